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
  const flows = weights
    ? productFlows(weights, logRows.map(Math.exp), logColumns.map(Math.exp))
    : exponentialFlows(part.logWeights, logRows, logColumns);
  const columnSums = new Float64Array(part.columns);
  let worstMiss = 0;
  for (let i = 0; i < part.rows; i++) {
    const sum = addRow(flows, i * part.columns, columnSums);
    worstMiss = Math.max(worstMiss, Math.abs(sum / (rowTargets[i] as number) - 1));
  }
  for (const [j, sum] of columnSums.entries()) {
    worstMiss = Math.max(worstMiss, Math.abs(sum / (columnTargets[j] as number) - 1));
  }
  return { flows, worstMiss };
}

function productFlows(
  weights: Float64Array,
  rowFactors: Float64Array,
  columnFactors: Float64Array,
): Float64Array {
  const columns = columnFactors.length;
  const flows = new Float64Array(weights.length);
  for (let i = 0, cell = 0; i < rowFactors.length; i++) {
    const factor = rowFactors[i] as number;
    for (let j = 0; j < columns; j++, cell++) {
      flows[cell] = factor * (weights[cell] as number) * (columnFactors[j] as number);
    }
  }
  return flows;
}

function exponentialFlows(
  logWeights: Float64Array,
  logRows: Float64Array,
  logColumns: Float64Array,
): Float64Array {
  const columns = logColumns.length;
  const flows = new Float64Array(logWeights.length);
  for (let i = 0, cell = 0; i < logRows.length; i++) {
    const logRow = logRows[i] as number;
    for (let j = 0; j < columns; j++, cell++) {
      flows[cell] = Math.exp((logWeights[cell] as number) + logRow + (logColumns[j] as number));
    }
  }
  return flows;
}

/** Sum of a row, which it also adds to the sums of the columns. */
function addRow(flows: Float64Array, start: number, columnSums: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < columnSums.length; j++) {
    const flow = flows[start + j] as number;
    sum += flow;
    columnSums[j] = (columnSums[j] as number) + flow;
  }
  return sum;
}
