import type { Aggregation } from '../method.ts';
import type { DrawPlan } from './draw-plan.ts';
import { DRAW_RANGES } from './factors.ts';
import { drawRandom, type Random } from './random.ts';

/** What one draw changes. */
export interface Draw {
  /** Index into `DrawPlan.scored`; −1 = goalposts. */
  scored: number;
  aggregation: Aggregation;
  /** Indicator that is left out; −1 = none. */
  leftOut: number;
  requirementWeights: Float64Array;
  indicatorWeights: Float64Array;
  /** Goalposts on their scale; empty if the plan has none. */
  lower: Float64Array;
  upper: Float64Array;
  /** Goes on with the gaps: one number each, indicator by indicator, in the order of the rows. */
  random: Random;
}

/** A number in [−1, 1). */
function signed(random: Random): number {
  return 2 * random() - 1;
}

function pickFrom(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/**
 * Takes draw number `number` of a seed. Every factor takes its random numbers whether it is held fixed or
 * not, so that switching one off leaves the draws of the others as they were.
 */
export function sampleDraw(plan: DrawPlan, seed: number, number: number): Draw {
  const { factors, goalposts, aggregations, indicatorShares, requirementShares } = plan;
  const random = drawRandom(seed, number);
  const hasOwnScores = plan.scored.length > 0;
  const first = goalposts ? -1 : 0;
  const normalisation = first + pickFrom(random, plan.scored.length - first);
  const aggregation = aggregations[pickFrom(random, aggregations.length)] as Aggregation;
  const isOneLeftOut = random() < DRAW_RANGES.leftOutChance;
  const candidate = pickFrom(random, indicatorShares.length);
  const vary = (share: number): number => {
    const change = DRAW_RANGES.weightShare * signed(random);
    return factors.weights ? share * (1 + change) : share;
  };
  const requirementWeights = requirementShares.map(vary);
  const indicatorWeights = indicatorShares.map(vary);
  const lower = new Float64Array(goalposts ? indicatorShares.length : 0);
  const upper = new Float64Array(lower.length);
  for (let j = 0; j < indicatorShares.length; j++) {
    const moveLower = DRAW_RANGES.goalpostShare * signed(random);
    const moveUpper = DRAW_RANGES.goalpostShare * signed(random);
    if (!goalposts) continue;
    const [from, to] = [goalposts.lower[j] as number, goalposts.upper[j] as number];
    lower[j] = factors.goalposts ? from + moveLower * (to - from) : from;
    upper[j] = factors.goalposts ? to + moveUpper * (to - from) : to;
  }
  return {
    scored: factors.normalisation || !hasOwnScores ? normalisation : 0,
    aggregation,
    leftOut: factors.left_out && isOneLeftOut ? candidate : -1,
    requirementWeights,
    indicatorWeights,
    lower,
    upper,
    random,
  };
}
