import type { DraftVillages } from '../draft/layout-draft.ts';
import { coverageOfPoints } from '../siting/coverage.ts';
import { maximalCovering } from '../siting/maximal-covering.ts';

/** Jincheng names a hundred demonstration villages for its 1,548. */
const VILLAGES_PER_TARGET = 1548 / 100;
const FEWEST_TARGET = 10;

/** A demonstration village is to have the others within this distance. */
const DEMONSTRATION_RADIUS_KM = 5;

/** Among more villages than this nobody waits for a choice that a proposal makes by itself. */
export const MOST_VILLAGES_CHOSEN_FROM = 20_000;

/**
 * The villages with `count` of them proposed as demonstration villages: those that together have the most villages
 * within 5 km (maximal covering, greedy and swaps; Church & ReVelle 1974), every village counted once. All of them where
 * there are not so many.
 */
export function withDemonstration(villages: DraftVillages, count: number): DraftVillages {
  const points = { lngs: Float64Array.from(villages.lngs), lats: Float64Array.from(villages.lats) };
  const total = points.lngs.length;
  const weights = new Float64Array(total).fill(1);
  const coverage = coverageOfPoints(points, points, weights, DEMONSTRATION_RADIUS_KM);
  const chosen = Math.min(count, total);
  const siting = maximalCovering(coverage, { count: chosen, effort: 'swap' });
  if (!siting.ok) throw new Error(`No choice of ${chosen} among ${total} villages`);
  const { coveredShare01 } = siting.value;
  const figures = {
    chosen,
    villages: total,
    radiusKm: DEMONSTRATION_RADIUS_KM,
    covered01: coveredShare01,
  };
  return {
    ...villages,
    demonstration: {
      rows: [...siting.value.chosen],
      reason: { code: 'most-within-reach', figures },
    },
  };
}

/** Demonstration villages in the proportion of Jincheng, 100 for 1,548, and at least ten. */
export function villageTarget(villages: number): number {
  return Math.max(FEWEST_TARGET, Math.round(villages / VILLAGES_PER_TARGET));
}
