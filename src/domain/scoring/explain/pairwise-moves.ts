import type { EditionIndicator } from '../../edition.ts';
import { weightedMean } from '../aggregate.ts';
import type { Profile } from './difference.ts';
import { type Gain, valueAtScore } from './gain.ts';
import {
  isOther,
  marginsWithin,
  type PairwiseRow,
  type PairwiseStanding,
  pairsOf,
  sharesOf,
  standingOf,
  standingWith,
} from './pairwise-standing.ts';

/** One indicator that alone would gain a row at least one place. */
export interface PairwiseGain extends Gain, PairwiseStanding {
  /** The requirement stands level with others, and whatever is better than now passes them. */
  isTied: boolean;
}

/** So many points beyond a score that has to be passed: more than rounding, less than anybody shows. */
const BEYOND = 1e-9;

/**
 * Every single indicator that would gain the row a place if nothing else changed, the smallest change of score
 * first. Raising a score never loses a comparison and never wins one for anybody else, so the rank can only get
 * better; it changes only where a requirement passes that of another row. Those scores are searched by halves,
 * requirement by requirement, for the lowest that suffices; `toScore` lies {@link BEYOND} it.
 *
 * Only for goalposts, where a change of one's own moves no other score, and only for a compared row. `profile`
 * are its indicator scores, whose means by `indicatorWeights` are its columns. Empty where no indicator reaches
 * far enough, and for rank 1.
 */
export function pairwiseGains(
  game: PairwiseRow,
  profile: Profile,
  indicatorWeights: readonly (readonly number[])[],
  indicators: readonly (readonly EditionIndicator[])[],
): PairwiseGain[] {
  const { columns, row } = game;
  const own = columns.map((column) => column[row] as number);
  const all = pairsOf(game, own);
  const now = standingOf(all, null);
  if (now.rank === 1) return [];
  const gains: PairwiseGain[] = [];
  for (const [requirement, weight] of game.weights.entries()) {
    if (weight === 0) continue;
    const from = own[requirement] as number;
    const share = sharesOf(game.weights)[requirement] as number;
    const column = columns[requirement] as Float64Array;
    const rest = { ...all, margins: marginsWithin(all, { share: -share, column, level: from }) };
    const standingAt = (level: number): PairwiseStanding =>
      standingOf(rest, { share, column, level });
    const levels = levelsFrom(game, requirement, from);
    const level = lowestThat(levels, (one) => standingAt(one + BEYOND / 2).rank < now.rank);
    if (level === null) continue;
    const scores = profile[requirement] as readonly number[];
    const weights = indicatorWeights[requirement] as readonly number[];
    const present = presentSum(scores, weights);
    for (const [indicator, fromScore] of scores.entries()) {
      const ownWeight = weights[indicator] as number;
      if (Number.isNaN(fromScore) || !(ownWeight > 0)) continue;
      const beyond = ((level + BEYOND - from) * present) / ownWeight;
      const toScore = Math.min(100, fromScore + beyond);
      const to = standingAt(meanOf(scores.with(indicator, toScore), weights));
      if (!(to.rank < now.rank)) continue;
      const toValue = valueAtScore(
        toScore,
        indicators[requirement]?.[indicator] as EditionIndicator,
      );
      gains.push({
        requirement,
        indicator,
        fromScore,
        toScore,
        toValue,
        ...to,
        isTied: level === from,
      });
    }
  }
  return gains.sort((a, b) => a.toScore - a.fromScore - (b.toScore - b.fromScore));
}

/**
 * Standing of the row with every missing indicator at the worst score and at the best, also for a row that is
 * not compared. Nobody else's gaps are filled. No other filling leads outside of the two.
 */
export function pairwiseGapBounds(
  game: PairwiseRow,
  profile: Profile,
  indicatorWeights: readonly (readonly number[])[],
  range: { worst: number; best: number } = { worst: 0, best: 100 },
): { worst: PairwiseStanding; best: PairwiseStanding } {
  const filled = (gap: number): PairwiseStanding =>
    standingWith(
      game,
      profile.map((scores, r) =>
        meanOf(
          scores.map((score) => (Number.isNaN(score) ? gap : score)),
          indicatorWeights[r] as readonly number[],
        ),
      ),
    );
  return { worst: filled(range.worst), best: filled(range.best) };
}

/** Scores of the other rows in one column, from `from` on, rising, each once. */
function levelsFrom(game: PairwiseRow, column: number, from: number): number[] {
  const values = (game.columns[column] as Float64Array).filter(
    (value, j) => isOther(game, j) && value >= from,
  );
  return [...new Set(values.sort())];
}

/** The first of rising numbers that suffices, where all after it do, too; null if none does. */
function lowestThat(
  levels: readonly number[],
  suffices: (level: number) => boolean,
): number | null {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (suffices(levels[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return levels[low] ?? null;
}

function presentSum(scores: readonly number[], weights: readonly number[]): number {
  return scores.reduce(
    (sum, score, k) => (Number.isNaN(score) ? sum : sum + (weights[k] as number)),
    0,
  );
}

function meanOf(scores: readonly number[], weights: readonly number[]): number {
  const columns = scores.map((score) => Float64Array.of(score));
  return weightedMean(columns, { weights, minWeight: Number.MIN_VALUE })[0] as number;
}
