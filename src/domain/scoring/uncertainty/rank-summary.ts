import { quantileOfSorted } from '../classes.ts';

/** Where the ranks of each city lie over all draws: a sensitivity range, not a confidence interval. */
export interface RankIntervals {
  /** How many draws they rest on. */
  drawCount: number;
  /** Per row, quantiles of the rank (type 7). */
  low: Float64Array;
  median: Float64Array;
  high: Float64Array;
}

/** Bounds of the band as shares of the draws, and the chance from which one city is said to be above another. */
export const BAND_SHARES = { low: 0.05, high: 0.95 } as const;
export const CLAIM_CHANCE = 0.9;

/**
 * Quantiles of the rank of each row over draws of `rowCount` ranks, a draw after a draw. By counting, since
 * ranks are whole numbers.
 */
export function summariseRanks(ranks: Uint32Array, rowCount: number): RankIntervals {
  const drawCount = rowCount === 0 ? 0 : ranks.length / rowCount;
  const low = new Float64Array(rowCount);
  const median = new Float64Array(rowCount);
  const high = new Float64Array(rowCount);
  const counts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    let smallest = rowCount;
    let largest = 0;
    for (let at = row; at < ranks.length; at += rowCount) {
      const rank = ranks[at] as number;
      counts[rank] = (counts[rank] as number) + 1;
      if (rank < smallest) smallest = rank;
      if (rank > largest) largest = rank;
    }
    low[row] = quantileOfCounts(counts, smallest, drawCount, BAND_SHARES.low);
    median[row] = quantileOfCounts(counts, smallest, drawCount, 0.5);
    high[row] = quantileOfCounts(counts, smallest, drawCount, BAND_SHARES.high);
    counts.fill(0, smallest, largest + 1);
  }
  return { drawCount, low, median, high };
}

/** Type 7 quantile of whole numbers given by how often each occurs. */
function quantileOfCounts(
  counts: Uint32Array,
  smallest: number,
  drawCount: number,
  share01: number,
): number {
  if (drawCount === 0) return Number.NaN;
  const position = (drawCount - 1) * share01;
  const below = Math.floor(position);
  let rank = smallest;
  let seen = counts[rank] as number;
  while (seen <= below) seen += counts[++rank] as number;
  if (position === below) return rank;
  let next = rank;
  while (seen <= below + 1) seen += counts[++next] as number;
  return rank + (position - below) * (next - rank);
}

/** Median over the rows of how many places a band is wide; NaN without rows. */
export function medianWidth({ low, high }: Pick<RankIntervals, 'low' | 'high'>): number {
  const widths = high.map((end, row) => end - (low[row] as number)).sort();
  return quantileOfSorted(widths, 0.5);
}

/** Share of the draws in which row `a` ranks above row `b`; a shared rank counts half. NaN without draws. */
export function chanceAbove(ranks: Uint32Array, rowCount: number, a: number, b: number): number {
  let half = 0;
  for (let start = 0; start < ranks.length; start += rowCount) {
    const difference = (ranks[start + b] as number) - (ranks[start + a] as number);
    if (difference > 0) half += 2;
    else if (difference === 0) half += 1;
  }
  return half / (2 * (ranks.length / rowCount));
}

/**
 * Share of all pairs of rows of which one may be said to be above the other: it is so in at least `chance`
 * of the draws. NaN for fewer than two rows. Quadratic in the rows.
 */
export function shareToldApart(
  ranks: Uint32Array,
  rowCount: number,
  chance: number = CLAIM_CHANCE,
): number {
  const drawCount = ranks.length / rowCount;
  const byRow = Array.from({ length: rowCount }, (_, row) => {
    const own = new Int32Array(drawCount);
    for (let m = 0; m < drawCount; m++) own[m] = ranks[m * rowCount + row] as number;
    return own;
  });
  const needed = 2 * drawCount * chance - 1e-9 * drawCount;
  let apart = 0;
  for (let a = 0; a < rowCount; a++) {
    const own = byRow[a] as Int32Array;
    for (let b = a + 1; b < rowCount; b++) {
      const other = byRow[b] as Int32Array;
      // Signs of the differences, added up without a branch: half a win each way for a shared rank.
      let half = drawCount;
      for (let m = 0; m < drawCount; m++) {
        const difference = (other[m] as number) - (own[m] as number);
        half += (-difference >>> 31) - (difference >>> 31);
      }
      if (half >= needed || 2 * drawCount - half >= needed) apart++;
    }
  }
  return apart / ((rowCount * (rowCount - 1)) / 2);
}

/** How far the bands still move: the ends after all draws against those after the first half. */
export interface Convergence {
  halfDrawCount: number;
  /** Mean and largest change of an end of a band, in ranks. */
  meanShift: number;
  maxShift: number;
}

/** See {@link Convergence}. NaN for fewer than two draws. */
export function convergenceOf(ranks: Uint32Array, rowCount: number): Convergence {
  const drawCount = ranks.length / rowCount;
  const halfDrawCount = Math.floor(drawCount / 2);
  const all = summariseRanks(ranks, rowCount);
  const half = summariseRanks(ranks.subarray(0, halfDrawCount * rowCount), rowCount);
  let sum = 0;
  let maxShift = halfDrawCount === 0 ? Number.NaN : 0;
  for (let row = 0; row < rowCount; row++) {
    for (const end of ['low', 'high'] as const) {
      const shift = Math.abs((all[end][row] as number) - (half[end][row] as number));
      sum += shift;
      if (shift > maxShift) maxShift = shift;
    }
  }
  return { halfDrawCount, meanShift: sum / (2 * rowCount), maxShift };
}
