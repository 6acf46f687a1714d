import type { EditionIndicator } from '../../edition.ts';
import { fromPowerTerm, powerTerms } from '../power-mean.ts';
import type { MeanTree, Profile } from './difference.ts';

/** One indicator that alone would lift a city past the next one. */
export interface Gain {
  /** 0-based. */
  requirement: number;
  indicator: number;
  /** Score and raw value now and where the place is gained. */
  fromScore: number;
  toScore: number;
  toValue: number;
}

/** Raw value that scores `score` against goalposts; the inverse of `normaliseGoalpost` inside them. */
export function valueAtScore(
  score: number,
  { scale, lower, upper }: Pick<EditionIndicator, 'scale' | 'lower' | 'upper'>,
): number {
  const share = score / 100;
  return scale === 'linear' ? lower + (upper - lower) * share : lower * (upper / lower) ** share;
}

/**
 * Every single indicator that would lift a city's index to `target` if nothing else changed, the smallest
 * change of score first. Only for goalposts, where a city's own change moves no other score. Empty where no
 * single indicator reaches far enough, or the target is not above the index.
 */
export function gainsTo(
  target: number,
  profile: Profile,
  tree: MeanTree,
  indicators: readonly (readonly EditionIndicator[])[],
): Gain[] {
  const { exponent, floor } = tree;
  const term = (value: number): number =>
    powerTerms(Float64Array.of(value), exponent, floor)[0] as number;
  const present = profile.map((scores, r) => presentMean(scores, tree.indicatorWeights[r] ?? []));
  const total = tree.requirementWeights.reduce((sum, weight) => sum + weight, 0);
  const now = present.reduce((sum, { mean }, r) => {
    const weight = tree.requirementWeights[r] as number;
    return weight === 0 ? sum : sum + (weight / total) * term(mean);
  }, 0);
  const missingTerm = term(target) - now;
  const gains: Gain[] = [];
  if (!(target > fromPowerTerm(now, exponent))) return gains;
  for (const [r, { mean, weight }] of present.entries()) {
    const share = (tree.requirementWeights[r] as number) / total;
    if (share === 0) continue;
    const wanted = fromPowerTerm(term(mean) + missingTerm / share, exponent);
    // No value of this requirement alone makes up for the others.
    if (!(wanted <= 100)) continue;
    for (const [k, score] of (profile[r] as readonly number[]).entries()) {
      const own = tree.indicatorWeights[r]?.[k] as number;
      const toScore = score + ((wanted - mean) * weight) / own;
      if (!(own > 0 && toScore <= 100)) continue;
      const toValue = valueAtScore(toScore, indicators[r]?.[k] as EditionIndicator);
      gains.push({ requirement: r, indicator: k, fromScore: score, toScore, toValue });
    }
  }
  return gains.sort((a, b) => a.toScore - a.fromScore - (b.toScore - b.fromScore));
}

function presentMean(
  scores: readonly number[],
  weights: readonly number[],
): { mean: number; weight: number } {
  let sum = 0;
  let weight = 0;
  for (const [k, score] of scores.entries()) {
    if (Number.isNaN(score)) continue;
    sum += (weights[k] as number) * score;
    weight += weights[k] as number;
  }
  return { mean: sum / weight, weight };
}
