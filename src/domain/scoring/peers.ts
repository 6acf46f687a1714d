import { momentsOf } from './relative-normalise.ts';

/** A variable by which cities are alike, on the scale on which it is compared. */
export interface Likeness {
  /** One per city; NaN = missing. */
  values: Float64Array;
  /** Logarithms are compared, as for population and income. */
  isLog: boolean;
}

/**
 * The `count` cities most like one city, nearest first: by the distance over standard scores of all variables.
 * Cities that lack one of them are left out; nobody is near a city that itself lacks one. Ties keep the
 * order of the cities.
 */
export function nearestPeers(
  city: number,
  likenesses: readonly Likeness[],
  count: number,
  isCandidate?: Uint8Array,
): Int32Array {
  const columns = likenesses.map(({ values, isLog }) => {
    const scaled = isLog
      ? values.map((value) => (value > 0 ? Math.log(value) : Number.NaN))
      : values;
    const { mean, sd } = momentsOf(scaled);
    return scaled.map((value) => (sd > 0 ? (value - mean) / sd : 0 * value));
  });
  const cityCount = columns[0]?.length ?? 0;
  const distance = new Float64Array(cityCount);
  for (const column of columns) {
    const own = column[city] as number;
    for (let i = 0; i < cityCount; i++) {
      distance[i] = (distance[i] as number) + ((column[i] as number) - own) ** 2;
    }
  }
  const near = [...distance.keys()].filter(
    (i) => i !== city && isCandidate?.[i] !== 0 && !Number.isNaN(distance[i] as number),
  );
  near.sort((a, b) => (distance[a] as number) - (distance[b] as number));
  return Int32Array.from(near.slice(0, count));
}
