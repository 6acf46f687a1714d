/** A slider's way from value to position 0–1 and back. */
export interface SliderScale {
  toPosition01: (value: number) => number;
  toValue: (position01: number) => number;
}

/**
 * Linear, or logarithmic where small values are many. Ends map to 0 and 1 exactly.
 * A log scale needs `min` above 0. Throws when the range is empty.
 */
export function sliderScale(kind: 'linear' | 'log', min: number, max: number): SliderScale {
  if (!(min < max)) throw new Error(`Empty slider range: ${min} to ${max}`);
  if (kind === 'linear') {
    return {
      toPosition01: (value) => (value - min) / (max - min),
      toValue: (position01) => (position01 >= 1 ? max : min + position01 * (max - min)),
    };
  }
  if (min <= 0) throw new Error(`A log scale starts above 0, not at ${min}`);
  const span = Math.log(max / min);
  return {
    toPosition01: (value) => Math.log(value / min) / span,
    toValue: (position01) => {
      if (position01 <= 0) return min;
      if (position01 >= 1) return max;
      return Number((min * Math.exp(position01 * span)).toPrecision(3));
    },
  };
}
