import { weightShares } from '../method.ts';
import type { EditionScores } from '../score-edition.ts';
import { correlation, rankCorrelation } from '../statistics.ts';

/** How requirements and index go together, over the cities with an index. The index stands last. */
export interface ScoreCorrelations {
  /** Cities that they rest on. */
  count: number;
  /** Pearson, square and symmetric; NaN where one of the two does not vary. */
  pearson: number[][];
  /** Spearman, of the ranks. */
  spearman: number[][];
}

type Correlatable = Pick<EditionScores, 'requirements' | 'index' | 'order'>;

/** Requirement columns and the index of the cities that have an index, best first. */
function indexedColumns({ requirements, index, order }: Correlatable): Float64Array[] {
  return [...requirements, index].map((column) =>
    Float64Array.from(order, (city) => column[city] as number),
  );
}

/** See {@link ScoreCorrelations}. */
export function scoreCorrelations(scores: Correlatable): ScoreCorrelations {
  const columns = indexedColumns(scores);
  const matrix = (relate: (a: Float64Array, b: Float64Array) => number): number[][] =>
    columns.map((a) => columns.map((b) => relate(a, b)));
  return {
    count: scores.order.length,
    pearson: matrix(correlation),
    spearman: matrix(rankCorrelation),
  };
}

/** What a requirement is meant to weigh, and how much of the index goes along with it. */
export interface Importance {
  /** Share of the weights in use. */
  nominal01: number;
  /** Square of the correlation with the index: the share of its variance that goes along; NaN = not defined. */
  r2: number;
  /** `r2` as a share of the sum over all requirements. */
  effective01: number;
}

/**
 * Effective importance beside the nominal weights. A requirement that hardly varies, or that pulls against the
 * others, decides less than its weight says. Paruolo, Saisana and Saltelli 2013.
 */
export function effectiveImportance(
  { pearson }: Pick<ScoreCorrelations, 'pearson'>,
  requirementWeights: readonly number[],
): Importance[] {
  const withIndex = pearson.slice(0, -1).map((row) => row.at(-1) as number);
  const squares = withIndex.map((r) => r * r);
  const total = squares.reduce((sum, r2) => sum + (Number.isNaN(r2) ? 0 : r2), 0);
  return weightShares(requirementWeights).map((nominal01, r) => {
    const r2 = squares[r] as number;
    return { nominal01, r2, effective01: r2 / total };
  });
}
