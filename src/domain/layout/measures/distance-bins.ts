import { coverageCurve, coverageStepsKm } from './coverage.ts';

/** Points whose distance is more than `fromKm` and at most `toKm`; the first bar has those at 0 as well. */
export interface DistanceBin {
  fromKm: number;
  /** Infinity for the last bar. */
  toKm: number;
  count: number;
}

/**
 * Points by distance in bars of equal width up to `lastKm` and an open one beyond. Bars end where they do so that the
 * first k add up to the coverage curve at their upper end. Points without distance are in none.
 */
export function distanceBins(
  distancesKm: Float64Array,
  stepKm: number,
  lastKm: number,
): DistanceBin[] {
  const endsKm = coverageStepsKm(lastKm, stepKm).subarray(1);
  const { reached, total } = coverageCurve(distancesKm, null, endsKm);
  return Array.from({ length: endsKm.length + 1 }, (_, bar) => ({
    fromKm: endsKm[bar - 1] ?? 0,
    toKm: endsKm[bar] ?? Number.POSITIVE_INFINITY,
    count: (reached[bar] ?? total) - (reached[bar - 1] ?? 0),
  }));
}
