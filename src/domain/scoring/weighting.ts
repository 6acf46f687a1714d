import { extentOf, momentsOf } from './relative-normalise.ts';
import { completeRows, correlation } from './statistics.ts';

function pick(column: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (i) => column[i] as number);
}

/** Scales weights to sum to 1; null if they sum to nothing or are not defined. */
function shares(weights: readonly number[]): number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 && Number.isFinite(total) ? weights.map((weight) => weight / total) : null;
}

/**
 * Entropy weights: a column weighs more the less evenly its sum is spread over the rows. They say "varies a
 * lot", never "matters a lot", and change if the origin of the scale does.
 *
 * Columns hold values of at least 0; rows with a gap are left out. Weights sum to 1. Null where they are not
 * defined: fewer than two complete rows, a column of zeros, or no column that varies.
 */
export function entropyWeights(columns: readonly Float64Array[]): number[] | null {
  const rows = completeRows(columns);
  if (rows.length < 2) return null;
  const spread = columns.map((column) => {
    const total = rows.reduce((sum, i) => sum + (column[i] as number), 0);
    let entropy = 0;
    for (const i of rows) {
      const share = (column[i] as number) / total;
      if (share !== 0) entropy -= share * Math.log(share);
    }
    // Rounding leaves a trace of spread in a column that has none.
    return Math.max(0, 1 - entropy / Math.log(rows.length));
  });
  return spread.every((value) => value < 1e-12) ? null : shares(spread);
}

/**
 * CRITIC weights: `sd_j Σ_k (1 − r_jk)` on min-max data, so a column weighs more if it varies and says what
 * the others do not. A column that does not vary weighs 0 and
 * is taken as uncorrelated. Rows with a gap are left out; weights sum to 1.
 * Null for fewer than two complete rows or if no column varies. Diakoulaki, Mavrotas and Papayannakis 1995.
 */
export function criticWeights(columns: readonly Float64Array[]): number[] | null {
  const rows = completeRows(columns);
  if (rows.length < 2) return null;
  const scaled = columns.map((column) => {
    const values = pick(column, rows);
    const { min, max } = extentOf(values);
    return max > min ? values.map((value) => (value - min) / (max - min)) : null;
  });
  const information = scaled.map((column) => {
    if (!column) return 0;
    let conflict = 0;
    for (const other of scaled) conflict += other ? 1 - correlation(column, other) : 1;
    return momentsOf(column).sd * conflict;
  });
  return shares(information);
}

/** Mean of several people's points and how far they differ, per column. */
export interface BudgetWeights {
  /** Sum to 1. */
  weights: number[];
  /** Standard deviation (n − 1) of the voters' shares; NaN for a single voter. */
  sds: Float64Array;
}

/** Budget allocation: each voter spreads points over the columns; only their proportions count. Null without a valid vote. */
export function budgetWeights(votes: readonly (readonly number[])[]): BudgetWeights | null {
  const voted = votes.map(shares).filter((vote) => vote !== null);
  const first = voted[0];
  if (!first) return null;
  const perColumn = first.map((_, c) => Float64Array.from(voted, (vote) => vote[c] as number));
  return {
    weights: perColumn.map((column) => momentsOf(column).mean),
    sds: Float64Array.from(perColumn, (column) => momentsOf(column).sd),
  };
}
