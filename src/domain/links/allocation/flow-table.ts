import type { Balance } from './balance.ts';
import type { SinkhornKernel } from './sinkhorn-kernel.ts';

/**
 * Flows from the weights (null: from their logarithms) and the factors where scaling ended, with the largest
 * relative miss of a row or column sum.
 */
export function flowTable(
  part: SinkhornKernel,
  weights: Float64Array | null,
  { logRows, logColumns }: Balance,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
): { flows: Float64Array; worstMiss: number } {
  const flows = new Float64Array(part.rows * part.columns);
  const rowSums = new Float64Array(part.rows);
  const columnSums = new Float64Array(part.columns);
  if (weights) {
    const rowFactors = logRows.map(Math.exp);
    writeProducts(flows, weights, rowFactors, logColumns.map(Math.exp), rowSums, columnSums);
  } else {
    writeExponentials(flows, part.logWeights, logRows, logColumns, rowSums, columnSums);
  }
  const worstMiss = Math.max(worstOf(rowSums, rowTargets), worstOf(columnSums, columnTargets));
  return { flows, worstMiss };
}

function worstOf(sums: Float64Array, targets: Float64Array): number {
  let worst = 0;
  for (let at = 0; at < sums.length; at++) {
    worst = Math.max(worst, Math.abs((sums[at] as number) / (targets[at] as number) - 1));
  }
  return worst;
}

/** Four rows go together, so that a sum does not wait for the one before; past the last, it is written again. */
function writeProducts(
  flows: Float64Array,
  weights: Float64Array,
  rowFactors: Float64Array,
  columnFactors: Float64Array,
  rowSums: Float64Array,
  columnSums: Float64Array,
): void {
  const last = rowFactors.length - 1;
  const columns = columnFactors.length;
  for (let i = 0; i <= last; i += 4) {
    const [row1, row2, row3] = [
      Math.min(i + 1, last),
      Math.min(i + 2, last),
      Math.min(i + 3, last),
    ];
    const [at0, at1, at2, at3] = [i * columns, row1 * columns, row2 * columns, row3 * columns];
    const factor0 = rowFactors[i] as number;
    const factor1 = rowFactors[row1] as number;
    const factor2 = rowFactors[row2] as number;
    const factor3 = rowFactors[row3] as number;
    const isIn1 = i + 1 <= last ? 1 : 0;
    const isIn2 = i + 2 <= last ? 1 : 0;
    const isIn3 = i + 3 <= last ? 1 : 0;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let j = 0; j < columns; j++) {
      const factor = columnFactors[j] as number;
      const flow0 = factor0 * (weights[at0 + j] as number) * factor;
      const flow1 = factor1 * (weights[at1 + j] as number) * factor;
      const flow2 = factor2 * (weights[at2 + j] as number) * factor;
      const flow3 = factor3 * (weights[at3 + j] as number) * factor;
      flows[at0 + j] = flow0;
      flows[at1 + j] = flow1;
      flows[at2 + j] = flow2;
      flows[at3 + j] = flow3;
      sum0 += flow0;
      sum1 += flow1;
      sum2 += flow2;
      sum3 += flow3;
      columnSums[j] =
        (columnSums[j] as number) + (flow0 + isIn1 * flow1) + (isIn2 * flow2 + isIn3 * flow3);
    }
    rowSums[i] = sum0;
    rowSums[row1] = row1 > i ? sum1 : sum0;
    rowSums[row2] = row2 > row1 ? sum2 : (rowSums[row2] as number);
    rowSums[row3] = row3 > row2 ? sum3 : (rowSums[row3] as number);
  }
}

function writeExponentials(
  flows: Float64Array,
  logWeights: Float64Array,
  logRows: Float64Array,
  logColumns: Float64Array,
  rowSums: Float64Array,
  columnSums: Float64Array,
): void {
  const columns = logColumns.length;
  for (let i = 0, cell = 0; i < logRows.length; i++) {
    const logRow = logRows[i] as number;
    let sum = 0;
    for (let j = 0; j < columns; j++, cell++) {
      const flow = Math.exp((logWeights[cell] as number) + logRow + (logColumns[j] as number));
      flows[cell] = flow;
      sum += flow;
      columnSums[j] = (columnSums[j] as number) + flow;
    }
    rowSums[i] = sum;
  }
}
