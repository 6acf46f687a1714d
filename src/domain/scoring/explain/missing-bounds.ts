import type { Edition } from '../../edition.ts';
import { weightedPowerMean } from '../power-mean.ts';
import type { MeanTree } from './difference.ts';

/** What the gaps of each city could do: with every missing indicator at its worst and at its best. */
export interface MissingBounds {
  /** Per requirement and city, 0–100. */
  requirements: { low: Float64Array; high: Float64Array }[];
  /** Per city, 0–100; the index itself where nothing is missing. */
  low: Float64Array;
  high: Float64Array;
}

function filled(column: Float64Array, gap: number): Float64Array {
  return column.map((score) => (Number.isNaN(score) ? gap : score));
}

/**
 * Bounds of every city's requirements and index if each missing indicator scored `worst` or `best`. Also for
 * cities that are not rated, whose index could lie anywhere between. Parameter-free: nothing is guessed.
 */
export function missingBounds(
  indicatorScores: readonly (readonly Float64Array[])[],
  tree: MeanTree,
  range: { worst: number; best: number } = { worst: 0, best: 100 },
): MissingBounds {
  const requirements = indicatorScores.map((columns, r) => {
    const weights = tree.indicatorWeights[r] as readonly number[];
    const rule = { weights, minWeight: Number.MIN_VALUE, exponent: 1, floor: 0 };
    const at = (gap: number): Float64Array =>
      weightedPowerMean(
        columns.map((column) => filled(column, gap)),
        rule,
      );
    return { low: at(range.worst), high: at(range.best) };
  });
  const { exponent, floor, requirementWeights: weights } = tree;
  const index = (end: 'low' | 'high'): Float64Array =>
    weightedPowerMean(
      requirements.map((bounds) => bounds[end]),
      { weights, minWeight: Number.MIN_VALUE, exponent, floor },
    );
  return { requirements, low: index('low'), high: index('high') };
}

/**
 * Rank that a score would have among the other cities, ties sharing the better one: 1 + how many of them are
 * more than the tolerance above it.
 */
export function rankAmong(
  score: number,
  index: Float64Array,
  self: number,
  { tieTolerance }: Pick<Edition['rules'], 'tieTolerance'>,
): number {
  let above = 0;
  for (const [i, other] of index.entries()) {
    if (i !== self && other - score > tieTolerance) above++;
  }
  return above + 1;
}
