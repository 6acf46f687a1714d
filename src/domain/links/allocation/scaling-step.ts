import type { SinkhornKernel } from './sinkhorn-kernel.ts';

/**
 * One round of row and column scaling in logarithms. From `logColumns` (ln of the column factors) it writes the
 * row factors that meet every row target into `logRows` and the column factors that would then meet every column
 * target into `image`. Targets are above 0. False if a number left the range of a double.
 */
export type ScalingStep = (
  logColumns: Float64Array,
  logRows: Float64Array,
  image: Float64Array,
) => boolean;

/** By products with the weights themselves: fast, for weights of moderate range. */
export function linearStep(
  weights: Float64Array,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
): ScalingStep {
  const rows = rowTargets.length;
  const columns = columnTargets.length;
  const factors = new Float64Array(columns);
  const rowFactors = new Float64Array(rows);
  const sums = new Float64Array(columns);
  return (logColumns, logRows, image) => {
    for (let j = 0; j < columns; j++) factors[j] = Math.exp(logColumns[j] as number);
    sums.fill(0);
    scaleRows(weights, factors, rowTargets, rowFactors, sums);
    for (let i = 0; i < rows; i++) logRows[i] = Math.log(rowFactors[i] as number);
    for (let j = 0; j < columns; j++) {
      image[j] = Math.log((columnTargets[j] as number) / (sums[j] as number));
    }
    return logRows.every(Number.isFinite) && image.every(Number.isFinite);
  };
}

/**
 * Factors that meet the row targets, and what the columns then sum up to, added to `sums`. Four rows go together,
 * so that each factor is read once for them; past the last row, the last is read again and counts nothing. A
 * function of its own with arguments alone: what a closure holds is read anew in every turn.
 */
function scaleRows(
  weights: Float64Array,
  factors: Float64Array,
  rowTargets: Float64Array,
  rowFactors: Float64Array,
  sums: Float64Array,
): void {
  const rows = rowTargets.length;
  const columns = factors.length;
  for (let i = 0; i < rows; i += 4) {
    const at0 = i * columns;
    const at1 = Math.min(i + 1, rows - 1) * columns;
    const at2 = Math.min(i + 2, rows - 1) * columns;
    const at3 = Math.min(i + 3, rows - 1) * columns;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let j = 0; j < columns; j++) {
      const factor = factors[j] as number;
      sum0 += (weights[at0 + j] as number) * factor;
      sum1 += (weights[at1 + j] as number) * factor;
      sum2 += (weights[at2 + j] as number) * factor;
      sum3 += (weights[at3 + j] as number) * factor;
    }
    const row0 = (rowTargets[i] as number) / sum0;
    const row1 = i + 1 < rows ? (rowTargets[i + 1] as number) / sum1 : 0;
    const row2 = i + 2 < rows ? (rowTargets[i + 2] as number) / sum2 : 0;
    const row3 = i + 3 < rows ? (rowTargets[i + 3] as number) / sum3 : 0;
    rowFactors[i] = row0;
    if (i + 1 < rows) rowFactors[i + 1] = row1;
    if (i + 2 < rows) rowFactors[i + 2] = row2;
    if (i + 3 < rows) rowFactors[i + 3] = row3;
    for (let j = 0; j < columns; j++) {
      sums[j] =
        (sums[j] as number) +
        (row0 * (weights[at0 + j] as number) + row1 * (weights[at1 + j] as number)) +
        (row2 * (weights[at2 + j] as number) + row3 * (weights[at3 + j] as number));
    }
  }
}

/** By sums of exponentials that are shifted by their largest: slow, for weights of any range. */
export function logStep(
  { rows, columns, logWeights }: SinkhornKernel,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
): ScalingStep {
  const largest = new Float64Array(columns);
  const sums = new Float64Array(columns);
  return (logColumns, logRows, image) => {
    largest.fill(-Infinity);
    for (let i = 0; i < rows; i++) {
      const start = i * columns;
      let top = -Infinity;
      for (let j = 0; j < columns; j++) {
        top = Math.max(top, (logWeights[start + j] as number) + (logColumns[j] as number));
      }
      let sum = 0;
      for (let j = 0; j < columns; j++) {
        sum += Math.exp((logWeights[start + j] as number) + (logColumns[j] as number) - top);
      }
      const logRow = Math.log(rowTargets[i] as number) - top - Math.log(sum);
      if (!Number.isFinite(logRow)) return false;
      logRows[i] = logRow;
      for (let j = 0; j < columns; j++) {
        const term = (logWeights[start + j] as number) + logRow;
        if (term > (largest[j] as number)) largest[j] = term;
      }
    }
    sums.fill(0);
    for (let i = 0; i < rows; i++) {
      const start = i * columns;
      const logRow = logRows[i] as number;
      for (let j = 0; j < columns; j++) {
        const term = (logWeights[start + j] as number) + logRow - (largest[j] as number);
        sums[j] = (sums[j] as number) + Math.exp(term);
      }
    }
    for (let j = 0; j < columns; j++) {
      const logSum = (largest[j] as number) + Math.log(sums[j] as number);
      image[j] = Math.log(columnTargets[j] as number) - logSum;
      if (!Number.isFinite(image[j] as number)) return false;
    }
    return true;
  };
}
