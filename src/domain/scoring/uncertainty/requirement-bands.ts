import type { Edition } from '../../edition.ts';
import { quantileOfSorted } from '../classes.ts';
import type { UsedValues } from '../indicator-values.ts';
import type { Method } from '../method.ts';
import { planDraws } from './draw-plan.ts';
import { eachRequirement, requirementRoom, writeRequirement } from './draw-requirements.ts';
import type { DrawFactor } from './factors.ts';
import { BAND_SHARES } from './rank-summary.ts';
import { sampleDraw } from './sample-draw.ts';

/** Where the requirement scores of one city lie over all draws: a sensitivity range, not a confidence interval. */
export interface RequirementBands {
  /** Per requirement, quantiles of its score (type 7); NaN where no draw has one. */
  low: Float64Array;
  high: Float64Array;
}

/** What the bands of a city are drawn of; see {@link planDraws}. */
export interface RequirementBandsBase {
  edition: Edition;
  used: readonly UsedValues[][];
  peerGroups: Int32Array;
}

export interface RequirementBandsRequest {
  method: Method;
  factors: Record<DrawFactor, boolean>;
  seed: number;
  drawCount: number;
}

/**
 * Draws the requirement scores of a city: weights of indicators, goalposts, indicators left out and gaps vary as they
 * do for ranks. The normalisation stays that of the method, since scores on other scales cannot stand on one axis; how
 * requirements are joined has no part in them. The same numbers whichever cities are drawn beside it.
 */
export function requirementBands(
  { edition, used, peerGroups }: RequirementBandsBase,
  { method, factors, seed, drawCount }: RequirementBandsRequest,
  city: number,
): RequirementBands {
  const count = edition.requirements.length;
  const none = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  const isDrawn = new Uint8Array(peerGroups.length);
  isDrawn[city] = 1;
  const held = { ...factors, normalisation: false, aggregation: false };
  const plan = planDraws(edition, method, used, isDrawn, peerGroups, held);
  const bands = { low: none(), high: none() };
  if (!plan) return bands;
  const room = requirementRoom(1);
  const scores = Array.from({ length: count }, () => new Float64Array(drawCount).fill(Number.NaN));
  for (let number = 0; number < drawCount; number++) {
    eachRequirement(plan, sampleDraw(plan, seed, number), room, (requirement) => {
      writeRequirement(room, (scores[requirement] as Float64Array).subarray(number, number + 1));
    });
  }
  for (const [requirement, drawn] of scores.entries()) {
    const sorted = drawn.filter((score) => !Number.isNaN(score)).sort();
    if (sorted.length === 0) continue;
    bands.low[requirement] = quantileOfSorted(sorted, BAND_SHARES.low);
    bands.high[requirement] = quantileOfSorted(sorted, BAND_SHARES.high);
  }
  return bands;
}
