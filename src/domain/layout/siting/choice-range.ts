import type { Between } from '../measures/balance-range.ts';
import { distributionOf } from '../measures/coverage.ts';
import { serviceRange, type TownshipSpread } from '../measures/place-spread.ts';
import { shareRange } from '../measures/uncertainty.ts';
import { type ChoiceFigure, distancesToNearestKm, type ServedVillages } from './compare-choices.ts';

/** Villages of which some are known by their township alone. */
export interface SpreadVillages extends ServedVillages {
  /** Row of the township of each. */
  townships: Int32Array;
  /** 1 where the village has a point of its own. */
  hasOwnPoint: Uint8Array;
}

/** Between what each figure of a choice may lie; NaN where the figure is not known. */
export interface ChoiceRanges extends Record<ChoiceFigure, Between> {
  /** Share of what counts that lies within the radius. */
  coveredShare01: Between;
}

/** Between what the figures of a choice may lie; `weights` are what counts, null = villages. */
export function choiceRanges(
  villages: SpreadVillages,
  spread: TownshipSpread,
  chosen: Int32Array,
  radiusKm: number,
  weights: Float64Array | null = null,
): ChoiceRanges {
  const distancesKm = distancesToNearestKm(villages.points, chosen);
  const range = serviceRange(spread, villages, chosen, distancesKm);
  const [least, most] = [distributionOf(range.leastKm), distributionOf(range.mostKm)];
  const between = (figure: 'meanKm' | 'medianKm' | 'p95Km' | 'maxKm'): Between => ({
    lowest: least[figure],
    highest: most[figure],
  });
  return {
    coveredShare01: shareRange(range, weights, radiusKm),
    villagesShare01: shareRange(range, null, radiusKm),
    peopleShare01: shareRange(range, villages.people, radiusKm),
    meanKm: between('meanKm'),
    medianKm: between('medianKm'),
    p95Km: between('p95Km'),
    maxKm: between('maxKm'),
  };
}
