import { checkLength, checkMatrix, type Matrix } from '../../matrix.ts';
import { positiveEdges } from './edge-list.ts';
import { matchEdges } from './flow-matching.ts';

/** Who is matched with whom. */
export interface CappedMatching {
  /** Row and column of each pair, by rows, then columns. */
  pairRows: Int32Array;
  pairColumns: Int32Array;
  /** Sum of the weights of the pairs. */
  total: number;
  /**
   * The proof that nothing is better: duals of 0 or more, 0 wherever places are left; `rowDual + columnDual` is at least the
   * weight of each pair that is not matched and at most that of each that is. So `Σ cap · dual` plus what
   * matched pairs have above their duals adds up to `total`.
   */
  rowDuals: Float64Array;
  columnDuals: Float64Array;
}

/**
 * The pairs with the largest sum of weights when row i may be in at most `rowCaps[i]` pairs, column j in at most
 * `columnCaps[j]`, and a pair counts once: an integral flow problem, so exact (up to rounding of sums). Only weights above 0 are used; NaN is never a pair.
 * @throws on a cap that is not a whole number of 0 or more
 */
export function cappedMatching(
  weights: Matrix,
  rowCaps: ArrayLike<number>,
  columnCaps: ArrayLike<number>,
): CappedMatching {
  checkMatrix(weights);
  checkLength('rowCaps', rowCaps, weights.rows);
  checkLength('columnCaps', columnCaps, weights.columns);
  const edges = positiveEdges(weights);
  const { isUsed, rowDuals, columnDuals } = matchEdges(
    edges,
    wholeCaps(rowCaps),
    wholeCaps(columnCaps),
  );
  const used = [...isUsed.keys()].filter((e) => isUsed[e] === 1);
  const cellOf = (e: number): number =>
    (edges.rows[e] as number) * weights.columns + (edges.columns[e] as number);
  used.sort((a, b) => cellOf(a) - cellOf(b));
  return {
    pairRows: Int32Array.from(used, (e) => edges.rows[e] as number),
    pairColumns: Int32Array.from(used, (e) => edges.columns[e] as number),
    total: used.reduce((sum, e) => sum + (edges.weights[e] as number), 0),
    rowDuals,
    columnDuals,
  };
}

function wholeCaps(caps: ArrayLike<number>): Int32Array {
  return Int32Array.from(caps, (cap) => {
    if (!(Number.isInteger(cap) && cap >= 0)) throw new RangeError(`Bad cap: ${cap}`);
    return cap;
  });
}
