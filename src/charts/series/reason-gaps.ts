import type { Edition } from '../../domain/edition.ts';
import type { MeanTree } from '../../domain/scoring/explain/difference.ts';
import { missingBounds, rankAmong } from '../../domain/scoring/explain/missing-bounds.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** What the gaps of one city could do: with all of them at their worst and at their best. */
export interface GapBounds {
  /** Requirement and position in it of every gap, 0-based. */
  gaps: { requirement: number; indicator: number }[];
  /** `index` is that of the method: points, or wins minus losses. */
  worst: { index: number; rank: number };
  best: { index: number; rank: number };
}

/** Bounds of the index and the rank of a city; null where nothing is missing. */
export function gapBounds(
  { rules }: Pick<Edition, 'rules'>,
  { indicatorScores, index }: Pick<EditionScores, 'indicatorScores' | 'index'>,
  tree: MeanTree,
  city: number,
): GapBounds | null {
  const gaps = gapsOf(indicatorScores, city);
  if (gaps.length === 0) return null;
  const own = indicatorScores.map((columns) =>
    columns.map((column) => column.subarray(city, city + 1)),
  );
  const { low, high } = missingBounds(own, tree);
  const at = (score: number) => ({ index: score, rank: rankAmong(score, index, city, rules) });
  return { gaps, worst: at(low[0] as number), best: at(high[0] as number) };
}

/** Requirement and position in it of every indicator that a city lacks, 0-based. */
export function gapsOf(
  indicatorScores: EditionScores['indicatorScores'],
  city: number,
): GapBounds['gaps'] {
  return indicatorScores.flatMap((columns, requirement) =>
    columns.flatMap((column, indicator) =>
      Number.isNaN(column[city] as number) ? [{ requirement, indicator }] : [],
    ),
  );
}
