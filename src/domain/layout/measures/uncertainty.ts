import { checkLength } from '../../matrix.ts';
import type { Between } from './balance-range.ts';
import type { UnitColumns } from './unit-columns.ts';

/** Between which distances each unit lies, km. */
export interface DistanceRange {
  distancesKm: Float64Array;
  leastKm: Float64Array;
  mostKm: Float64Array;
}

/** A figure and between what it may lie: `lowest ≤ count ≤ highest`. */
export interface RangedFigure {
  count: number;
  lowest: number;
  highest: number;
  /** Units without distance or weight: in none of the three. */
  missingCount: number;
}

/**
 * Between which distances a unit lies that is known by its township alone. Its dot was put there at random, so it
 * may be as far away as the farthest village or community of the township, or as the seat: `leastKm` and `mostKm` are the
 * extremes of these and of its own dot. They show how far the township spreads; as dots do not reach its very
 * edge, a place may still lie outside them. Units with a point of their own have that one distance.
 *
 * `distancesKm` is that of each unit, `seatDistancesKm` that of each township's seat. NaN for a unit without
 * distance; other missing distances widen nothing.
 * @throws when columns differ in length
 */
export function distanceRange(
  units: Pick<UnitColumns, 'townships' | 'hasOwnPoint' | 'isSettlement'>,
  distancesKm: Float64Array,
  seatDistancesKm: Float64Array,
): DistanceRange {
  const { townships, hasOwnPoint, isSettlement } = units;
  checkLength('distancesKm', distancesKm, townships.length);
  const least = seatDistancesKm.map((km) => (Number.isNaN(km) ? Number.POSITIVE_INFINITY : km));
  const most = seatDistancesKm.map((km) => (Number.isNaN(km) ? Number.NEGATIVE_INFINITY : km));
  for (const [row, km] of distancesKm.entries()) {
    const township = townships[row] as number;
    if (township >= least.length) throw new Error(`Unexpected township: ${township}`);
    if (Number.isNaN(km) || isSettlement[row] === 0) continue;
    least[township] = Math.min(least[township] as number, km);
    most[township] = Math.max(most[township] as number, km);
  }
  const rangeOf = (extremes: Float64Array, widen: (a: number, b: number) => number) =>
    distancesKm.map((km, row) =>
      Number.isNaN(km) || hasOwnPoint[row] === 1
        ? km
        : widen(km, extremes[townships[row] as number] as number),
    );
  return { distancesKm, leastKm: rangeOf(least, Math.min), mostKm: rangeOf(most, Math.max) };
}

/**
 * What lies within `xKm`: as the dots say, at least (units of which every possible distance is within) and at most
 * (units of which any is). Both ends suppose that all uncertain units err the same way: a range of what the data
 * allow, not a confidence interval. Summed without `weights`, these are units; NaN = missing.
 * @throws when the columns differ in length
 */
export function reachRange(
  { distancesKm, leastKm, mostKm }: DistanceRange,
  weights: Float64Array | null,
  xKm: number,
): RangedFigure {
  const figure = { count: 0, lowest: 0, highest: 0, missingCount: 0 };
  checkLength('leastKm', leastKm, distancesKm.length);
  checkLength('mostKm', mostKm, distancesKm.length);
  if (weights) checkLength('weights', weights, distancesKm.length);
  for (const [row, km] of distancesKm.entries()) {
    const weight = weights ? (weights[row] as number) : 1;
    if (Number.isNaN(km) || Number.isNaN(weight)) {
      figure.missingCount++;
      continue;
    }
    if (km <= xKm) figure.count += weight;
    if ((mostKm[row] as number) <= xKm) figure.lowest += weight;
    if ((leastKm[row] as number) <= xKm) figure.highest += weight;
  }
  return figure;
}

/** Between what the share within `xKm` may lie, 0–1, of units or of their weight; NaN for nothing at all. */
export function shareRange(
  range: DistanceRange,
  weights: Float64Array | null,
  xKm: number,
): Between {
  const all = reachRange(range, weights, Number.POSITIVE_INFINITY).count;
  const { lowest, highest } = reachRange(range, weights, xKm);
  return { lowest: lowest / all, highest: highest / all };
}
