import { checkWeights } from './aggregate.ts';

/** A lead of less than this share of all weight is rounding, so a draw. */
export const DRAW_SHARE = 1e-12;

/** Comparing every pair is quadratic; beyond this many rows the method is not offered. */
export const COPELAND_MAX_ROWS = 5_000;

/**
 * Copeland scores: pairwise wins minus pairwise losses. A row beats another if columns with more than half
 * of the weight place it higher; a column in which the two are equal counts half for each. Only columns
 * that both rows have are compared; rows with none in common neither win nor lose. Nothing but the order
 * inside each column counts, so no strength pays for a weakness.
 *
 * Scores lie between −(n − 1) and n − 1. `isCompared` leaves rows out (their score is NaN).
 * Throws for more than {@link COPELAND_MAX_ROWS} rows. Munda and Nardo 2009.
 */
export function copelandScores(
  columns: readonly Float64Array[],
  weights: readonly number[],
  isCompared?: Uint8Array,
): Float64Array {
  checkWeights(weights, columns.length);
  const rowCount = columns[0]?.length ?? 0;
  if (rowCount > COPELAND_MAX_ROWS) throw new RangeError(`Too many rows to compare: ${rowCount}`);
  const taken = columns.filter((_, c) => weights[c] !== 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const takenWeights = weights.filter((weight) => weight !== 0).map((weight) => weight / total);
  const rows = rowMajor(taken, rowCount);
  const score = new Float64Array(rowCount).fill(Number.NaN);
  const compared: number[] = [];
  for (let i = 0; i < rowCount; i++) {
    if (isCompared?.[i] === 0) continue;
    compared.push(i);
    score[i] = 0;
  }
  for (const [at, i] of compared.entries()) {
    for (let other = at + 1; other < compared.length; other++) {
      const j = compared[other] as number;
      const margin = marginOf(rows, i * taken.length, j * taken.length, takenWeights);
      if (Math.abs(margin) < DRAW_SHARE) continue;
      score[i] = (score[i] as number) + Math.sign(margin);
      score[j] = (score[j] as number) - Math.sign(margin);
    }
  }
  return score;
}

/** Weight of the columns in which the first row is higher minus that in which the second is. */
function marginOf(
  rows: Float64Array,
  first: number,
  second: number,
  weights: readonly number[],
): number {
  let higher = 0;
  let lower = 0;
  for (let c = 0; c < weights.length; c++) {
    const a = rows[first + c] as number;
    const b = rows[second + c] as number;
    if (a > b) higher += weights[c] as number;
    else if (a < b) lower += weights[c] as number;
  }
  return higher - lower;
}

function rowMajor(columns: readonly Float64Array[], rowCount: number): Float64Array {
  const rows = new Float64Array(rowCount * columns.length);
  for (const [c, column] of columns.entries()) {
    for (let i = 0; i < rowCount; i++) rows[i * columns.length + c] = column[i] as number;
  }
  return rows;
}
