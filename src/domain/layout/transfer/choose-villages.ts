import type { DraftChoice, DraftVillages } from '../draft/layout-draft.ts';
import { coverageOfPoints } from '../siting/coverage.ts';
import { maximalCovering } from '../siting/maximal-covering.ts';
import { neighboursOfPoints } from '../siting/neighbours.ts';
import type { Siting } from '../siting/rules.ts';
import {
  DEMONSTRATION_RADIUS_KM,
  type VillageChoice,
  type VillagePlaces,
} from './village-choice.ts';

/** Among more villages than this nobody waits for a choice that a proposal makes by itself. */
export const MOST_VILLAGES_CHOSEN_FROM = 20_000;

/**
 * Demonstration villages: those that together have the most villages within the radius (maximal covering, greedy and
 * swaps; Church & ReVelle 1974), every village counted once, the fullest first; or the rules that cannot be kept.
 * `bound01` is the share that no choice can exceed.
 */
export function chooseVillages(
  villages: VillagePlaces,
  { count, radiusKm, spacingKm }: VillageChoice,
): Siting<DraftChoice> {
  const points = { lngs: Float64Array.from(villages.lngs), lats: Float64Array.from(villages.lats) };
  const total = points.lngs.length;
  const coverage = coverageOfPoints(points, points, new Float64Array(total).fill(1), radiusKm);
  const tooClose = spacingKm > 0 ? neighboursOfPoints(points, points, spacingKm, 'closer') : null;
  const siting = maximalCovering(coverage, {
    count,
    effort: 'swap',
    ...(tooClose && { spacing: { minKm: spacingKm, tooClose } }),
  });
  if (!siting.ok) return siting;
  const { chosen, coveredShare01, upperBound } = siting.value;
  const figures = {
    chosen: chosen.length,
    villages: total,
    radiusKm,
    ...(tooClose && { spacingKm }),
    covered01: coveredShare01,
    bound01: Math.min(1, upperBound / total),
  };
  return {
    ok: true,
    value: { rows: [...chosen], reason: { code: 'most-within-reach', figures } },
  };
}

/** The villages with `count` of them proposed, all of them where there are not so many. */
export function withDemonstration(villages: DraftVillages, count: number): DraftVillages {
  const choice = chooseVillages(villages, {
    count: Math.min(count, villages.lngs.length),
    radiusKm: DEMONSTRATION_RADIUS_KM,
    spacingKm: 0,
  });
  if (!choice.ok) throw new Error(`No choice of ${count} among ${villages.lngs.length} villages`);
  return { ...villages, demonstration: choice.value };
}
