import { copelandScores, DRAW_SHARE } from '../copeland.ts';

/** Places fit into ten bits; and with more rows the draws would take minutes. */
export const PAIRWISE_DRAWS_MAX_ROWS = 1_000;

/** Columns that fit into one comparison: two places in each of four words. */
const MAX_COLUMNS = 8;
const WORDS = 4;
const PLACE_BITS = 10;
/** Distance of the two places of a word: a place and the bit above it, which a comparison leaves set. */
const FIELD_BITS = PLACE_BITS + 1;
const GUARDS = (1 << PLACE_BITS) | (1 << (PLACE_BITS + FIELD_BITS));
/** Brings the bits of the upper places next to the four of the lower. */
const FOLD = FIELD_BITS - WORDS;

/** Room that the draws of one plan share. */
export interface PairwiseRoom {
  /** Per row four words of two places each. */
  words: Int32Array;
  sorted: Float64Array;
  /** Weight of every set of columns, a bit a column. */
  weightOf: Float64Array;
  /** Who wins, 1, 0 or −1: by the columns in which the first is not less (upper bits) and not more (lower). */
  winner: Int8Array;
  wins: Int32Array;
}

/** Room for so many rows. */
export function pairwiseRoom(rowCount: number): PairwiseRoom {
  return {
    words: new Int32Array(rowCount * WORDS),
    sorted: new Float64Array(rowCount),
    weightOf: new Float64Array(1 << MAX_COLUMNS),
    winner: new Int8Array(1 << (2 * MAX_COLUMNS)),
    wins: new Int32Array(rowCount),
  };
}

/**
 * Writes the Copeland scores of all rows into `scores`, as `copelandScores` gives them but about ten times
 * faster: only places count, so two rows are compared in all columns by four subtractions of packed places.
 *
 * Column and weight belong together; weights are above 0. `hasGaps`: some column has a NaN; those few draws,
 * and more than eight columns, go the plain way.
 */
export function pairwiseScoresInto(
  scores: Float64Array,
  columns: readonly Float64Array[],
  weights: readonly number[],
  hasGaps: boolean,
  room: PairwiseRoom,
): void {
  if (columns.length === 0) {
    scores.fill(0);
    return;
  }
  if (hasGaps || columns.length > MAX_COLUMNS) {
    scores.set(copelandScores(columns, weights));
    return;
  }
  packPlaces(columns, room);
  weighSets(weights, room.weightOf);
  judgeOutcomes(room);
  comparePacked(room);
  scores.set(room.wins);
}

/** Places are those of the sorted column; equal values have the first of theirs. */
function packPlaces(columns: readonly Float64Array[], { words, sorted }: PairwiseRoom): void {
  words.fill(0);
  for (const [c, column] of columns.entries()) {
    sorted.set(column);
    sorted.sort();
    const word = c % WORDS;
    const shift = c < WORDS ? 0 : FIELD_BITS;
    for (let row = 0; row < column.length; row++) {
      const place = firstPlace(sorted, column[row] as number) << shift;
      words[row * WORDS + word] = (words[row * WORDS + word] as number) | place;
    }
  }
}

function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weighSets(weights: readonly number[], weightOf: Float64Array): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let c = 0; c < MAX_COLUMNS; c++) {
    const share = (weights[c] ?? 0) / total;
    for (let set = 0; set < 1 << c; set++) {
      weightOf[set | (1 << c)] = (weightOf[set] as number) + share;
    }
  }
}

/** The winner of every outcome that there is: a column is won, lost or, in both sets, level. */
function judgeOutcomes({ weightOf, winner }: PairwiseRoom): void {
  const all = (1 << MAX_COLUMNS) - 1;
  for (let notLess = 0; notLess <= all; notLess++) {
    const lost = all & ~notLess;
    const weight = weightOf[notLess] as number;
    for (let level = notLess; ; level = (level - 1) & notLess) {
      const margin = weight - (weightOf[lost | level] as number);
      const isLead = Math.abs(margin) >= DRAW_SHARE;
      winner[(notLess << MAX_COLUMNS) | lost | level] = isLead ? Math.sign(margin) : 0;
      if (level === 0) break;
    }
  }
}

/**
 * A guard bit above each place of `a` survives the subtraction of `b` where a ≥ b.
 */
function comparePacked({ words, winner, wins }: PairwiseRoom): void {
  const end = words.length;
  wins.fill(0);
  for (let i = 0, at = 0; at < end; i++, at += WORDS) {
    const a0 = words[at] as number;
    const a1 = words[at + 1] as number;
    const a2 = words[at + 2] as number;
    const a3 = words[at + 3] as number;
    const g0 = a0 | GUARDS;
    const g1 = a1 | GUARDS;
    const g2 = a2 | GUARDS;
    const g3 = a3 | GUARDS;
    let own = 0;
    for (let j = i + 1, other = at + WORDS; other < end; j++, other += WORDS) {
      const b0 = words[other] as number;
      const b1 = words[other + 1] as number;
      const b2 = words[other + 2] as number;
      const b3 = words[other + 3] as number;
      const notLess =
        (((g0 - b0) & GUARDS) >>> PLACE_BITS) |
        (((g1 - b1) & GUARDS) >>> (PLACE_BITS - 1)) |
        (((g2 - b2) & GUARDS) >>> (PLACE_BITS - 2)) |
        (((g3 - b3) & GUARDS) >>> (PLACE_BITS - 3));
      const notMore =
        ((((b0 | GUARDS) - a0) & GUARDS) >>> PLACE_BITS) |
        ((((b1 | GUARDS) - a1) & GUARDS) >>> (PLACE_BITS - 1)) |
        ((((b2 | GUARDS) - a2) & GUARDS) >>> (PLACE_BITS - 2)) |
        ((((b3 | GUARDS) - a3) & GUARDS) >>> (PLACE_BITS - 3));
      const outcome =
        (((notLess | (notLess >>> FOLD)) & 255) << MAX_COLUMNS) |
        ((notMore | (notMore >>> FOLD)) & 255);
      const won = winner[outcome] as number;
      own += won;
      wins[j] = (wins[j] as number) - won;
    }
    wins[i] = (wins[i] as number) + own;
  }
}
