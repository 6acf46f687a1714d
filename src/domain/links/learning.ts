import { quantileOfSorted } from '../scoring/classes.ts';
import { CLAIM_CHANCE } from '../scoring/uncertainty/rank-summary.ts';

/** Below this quantile of all scores a city is weak in a requirement; from the other one on it is strong. */
const WEAK_BELOW = 0.5;
const STRONG_FROM = 0.75;

/** Two profiles are compared over so many requirements at least. */
export const MIN_COMMON = 6;

/** Slack for the rounding of a share of draws. */
const ROUNDING = 1e-9;

/** What one requirement says of all cities, one entry each. */
export interface RequirementColumn {
  /** Scores; NaN = not scored. */
  scores: Float64Array;
  /** The score with every missing indicator at its worst and at its best. */
  low: Float64Array;
  high: Float64Array;
}

/** A city that another one could learn a requirement from. */
export interface LearnModel {
  city: number;
  /** By how many points its score from below lies above the other's from above, > 0. */
  lead: number;
  /** Share of the draws in which it ranks above the other city; NaN where there are no draws of both. */
  chanceAbove01: number;
}

/**
 * `unknown`: the city has no score in the requirement. `not_weak`: it is at the median of all cities or above.
 * `weak`: those that it could learn from, the surest lead first, and how many strong ones of like size and
 * income were left out because the scores or the ranks cannot be told apart.
 */
export type LearnFrom =
  | { status: 'unknown' | 'not_weak' }
  | { status: 'weak'; models: LearnModel[]; leftOut: { scores: number; ranks: number } };

/**
 * Whom a city could learn one requirement from: peers in the upper quarter of all cities there, while it is
 * below their median itself. A peer counts only where the two can be told apart: its score from below lies
 * above the city's from above whatever the missing indicators are, and where draws of both ranks are there it
 * is above the city in at least {@link CLAIM_CHANCE} of them.
 *
 * @param peers cities of like size and income
 * @param chanceAbove share of the draws in which a city ranks above `city`, NaN where there are none
 */
export function learnFrom(
  { scores, low, high }: RequirementColumn,
  city: number,
  peers: Iterable<number>,
  chanceAbove: (other: number) => number,
): LearnFrom {
  const own = scores[city] as number;
  if (Number.isNaN(own)) return { status: 'unknown' };
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  if (own >= quantileOfSorted(sorted, WEAK_BELOW)) return { status: 'not_weak' };
  const strongFrom = quantileOfSorted(sorted, STRONG_FROM);
  const models: LearnModel[] = [];
  const leftOut = { scores: 0, ranks: 0 };
  for (const other of peers) {
    const score = scores[other] as number;
    if (other === city || Number.isNaN(score) || score < strongFrom) continue;
    const lead = (low[other] as number) - (high[city] as number);
    const chanceAbove01 = chanceAbove(other);
    if (!(lead > 0)) leftOut.scores++;
    else if (chanceAbove01 < CLAIM_CHANCE - ROUNDING) leftOut.ranks++;
    else models.push({ city: other, lead, chanceAbove01 });
  }
  models.sort((a, b) => b.lead - a.lead || a.city - b.city);
  return { status: 'weak', models, leftOut };
}

/** A city with a like profile. */
export interface LearnFellow {
  city: number;
  /** Mean absolute difference over the requirements in common, in points of their scale. */
  difference: number;
  /** How many requirements both have. */
  commonCount: number;
}

/**
 * Cities whose requirement scores are most like those of one city, by the mean absolute difference over the
 * requirements that both have; nearest first, equal ones in the order of the cities. Cities with fewer than
 * {@link MIN_COMMON} in common are left out.
 *
 * @param requirements per requirement and city; NaN = not scored
 * @param isCandidate 1 = may be named
 */
export function learnWith(
  requirements: readonly Float64Array[],
  city: number,
  isCandidate: Uint8Array,
): LearnFellow[] {
  const fellows: LearnFellow[] = [];
  for (const [other, may] of isCandidate.entries()) {
    if (may === 0 || other === city) continue;
    let sum = 0;
    let commonCount = 0;
    for (const scores of requirements) {
      const difference = Math.abs((scores[other] as number) - (scores[city] as number));
      if (Number.isNaN(difference)) continue;
      sum += difference;
      commonCount++;
    }
    if (commonCount >= MIN_COMMON)
      fellows.push({ city: other, difference: sum / commonCount, commonCount });
  }
  return fellows.sort((a, b) => a.difference - b.difference || a.city - b.city);
}
