import { checkLength } from '../../matrix.ts';
import { quantileOfSorted } from '../../scoring/classes.ts';

/** How much lies within each distance. */
export interface CoverageCurve {
  /** Thresholds x, rising, km. */
  stepsKm: Float64Array;
  /** Points, or weight, at most x away; never falls. */
  reached: Float64Array;
  /** `reached / total`, 0–1; NaN where the total is 0. */
  share01: Float64Array;
  /** Points, or weight, that have a distance. */
  total: number;
  /** Points without distance or weight: in no number above. */
  missingCount: number;
}

/** Middle and spread of distances, km; all NaN where nothing has a distance. */
export interface DistanceDistribution {
  count: number;
  missingCount: number;
  meanKm: number;
  medianKm: number;
  p95Km: number;
  maxKm: number;
}

/** Points of one area that are too far away. */
export interface UncoveredGroup {
  /** Number of the area. */
  group: number;
  /** Rows of its points, the farthest first. */
  rows: number[];
}

/** Thresholds from 0 to `lastKm` in equal steps, both ends included. */
export function coverageStepsKm(lastKm = 20, stepKm = 0.5): Float64Array {
  return Float64Array.from({ length: Math.round(lastKm / stepKm) + 1 }, (_, i) => i * stepKm);
}

/**
 * Coverage curve C(x) = Σ w [d ≤ x] / Σ w. `weights` null counts points; NaN = missing in both columns. Infinity
 * is a distance that no threshold reaches.
 * @throws when columns differ in length, on a weight or distance below 0, or when `stepsKm` do not rise
 */
export function coverageCurve(
  distancesKm: Float64Array,
  weights: Float64Array | null,
  stepsKm: Float64Array,
): CoverageCurve {
  if (weights) checkLength('weights', weights, distancesKm.length);
  for (let step = 1; step < stepsKm.length; step++) {
    if (!((stepsKm[step] as number) > (stepsKm[step - 1] as number)))
      throw new RangeError(`Steps do not rise: ${stepsKm[step - 1]}, ${stepsKm[step]}`);
  }
  const reached = new Float64Array(stepsKm.length);
  let total = 0;
  let missingCount = 0;
  for (let row = 0; row < distancesKm.length; row++) {
    const distanceKm = distancesKm[row] as number;
    const weight = weights ? (weights[row] as number) : 1;
    if (Number.isNaN(distanceKm) || Number.isNaN(weight)) {
      missingCount++;
      continue;
    }
    if (distanceKm < 0 || weight < 0) throw new RangeError(`Below 0: ${distanceKm}, ${weight}`);
    total += weight;
    const step = firstStepFrom(stepsKm, distanceKm);
    if (step < reached.length) reached[step] = (reached[step] as number) + weight;
  }
  for (let step = 1; step < reached.length; step++) {
    reached[step] = (reached[step] as number) + (reached[step - 1] as number);
  }
  const share01 = reached.map((amount) => (total > 0 ? amount / total : Number.NaN));
  return { stepsKm, reached, share01, total, missingCount };
}

/** The curve at a single threshold: what lies within `xKm`. */
export function coverageWithin(
  distancesKm: Float64Array,
  weights: Float64Array | null,
  xKm: number,
): { reached: number; share01: number; total: number; missingCount: number } {
  const { reached, share01, total, missingCount } = coverageCurve(
    distancesKm,
    weights,
    Float64Array.of(xKm),
  );
  return { reached: reached[0] as number, share01: share01[0] as number, total, missingCount };
}

/** Row by row the least of several distances; NaN where one is missing, because it might be the least. */
export function nearestOfColumnsKm(columns: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...others] = columns;
  for (const column of others) checkLength('column', column, first.length);
  return first.map((km, row) => Math.min(km, ...others.map((column) => column[row] as number)));
}

/**
 * Mean, median, 95th percentile and maximum. The quantiles are those of points, by linear interpolation (type 7 of
 * Hyndman and Fan 1996).
 */
export function distributionOf(distancesKm: Float64Array): DistanceDistribution {
  const sorted = distancesKm.filter((km) => !Number.isNaN(km)).sort();
  return {
    count: sorted.length,
    missingCount: distancesKm.length - sorted.length,
    meanKm: sorted.reduce((sum, km) => sum + km, 0) / sorted.length,
    medianKm: quantileOfSorted(sorted, 0.5),
    p95Km: quantileOfSorted(sorted, 0.95),
    maxKm: sorted.at(-1) ?? Number.NaN,
  };
}

/** Points farther than `xKm`, by area in the order of their numbers; areas without such points are left out. */
export function uncoveredByGroup(
  distancesKm: Float64Array,
  xKm: number,
  groups: ArrayLike<number>,
): UncoveredGroup[] {
  checkLength('groups', groups, distancesKm.length);
  const rowsOf = new Map<number, number[]>();
  for (const [row, km] of distancesKm.entries()) {
    if (!(km > xKm)) continue;
    const group = groups[row] as number;
    const rows = rowsOf.get(group);
    if (rows) rows.push(row);
    else rowsOf.set(group, [row]);
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .map(([group, rows]) => ({
      group,
      rows: rows.sort((a, b) => (distancesKm[b] as number) - (distancesKm[a] as number) || a - b),
    }));
}

/** First step that is not below the distance. */
function firstStepFrom(stepsKm: Float64Array, distanceKm: number): number {
  let low = 0;
  let high = stepsKm.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stepsKm[middle] as number) < distanceKm) low = middle + 1;
    else high = middle;
  }
  return low;
}
