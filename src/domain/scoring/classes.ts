/** Breaks between the five classes of index, requirement and ecology scores; the same in every edition. */
export const SCORE_BREAKS = [35, 45, 55, 65] as const;

/**
 * Class of a value: how many breaks are at or below it, so a class starts at its break. −1 for NaN, which
 * has no class. `breaks` rise.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return -1;
  let count = 0;
  while (count < breaks.length && value >= (breaks[count] as number)) count++;
  return count;
}

/** {@link classOf} for a whole column. */
export function classesOf(values: Float64Array, breaks: readonly number[]): Int8Array {
  const classes = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) classes[i] = classOf(values[i] as number, breaks);
  return classes;
}

/**
 * Quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan 1996), `share01` in 0–1.
 * NaN for no values.
 */
export function quantileOfSorted(sorted: Float64Array, share01: number): number {
  const position = (sorted.length - 1) * share01;
  const start = Math.floor(position);
  const lower = sorted[start] ?? Number.NaN;
  const upper = sorted[start + 1] ?? lower;
  return lower + (position - start) * (upper - lower);
}

/**
 * Breaks that cut a column into `classCount` classes of about equal size, for raw indicators. A break that
 * would leave an empty class before it is left out, so ties (many cities at 0, one national value for a
 * whole country) give fewer classes rather than equal breaks. NaN is not counted; no values, no breaks.
 */
export function quantileBreaks(values: Float64Array, classCount = 5): number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const breaks: number[] = [];
  let placed = 0;
  for (let k = 1; k < classCount; k++) {
    const candidate = quantileOfSorted(sorted, k / classCount);
    let below = placed;
    while (below < sorted.length && (sorted[below] as number) < candidate) below++;
    if (below === placed) continue;
    breaks.push(candidate);
    placed = below;
  }
  return breaks;
}
