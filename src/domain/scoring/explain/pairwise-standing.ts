import { checkWeights } from '../aggregate.ts';
import { DRAW_SHARE } from '../copeland.ts';

/** Rows that are compared pairwise, see `copelandScores`, and the row whose own scores are in question. */
export interface PairwiseRow {
  /** One per requirement, one score per row; NaN = missing. */
  columns: readonly Float64Array[];
  /** One per requirement; only proportions count. */
  weights: readonly number[];
  /** 1 where a row is compared. `row` itself need not be. */
  isCompared: Uint8Array;
  /** Copeland scores of the compared rows. */
  scores: Float64Array;
  row: number;
}

/** Wins minus losses of one row, and its rank, 1 = best; ties share the better one. */
export interface PairwiseStanding {
  score: number;
  rank: number;
}

/**
 * Standing of the row if its column scores were `own` and nobody else's values changed. Only its own pairs are
 * compared anew, so this takes rows × columns and not pairs × columns.
 */
export function standingWith(game: PairwiseRow, own: readonly number[]): PairwiseStanding {
  return standingOf(pairsOf(game, own), null);
}

/** Whether row number `j` is compared and not the row itself. */
export function isOther({ isCompared, row }: PairwiseRow, j: number): boolean {
  return j !== row && isCompared[j] === 1;
}

/** Weights that add up to 1. */
export function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The pairs of one row with all others. */
export interface Pairs {
  /** The other compared rows. */
  others: Int32Array;
  /** Their scores without their pair with the row. */
  scores: Float64Array;
  /** By what share of the weight the row leads each of them. */
  margins: Float64Array;
}

/** The pairs of the row if its column scores were `own`; a missing one takes no part. */
export function pairsOf(game: PairwiseRow, own: readonly number[]): Pairs {
  const { columns, weights, isCompared, row } = game;
  checkWeights(weights, columns.length);
  const shares = sharesOf(weights);
  const others = Int32Array.from(isCompared.keys()).filter((j) => isOther(game, j));
  const marginsOf = (mine: readonly number[]): Float64Array => {
    const margins = new Float64Array(others.length);
    for (const [at, j] of others.entries()) margins[at] = marginOf(columns, shares, mine, j);
    return margins;
  };
  const margins = marginsOf(own);
  const scores = Float64Array.from(others, (j) => game.scores[j] as number);
  if (isCompared[row] !== 1) return { others, scores, margins };
  const now = marginsOf(columns.map((column) => column[row] as number));
  return { others, scores: scores.map((score, at) => score + outcome(now[at] as number)), margins };
}

/** A column by its share of the weight, and the score that the row has in it. */
export interface OneColumn {
  share: number;
  column: Float64Array;
  level: number;
}

/** Margins with one column more. */
export function marginsWithin(
  { others, margins }: Pairs,
  { share, column, level }: OneColumn,
): Float64Array {
  const within = margins.slice();
  for (let at = 0; at < within.length; at++) {
    const theirs = column[others[at] as number] as number;
    if (level > theirs) within[at] = (within[at] as number) + share;
    else if (level < theirs) within[at] = (within[at] as number) - share;
  }
  return within;
}

/** Standing by these pairs, and one more column where there is one. */
export function standingOf(pairs: Pairs, more: OneColumn | null): PairwiseStanding {
  const margins = more ? marginsWithin(pairs, more) : pairs.margins;
  const results = new Int8Array(margins.length);
  let score = 0;
  for (let at = 0; at < results.length; at++) {
    results[at] = outcome(margins[at] as number);
    score += results[at] as number;
  }
  let above = 0;
  for (let at = 0; at < results.length; at++) {
    if ((pairs.scores[at] as number) - (results[at] as number) > score) above++;
  }
  return { score, rank: above + 1 };
}

/** Share of the weight in which `own` is higher than row `j` minus that in which it is lower. */
function marginOf(
  columns: readonly Float64Array[],
  shares: readonly number[],
  own: readonly number[],
  j: number,
): number {
  let higher = 0;
  let lower = 0;
  for (let c = 0; c < shares.length; c++) {
    const mine = own[c] as number;
    const theirs = (columns[c] as Float64Array)[j] as number;
    if (mine > theirs) higher += shares[c] as number;
    else if (mine < theirs) lower += shares[c] as number;
  }
  return higher - lower;
}

function outcome(margin: number): number {
  return Math.abs(margin) < DRAW_SHARE ? 0 : Math.sign(margin);
}
