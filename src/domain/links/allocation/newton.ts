import { type Balance, changeOf } from './balance.ts';
import type { ScalingStep } from './scaling-step.ts';
import type { SinkhornKernel } from './sinkhorn-kernel.ts';

/** No logarithm of a factor moves further in one step: the model of the slope holds near by. */
const LONGEST_STEP = 4;
/** Curvature of targets' own size added everywhere, so that flat places have a way down, too. */
const RIDGE = 1e-11;
const MAX_HALVINGS = 40;

/** What a table is to be scaled to. Targets are above 0. */
export interface NewtonProblem {
  kernel: SinkhornKernel;
  step: ScalingStep;
  rowTargets: Float64Array;
  columnTargets: Float64Array;
  tolerance: number;
  maxIterations: number;
  /** ln of the column factors. */
  start: Float64Array;
}

/**
 * Balances by Newton's method with halved steps on `Σ r ln(Σ w e^g) − Σ c g`, which is convex in the logarithms g of the
 * column factors and least where the table has its sums. Few steps of cubic cost each: for tables that scaling
 * in turns would take thousands of rounds for, also those with the sums of none but a table with more zeros.
 */
export function newtonBalance(problem: NewtonProblem): Balance {
  const { kernel, step, rowTargets, columnTargets, tolerance, maxIterations } = problem;
  const logColumns = problem.start.slice();
  const logRows = new Float64Array(kernel.rows);
  const image = new Float64Array(kernel.columns);
  const tried = new Float64Array(kernel.columns);
  let isInRange = step(logColumns, logRows, image);
  let miss = isInRange ? changeOf(logColumns, image).miss : Infinity;
  let iterations = 0;
  for (; isInRange && miss > tolerance && iterations < maxIterations; iterations++) {
    const height = heightOf(logRows, logColumns, rowTargets, columnTargets);
    const { slope, descent } = newtonStep(kernel, logRows, logColumns, rowTargets, columnTargets);
    const furthest = descent.reduce((most, by) => Math.max(most, Math.abs(by)), 0);
    let share = Math.min(1, LONGEST_STEP / furthest);
    for (let halving = 0; ; halving++) {
      for (const [j, by] of descent.entries()) tried[j] = (logColumns[j] as number) + share * by;
      isInRange = step(tried, logRows, image);
      const change = heightOf(logRows, tried, rowTargets, columnTargets) - height;
      const rounding = 1e-13 * Math.abs(height);
      if ((isInRange && change <= 1e-4 * share * slope + rounding) || halving === MAX_HALVINGS)
        break;
      share /= 2;
    }
    logColumns.set(tried);
    miss = isInRange ? changeOf(logColumns, image).miss : Infinity;
  }
  const status = miss <= tolerance ? 'converged' : 'iteration-limit';
  return { status, iterations, logRows, logColumns, miss };
}

/** The convex function, up to what does not change. */
function heightOf(
  logRows: Float64Array,
  logColumns: Float64Array,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
): number {
  let height = 0;
  for (const [i, target] of rowTargets.entries()) height -= target * (logRows[i] as number);
  for (const [j, target] of columnTargets.entries()) height -= target * (logColumns[j] as number);
  return height;
}

/** Where Newton goes, and the slope of the function that way (below 0). */
function newtonStep(
  { rows, columns, logWeights }: SinkhornKernel,
  logRows: Float64Array,
  logColumns: Float64Array,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
): { descent: Float64Array; slope: number } {
  const curvature = new Float64Array(columns * columns);
  const sums = new Float64Array(columns);
  const flows = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const logWeight = logWeights[i * columns + j] as number;
      flows[j] = Math.exp(logWeight + (logRows[i] as number) + (logColumns[j] as number));
      sums[j] = (sums[j] as number) + (flows[j] as number);
    }
    const perRow = 1 / (rowTargets[i] as number);
    for (let j = 0; j < columns; j++) {
      const scaled = (flows[j] as number) * perRow;
      if (scaled === 0) continue;
      for (let k = 0, cell = j * columns; k <= j; k++, cell++) {
        curvature[cell] = (curvature[cell] as number) - scaled * (flows[k] as number);
      }
    }
  }
  const scale = columnTargets.map((target) => 1 / Math.sqrt(target));
  const downhill = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    const own = scale[j] as number;
    for (let k = 0, cell = j * columns; k <= j; k++, cell++) {
      const sum = k === j ? (sums[j] as number) + RIDGE * (columnTargets[j] as number) : 0;
      curvature[cell] = ((curvature[cell] as number) + sum) * own * (scale[k] as number);
    }
    downhill[j] = ((columnTargets[j] as number) - (sums[j] as number)) * own;
  }
  const scaled = solvedByCholesky(curvature, downhill);
  const slope = -scaled.reduce((sum, by, j) => sum + by * (downhill[j] as number), 0);
  return { descent: scaled.map((by, j) => by * (scale[j] as number)), slope };
}

/** Solves `A x = b` for a symmetric positive A (lower half, overwritten); directions lost in rounding stay at 0. */
function solvedByCholesky(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const x = b.slice();
  for (let j = 0; j < size; j++) {
    const row = j * size;
    for (let k = 0; k < j; k++) {
      const other = k * size;
      let value = a[row + k] as number;
      for (let m = 0; m < k; m++) value -= (a[row + m] as number) * (a[other + m] as number);
      const pivot = a[other + k] as number;
      a[row + k] = pivot > 0 ? value / pivot : 0;
    }
    let left = a[row + j] as number;
    for (let m = 0; m < j; m++) left -= (a[row + m] as number) ** 2;
    a[row + j] = left > 0 ? Math.sqrt(left) : 0;
  }
  for (let j = 0; j < size; j++) {
    let value = x[j] as number;
    for (let m = 0; m < j; m++) value -= (a[j * size + m] as number) * (x[m] as number);
    const pivot = a[j * size + j] as number;
    x[j] = pivot > 0 ? value / pivot : 0;
  }
  for (let j = size - 1; j >= 0; j--) {
    let value = x[j] as number;
    for (let m = j + 1; m < size; m++) value -= (a[m * size + j] as number) * (x[m] as number);
    const pivot = a[j * size + j] as number;
    x[j] = pivot > 0 ? value / pivot : 0;
  }
  return x;
}
