import { DRAW_SHARE } from '../copeland.ts';
import { drawRandom } from '../uncertainty/random.ts';
import type { BestRank } from './best-rank.ts';
import { drawnWeights, floorCorners, raisedTo } from './floored-weights.ts';

/** More columns have more patterns of wins and losses than it makes sense to count. */
const MAX_COLUMNS = 10;

/** Amounts of weight that are moved between two columns, large to small. */
const STEPS = [0.2, 0.1, 0.05, 0.02, 0.01];

/** Starts that are drawn, beside the weights in use and the corners. */
const DRAWN_STARTS = 12;
const SEED = 20261;

/** So many pairs are looked up at most, under a second of one core. */
const MAX_LOOKUPS = 5e8;

/**
 * Looks for the weights that place one row as high as possible by pairwise comparison, each weight at least
 * `floor01`; `columns` as in `copelandScores`, without missing scores in compared rows.
 *
 * A rank jumps wherever a majority changes, so no rule leads to the best weights. The search climbs from the
 * weights in use, from each corner of what the floor allows and from drawn weights (seeded: the same question has
 * the same answer), moving weight between two columns as long as that leaves fewer rows above, or as many with a
 * smaller lead. What it finds is a rank that the weights give, not proven to be the best; `bound` is proven: the
 * row cannot have more than all wins that some weights give, nor another less than the results that all do.
 *
 * Throws for more than 10 columns and for a row that is not compared.
 */
export function bestPairwiseRank(
  columns: readonly Float64Array[],
  isCompared: Uint8Array,
  row: number,
  { floor01, start, maxLookups = MAX_LOOKUPS }: PairwiseSearch,
): BestRank {
  const count = columns.length;
  if (count > MAX_COLUMNS) throw new RangeError(`Too many columns: ${count}`);
  if (!(floor01 >= 0 && floor01 * count <= 1)) throw new RangeError(`Bad floor: ${floor01}`);
  if (isCompared[row] !== 1) throw new RangeError(`Row ${row} is not compared`);
  const table = pairTable(columns, isCompared, row);
  const corners = floorCorners(count, floor01);
  const random = drawRandom(SEED, row);
  const drawn = Array.from({ length: DRAWN_STARTS }, () => drawnWeights(random, count, floor01));
  const budget = { left: Math.max(1, Math.floor(maxLookups / Math.max(1, table.pairs.length))) };
  let best = {
    weights: raisedTo(start, floor01),
    place: placeUnder(table, raisedTo(start, floor01)),
  };
  for (const from of [best.weights, ...corners, ...drawn]) {
    if (budget.left <= 0) break;
    const found = climb(table, from, floor01, budget);
    if (isBetter(found.place, best.place)) best = found;
  }
  return {
    rank: best.place.above + 1,
    weights: best.weights,
    bound: 1 + aboveEverywhere(table, corners),
  };
}

/** What a search may do. */
export interface PairwiseSearch {
  floor01: number;
  /** Weights in use; only proportions count. */
  start: readonly number[];
  /** How many pairs may be looked up before the best so far is given. */
  maxLookups?: number;
}

/** Every pair by what happens in each column: its pattern, of which there are far fewer than pairs. */
interface PairTable {
  rowCount: number;
  /** The row in question among the compared ones. */
  own: number;
  /** Per pair of compared rows (0–1, 0–2, … 1–2, …) the number of its pattern. */
  pairs: Uint16Array;
  /** Per pattern and column: 1 where the first row is higher, −1 where the second is. */
  patterns: Int8Array[];
}

/** How good a place is: rows above, then by how much in all. */
interface Place {
  above: number;
  lead: number;
}

function isBetter(a: Place, b: Place): boolean {
  return a.above < b.above || (a.above === b.above && a.lead < b.lead);
}

function pairTable(
  columns: readonly Float64Array[],
  isCompared: Uint8Array,
  row: number,
): PairTable {
  const rows = [...isCompared.keys()].filter((i) => isCompared[i] === 1);
  const pairs = new Uint16Array((rows.length * (rows.length - 1)) / 2);
  const numbers = new Map<number, number>();
  const patterns: Int8Array[] = [];
  let pair = 0;
  for (const [at, i] of rows.entries()) {
    for (let other = at + 1; other < rows.length; other++) {
      const j = rows[other] as number;
      let key = 0;
      for (const column of columns) key = key * 3 + 1 + signOf(column, i, j);
      let number = numbers.get(key);
      if (number === undefined) {
        number = patterns.length;
        numbers.set(key, number);
        patterns.push(Int8Array.from(columns, (column) => signOf(column, i, j)));
      }
      pairs[pair++] = number;
    }
  }
  return { rowCount: rows.length, own: rows.indexOf(row), pairs, patterns };
}

function signOf(column: Float64Array, i: number, j: number): number {
  const a = column[i] as number;
  const b = column[j] as number;
  if (a > b) return 1;
  return a < b ? -1 : 0;
}

/** Result of every pattern for its first row: 1 won, −1 lost, 0 drawn. */
function resultsUnder(patterns: readonly Int8Array[], weights: readonly number[]): Int8Array {
  return Int8Array.from(patterns, (pattern) => {
    let margin = 0;
    for (let c = 0; c < pattern.length; c++) {
      margin += (pattern[c] as number) * (weights[c] as number);
    }
    return Math.abs(margin) < DRAW_SHARE ? 0 : Math.sign(margin);
  });
}

/** Adds up over all pairs what the first row gets of each pattern and what the second. */
function sumPairs({ rowCount, pairs }: PairTable, first: Int8Array, second: Int8Array): Int32Array {
  const score = new Int32Array(rowCount);
  let pair = 0;
  for (let i = 0; i < rowCount; i++) {
    let own = 0;
    for (let j = i + 1; j < rowCount; j++) {
      const pattern = pairs[pair++] as number;
      own += first[pattern] as number;
      score[j] = (score[j] as number) + (second[pattern] as number);
    }
    score[i] = (score[i] as number) + own;
  }
  return score;
}

function placeUnder(table: PairTable, weights: readonly number[]): Place {
  const results = resultsUnder(table.patterns, weights);
  const scores = sumPairs(
    table,
    results,
    results.map((result) => -result),
  );
  const own = scores[table.own] as number;
  let above = 0;
  let lead = 0;
  for (const score of scores) {
    if (score <= own) continue;
    above++;
    lead += score - own;
  }
  return { above, lead };
}

/** Moves weight between two columns as long as the place gets better. */
function climb(
  table: PairTable,
  from: readonly number[],
  floor01: number,
  budget: { left: number },
): { weights: number[]; place: Place } {
  let best = { weights: [...from], place: placeUnder(table, from) };
  for (const step of STEPS) {
    for (let isMoved = true; isMoved; ) {
      isMoved = false;
      for (const weights of movesOf(best.weights, step, floor01)) {
        if (budget.left-- <= 0 || best.place.above === 0) return best;
        const place = placeUnder(table, weights);
        if (!isBetter(place, best.place)) continue;
        best = { weights, place };
        isMoved = true;
        break;
      }
    }
  }
  return best;
}

function movesOf(weights: readonly number[], step: number, floor01: number): number[][] {
  return weights.flatMap((weight, from) =>
    weight - step < floor01
      ? []
      : weights.flatMap((other, to) =>
          to === from ? [] : [weights.with(from, weight - step).with(to, other + step)],
        ),
  );
}

/** How many rows have more in their worst case than the row in its best, whatever the weights. */
function aboveEverywhere(table: PairTable, corners: readonly (readonly number[])[]): number {
  const byCorner = corners.map((weights) => resultsUnder(table.patterns, weights));
  const least = byCorner.reduce((all, one) => all.map((a, k) => Math.min(a, one[k] as number)));
  const most = byCorner.reduce((all, one) => all.map((a, k) => Math.max(a, one[k] as number)));
  const lows = sumPairs(
    table,
    least,
    most.map((result) => -result),
  );
  const highs = sumPairs(
    table,
    most,
    least.map((result) => -result),
  );
  const own = highs[table.own] as number;
  return lows.filter((low) => low > own).length;
}
