import type { Method } from './method.ts';

/**
 * What the numbers of a score mean. `edition`: 0–100 between the edition's goalposts, so that fixed classes
 * hold. `points`: of a normalisation that depends on who is a member, higher is better, no fixed ends.
 * `wins`: pairwise wins minus losses.
 */
export type ScoreScale = 'edition' | 'points' | 'wins';

/** Scales of the scores that a method makes. */
export interface ScoreScales {
  /** Requirements. */
  requirement: ScoreScale;
  /** Index and ecologies. */
  index: ScoreScale;
}

/** See {@link ScoreScale}. */
export function scoreScales({
  normalisation,
  aggregation,
}: Pick<Method, 'normalisation' | 'aggregation'>): ScoreScales {
  const requirement = normalisation === 'goalposts' ? 'edition' : 'points';
  return { requirement, index: aggregation.kind === 'copeland' ? 'wins' : requirement };
}
