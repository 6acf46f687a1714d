import { checkWeights } from '../aggregate.ts';
import { DRAW_SHARE } from '../copeland.ts';
import type { Difference } from './difference.ts';

/** With more columns the coalitions are too many, and k! is beyond exact numbers. */
const MAX_COLUMNS = 12;

/** A mean Copeland score of some rows, split into columns. */
export interface PairwiseParts {
  /** Mean score of the rows. */
  score: number;
  /** One per column; they add up to `score`. 0 for a column without weight. */
  parts: number[];
}

/** Shapley values over a common divisor, so that all sums are of whole numbers. */
interface WholeParts {
  whole: number[];
  divisor: number;
}

/**
 * Splits the mean Copeland score of `rows` into what each column brings: the Shapley values of the game in
 * which a set S of columns is worth the score when only S is compared, its weights rescaled, and the empty
 * set 0. That is also the mean score over all compared rows, whatever S: wins and losses cancel.
 *
 * Everything is as in `copelandScores`: its rule of the majority, its draws, its missing values, and so its
 * score to the last digit. The parts are whole numbers over k!, summed before they are divided.
 * Throws for more than 12 columns with weight and for a row that is not compared. Shapley 1953.
 */
export function pairwiseParts(
  columns: readonly Float64Array[],
  weights: readonly number[],
  isCompared: Uint8Array,
  rows: readonly number[],
): PairwiseParts {
  const { whole, divisor } = wholeParts(columns, weights, isCompared, rows);
  const parts = whole.map((part) => part / divisor);
  return { score: sumOf(whole) / divisor, parts };
}

/**
 * How the mean Copeland score of the rows `from` becomes that of the rows `to`, column by column; see
 * {@link pairwiseParts}. There are no indicators in it: only orders of whole requirements are compared.
 */
export function explainPairwise(
  columns: readonly Float64Array[],
  weights: readonly number[],
  isCompared: Uint8Array,
  { from, to }: { from: readonly number[]; to: readonly number[] },
): Difference {
  const [a, b] = [from, to].map((rows) => wholeParts(columns, weights, isCompared, rows));
  const [less, more] = [a as WholeParts, b as WholeParts];
  const requirements = more.whole.map((part, c) => ({
    points:
      (part * less.divisor - (less.whole[c] as number) * more.divisor) /
      (less.divisor * more.divisor),
    indicators: [],
    isShared: true,
  }));
  return {
    from: sumOf(less.whole) / less.divisor,
    to: sumOf(more.whole) / more.divisor,
    requirements,
    coverage: 0,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function wholeParts(
  columns: readonly Float64Array[],
  weights: readonly number[],
  isCompared: Uint8Array,
  rows: readonly number[],
): WholeParts {
  checkWeights(weights, columns.length);
  const taken = columns.flatMap((_, c) => (weights[c] === 0 ? [] : [c]));
  if (taken.length > MAX_COLUMNS) throw new RangeError(`Too many columns: ${taken.length}`);
  if (rows.length === 0) throw new RangeError('No rows');
  const stray = rows.find((row) => isCompared[row] !== 1);
  if (stray !== undefined) throw new RangeError(`Row ${stray} is not compared`);
  const takenColumns = taken.map((c) => columns[c] as Float64Array);
  const outcomes = countOutcomes(takenColumns, isCompared, rows);
  const total = sumOf(weights);
  const worth = worthOfSets(
    outcomes,
    taken.map((c) => (weights[c] as number) / total),
  );
  const whole = columns.map(() => 0);
  for (const [k, part] of shapleyWhole(worth, taken.length).entries()) {
    whole[taken[k] as number] = part;
  }
  return { whole, divisor: factorial(taken.length) * rows.length };
}

/** How often `rows` meet others with each outcome: columns won (lower bits) and lost (upper bits). */
function countOutcomes(
  columns: readonly Float64Array[],
  isCompared: Uint8Array,
  rows: readonly number[],
): Map<number, number> {
  const isOneOfThem = new Uint8Array(isCompared.length);
  for (const row of rows) isOneOfThem[row] = 1;
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (let other = 0; other < isCompared.length; other++) {
      // What the rows win from each other they also lose.
      if (isCompared[other] !== 1 || isOneOfThem[other] === 1) continue;
      let won = 0;
      let lost = 0;
      for (let c = 0; c < columns.length; c++) {
        const own = (columns[c] as Float64Array)[row] as number;
        const theirs = (columns[c] as Float64Array)[other] as number;
        if (own > theirs) won |= 1 << c;
        else if (own < theirs) lost |= 1 << c;
      }
      const outcome = won | (lost << columns.length);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
  }
  return counts;
}

/** Wins minus losses of the counted outcomes for every set of columns, a bit a column. */
function worthOfSets(
  outcomes: ReadonlyMap<number, number>,
  weights: readonly number[],
): Float64Array {
  const setCount = 1 << weights.length;
  const weightOf = new Float64Array(setCount);
  for (const [c, weight] of weights.entries()) {
    // Added column by column, as `copelandScores` does.
    for (let set = 0; set < 1 << c; set++) {
      weightOf[set | (1 << c)] = (weightOf[set] as number) + weight;
    }
  }
  const worth = new Float64Array(setCount);
  for (const [outcome, count] of outcomes) {
    const won = outcome & (setCount - 1);
    const lost = outcome >>> weights.length;
    for (let set = 1; set < setCount; set++) {
      const margin = (weightOf[won & set] as number) - (weightOf[lost & set] as number);
      if (Math.abs(margin) < DRAW_SHARE * (weightOf[set] as number)) continue;
      worth[set] = (worth[set] as number) + count * Math.sign(margin);
    }
  }
  return worth;
}

/** Shapley values times k!: `Σ_S |S|! (k − 1 − |S|)! (v(S + c) − v(S))` over the sets without `c`. */
function shapleyWhole(worth: Float64Array, columnCount: number): number[] {
  return Array.from({ length: columnCount }, (_, c) => {
    let sum = 0;
    for (let set = 0; set < worth.length; set++) {
      if ((set >>> c) & 1) continue;
      const size = bitCount(set);
      const gain = (worth[set | (1 << c)] as number) - (worth[set] as number);
      sum += factorial(size) * factorial(columnCount - 1 - size) * gain;
    }
    return sum;
  });
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k++) product *= k;
  return product;
}
