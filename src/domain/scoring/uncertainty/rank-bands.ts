import type { Convergence, RankIntervals } from './rank-summary.ts';

/** Rank intervals of one method, and what else its draws say. Rows are the cities with an index. */
export interface RankBands {
  /** Name of the method that was drawn; see `methodHash`. */
  methodHash: string;
  seed: number;
  /** City number per row, and row per city (−1 = no index, so no rank). */
  cities: Int32Array;
  rowOf: Int32Array;
  intervals: RankIntervals;
  /** Null while only a first few draws are there. */
  convergence: Convergence | null;
  /** Share of all pairs that can be told apart, 0–1; null where there are too few draws or too many cities. */
  toldApart01: number | null;
  /** Ranks of all rows, a draw after a draw, for questions about pairs. */
  ranks: Uint32Array;
}

/** Draws while a weight is being moved, and at rest. */
export const DRAW_COUNTS = { moving: 300, resting: 2_000 } as const;

/** Ranks that are kept at most; a package of many cities gets fewer draws, and says so. */
const MAX_RANKS = 8_000_000;

/** How many draws of so many cities fit, at most `wanted`. */
export function drawCountFor(wanted: number, cityCount: number): number {
  return Math.max(1, Math.min(wanted, Math.floor(MAX_RANKS / Math.max(1, cityCount))));
}

/** Rank interval of a city, or null where it has none. */
export function intervalOf(
  { rowOf, intervals }: RankBands,
  city: number,
): { low: number; median: number; high: number } | null {
  const row = rowOf[city] ?? -1;
  if (row < 0) return null;
  const { low, median, high } = intervals;
  return {
    low: low[row] as number,
    median: median[row] as number,
    high: high[row] as number,
  };
}
