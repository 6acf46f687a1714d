import { quantileOfSorted } from './classes.ts';
import type { Goalposts } from './normalise.ts';

/** +1: a larger raw value is better. −1: a smaller one is. */
export type Direction = 1 | -1;

/** Values this close, as a share of the larger, count as tied: the last digits of a double are noise. */
const TIE_SHARE = 1e-12;

/** Number, smallest and largest of the values that are not NaN. Bounds of no values are NaN. */
export function extentOf(values: Float64Array): { count: number; min: number; max: number } {
  let count = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return count === 0 ? { count, min: Number.NaN, max: Number.NaN } : { count, min, max };
}

/**
 * Whether no two of the values that are not NaN can be told apart, which tells nothing about anyone; so also for
 * one value or none.
 */
export function isConstant(values: Float64Array): boolean {
  const { count, min, max } = extentOf(values);
  return count < 2 || max - min <= TIE_SHARE * Math.max(Math.abs(min), Math.abs(max));
}

/**
 * Mean and standard deviation of the values that are not NaN, in two passes, the deviation with n − 1.
 * NaN where it is not defined: the mean of no value, the deviation of one.
 */
export function momentsOf(values: Float64Array): { count: number; mean: number; sd: number } {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = count === 0 ? Number.NaN : sum / count;
  let squares = 0;
  for (const value of values) {
    if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  }
  return { count, mean, sd: count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1)) };
}

/**
 * Min-max: the worst value scores `range.worst`, the best `range.best`, linear between them.
 * All NaN if every value is the same, which tells nothing about anyone: never 0 and never 100.
 */
export function normaliseMinMax(
  values: Float64Array,
  direction: Direction,
  range: { worst: number; best: number } = { worst: 0, best: 100 },
): Float64Array {
  const { min, max } = extentOf(values);
  const width = max - min;
  if (!(width > 0)) return new Float64Array(values.length).fill(Number.NaN);
  const start = direction === 1 ? min : max;
  return values.map(
    (value) => range.worst + ((range.best - range.worst) * direction * (value - start)) / width + 0,
  );
}

/** Standard scores around `scale.mean`, one standard deviation (n − 1) apart by `scale.sd`. NaN if all are the same. */
export function normaliseZScore(
  values: Float64Array,
  direction: Direction,
  scale: { mean: number; sd: number } = { mean: 0, sd: 1 },
): Float64Array {
  const { mean, sd } = momentsOf(values);
  if (!(sd > 0)) return new Float64Array(values.length).fill(Number.NaN);
  return values.map((value) => scale.mean + (scale.sd * direction * (value - mean)) / sd + 0);
}

/**
 * Borda points: how many values are strictly worse, so ties share the lower number. Values that differ by
 * less than 1e-12 of themselves are tied.
 */
export function normaliseBorda(values: Float64Array, direction: Direction): Float64Array {
  const points = new Float64Array(values.length).fill(Number.NaN);
  const order = [...values.keys()].filter((i) => !Number.isNaN(values[i] as number));
  order.sort((a, b) => direction * ((values[a] as number) - (values[b] as number)));
  let shared = 0;
  for (const [place, i] of order.entries()) {
    const value = values[i] as number;
    const before = place === 0 ? Number.NaN : (values[order[place - 1] as number] as number);
    const tie = TIE_SHARE * Math.max(Math.abs(value), Math.abs(before));
    if (!(Math.abs(value - before) <= tie)) shared = place;
    points[i] = shared;
  }
  return points;
}

/** Share of the other values that are strictly worse, 0–100. NaN where there is no other value. */
export function normalisePercentileRank(values: Float64Array, direction: Direction): Float64Array {
  const points = normaliseBorda(values, direction);
  const others = extentOf(values).count - 1;
  return points.map((point) => (others < 1 ? Number.NaN : (100 * point) / others));
}

/**
 * Goalposts of the distance to the frontier: the 5th and 95th percentile (type 7) of a reference panel
 * score 0 and 100. A panel that is fixed lets a new member move nobody; the methods of the atlas take the members
 * themselves. Pass them to `normaliseGoalpost`. Null if the panel cannot tell anyone apart.
 */
export function frontierGoalposts(panel: Float64Array, direction: Direction): Goalposts | null {
  const sorted = panel.filter((value) => !Number.isNaN(value)).sort();
  const low = quantileOfSorted(sorted, 0.05);
  const high = quantileOfSorted(sorted, 0.95);
  if (!(high > low)) return null;
  return direction === 1
    ? { scale: 'linear', lower: low, upper: high }
    : { scale: 'linear', lower: high, upper: low };
}

/**
 * Share of the way from the worst value to a target, 0–100; beyond the target there is nothing more to win.
 * NaN everywhere if the target is no better than the worst value.
 */
export function normaliseToTarget(
  values: Float64Array,
  direction: Direction,
  target: number,
): Float64Array {
  const { min, max } = extentOf(values);
  const worst = direction === 1 ? min : max;
  const way = direction * (target - worst);
  if (!(way > 0)) return new Float64Array(values.length).fill(Number.NaN);
  return values.map((value) => Math.min(100, (100 * direction * (value - worst)) / way + 0));
}

/**
 * 100 inside a corridor, falling to 0 over `tolerance` on either side of it, in the unit of the values:
 * for what is good in the middle, such as density.
 */
export function normaliseCorridor(
  values: Float64Array,
  corridor: { low: number; high: number; tolerance: number },
): Float64Array {
  const { low, high, tolerance } = corridor;
  if (!(low <= high) || !(tolerance > 0)) {
    throw new RangeError(`Bad corridor: ${low} to ${high}, tolerance ${tolerance}`);
  }
  return values.map((value) => {
    const outside = Math.max(low - value, value - high, 0);
    return 100 * Math.max(0, 1 - outside / tolerance);
  });
}
