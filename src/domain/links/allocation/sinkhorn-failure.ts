import type { Bottleneck } from './feasibility.ts';
import type { SinkhornKernel } from './sinkhorn-kernel.ts';

/** Why there is no allocation. */
export type SinkhornFailure =
  /** A target, or a weight between two positive targets, is NaN or infinite. */
  | { reason: 'not-finite' }
  /** A target is below 0. */
  | { reason: 'negative-target' }
  | { reason: 'sums-differ'; rowSum: number; columnSum: number }
  /** A positive target of a row (column) without any allowed cell in a column (row) of positive target. */
  | { reason: 'row-without-cell'; row: number }
  | { reason: 'column-without-cell'; column: number }
  /** These rows may send to these columns alone, and those take too little: no table has these sums. */
  | { reason: 'infeasible'; bottleneck: Bottleneck }
  /** Not met within the iterations; such tables exist, perhaps only with zeros in allowed cells. */
  | { reason: 'iteration-limit'; worstMiss: number };

/** What is wrong with the targets themselves. */
export function targetFailure(
  rowTargets: Float64Array,
  columnTargets: Float64Array,
  tolerance: number,
): SinkhornFailure | null {
  const sums: number[] = [];
  for (const targets of [rowTargets, columnTargets]) {
    let sum = 0;
    for (const target of targets) {
      if (!Number.isFinite(target)) return { reason: 'not-finite' };
      if (target < 0) return { reason: 'negative-target' };
      sum += target;
    }
    sums.push(sum);
  }
  const [rowSum = 0, columnSum = 0] = sums;
  if (!Number.isFinite(rowSum + columnSum)) return { reason: 'not-finite' };
  const isEqual = Math.abs(rowSum - columnSum) <= (tolerance / 2) * Math.max(rowSum, columnSum);
  return isEqual ? null : { reason: 'sums-differ', rowSum, columnSum };
}

/** What is wrong with the cells between positive targets. */
export function cellFailure(
  { logWeights, isKnown }: SinkhornKernel,
  rows: readonly number[],
  columns: readonly number[],
): SinkhornFailure | null {
  if (!isKnown && !logWeights.every((weight) => weight < Infinity)) return { reason: 'not-finite' };
  const width = columns.length;
  for (const [at, row] of rows.entries()) {
    const start = at * width;
    if (firstAllowed(logWeights, start, start + width, 1) < 0) {
      return { reason: 'row-without-cell', row };
    }
  }
  for (const [at, column] of columns.entries()) {
    if (firstAllowed(logWeights, at, logWeights.length, width) < 0) {
      return { reason: 'column-without-cell', column };
    }
  }
  return null;
}

function firstAllowed(logWeights: Float64Array, from: number, to: number, step: number): number {
  for (let cell = from; cell < to; cell += step) {
    if ((logWeights[cell] as number) > -Infinity) return cell;
  }
  return -1;
}
