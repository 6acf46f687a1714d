import type { SinkhornRound } from './sinkhorn.ts';

/** Room for one of two allocations, over all rows and columns of the kernel; 0 where it has no target. */
interface Side {
  factors: Float64Array;
  targets: Float64Array;
  rowFactors: Float64Array;
  sums: Float64Array;
}

/**
 * A step of two allocations of one kernel at once, each as `linearStep` makes it but over all rows and columns: what
 * has no target has the factor 0. Reading weights is what takes the time, so two cost little more than one; one alone
 * has `linearStep`, which keeps no sums of a second.
 */
export function pairedStep(
  weights: Float64Array,
  rows: number,
  columns: number,
): (a: SinkhornRound, b: SinkhornRound) => [isInRangeA: boolean, isInRangeB: boolean] {
  const room = (): Side => ({
    factors: new Float64Array(columns),
    targets: new Float64Array(rows),
    rowFactors: new Float64Array(rows),
    sums: new Float64Array(columns),
  });
  const [first, second] = [room(), room()];
  return (a, b) => {
    enter(a, first);
    enter(b, second);
    scaleTwo(weights, first.factors, first.targets, first.rowFactors, first.sums, second);
    return [leave(a, first), leave(b, second)];
  };
}

function enter({ rows, columns, rowTargets, logColumns }: SinkhornRound, side: Side): void {
  side.factors.fill(0);
  side.targets.fill(0);
  side.sums.fill(0);
  for (let at = 0; at < columns.length; at++) {
    side.factors[columns[at] as number] = Math.exp(logColumns[at] as number);
  }
  for (let at = 0; at < rows.length; at++) {
    side.targets[rows[at] as number] = rowTargets[at] as number;
  }
}

function leave(round: SinkhornRound, { rowFactors, sums }: Side): boolean {
  const { rows, columns, columnTargets, logRows, image } = round;
  let isInRange = true;
  for (let at = 0; at < rows.length; at++) {
    logRows[at] = Math.log(rowFactors[rows[at] as number] as number);
    if (!Number.isFinite(logRows[at] as number)) isInRange = false;
  }
  for (let at = 0; at < columns.length; at++) {
    image[at] = Math.log((columnTargets[at] as number) / (sums[columns[at] as number] as number));
    if (!Number.isFinite(image[at] as number)) isInRange = false;
  }
  return isInRange;
}

/** 0 for a row without target, also where nothing of its sum is left. */
function ratio(target: number, sum: number): number {
  return target === 0 ? 0 : target / sum;
}

/** Four rows of two tables: eight sums for six numbers read. Past the last row, as in `linearStep`. */
function scaleTwo(
  weights: Float64Array,
  factors: Float64Array,
  targets: Float64Array,
  rowFactors: Float64Array,
  sums: Float64Array,
  second: Side,
): void {
  const rows = targets.length;
  const columns = factors.length;
  const otherFactors = second.factors;
  const otherTargets = second.targets;
  const otherRowFactors = second.rowFactors;
  const otherSums = second.sums;
  for (let i = 0; i < rows; i += 4) {
    const at0 = i * columns;
    const at1 = Math.min(i + 1, rows - 1) * columns;
    const at2 = Math.min(i + 2, rows - 1) * columns;
    const at3 = Math.min(i + 3, rows - 1) * columns;
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    for (let j = 0; j < columns; j++) {
      const a = factors[j] as number;
      const b = otherFactors[j] as number;
      const w0 = weights[at0 + j] as number;
      const w1 = weights[at1 + j] as number;
      const w2 = weights[at2 + j] as number;
      const w3 = weights[at3 + j] as number;
      a0 += w0 * a;
      a1 += w1 * a;
      a2 += w2 * a;
      a3 += w3 * a;
      b0 += w0 * b;
      b1 += w1 * b;
      b2 += w2 * b;
      b3 += w3 * b;
    }
    a0 = ratio(targets[i] as number, a0);
    a1 = i + 1 < rows ? ratio(targets[i + 1] as number, a1) : 0;
    a2 = i + 2 < rows ? ratio(targets[i + 2] as number, a2) : 0;
    a3 = i + 3 < rows ? ratio(targets[i + 3] as number, a3) : 0;
    b0 = ratio(otherTargets[i] as number, b0);
    b1 = i + 1 < rows ? ratio(otherTargets[i + 1] as number, b1) : 0;
    b2 = i + 2 < rows ? ratio(otherTargets[i + 2] as number, b2) : 0;
    b3 = i + 3 < rows ? ratio(otherTargets[i + 3] as number, b3) : 0;
    // Past the last row these are outside of the array and change nothing.
    rowFactors[i] = a0;
    rowFactors[i + 1] = a1;
    rowFactors[i + 2] = a2;
    rowFactors[i + 3] = a3;
    otherRowFactors[i] = b0;
    otherRowFactors[i + 1] = b1;
    otherRowFactors[i + 2] = b2;
    otherRowFactors[i + 3] = b3;
    for (let j = 0; j < columns; j++) {
      const w0 = weights[at0 + j] as number;
      const w1 = weights[at1 + j] as number;
      const w2 = weights[at2 + j] as number;
      const w3 = weights[at3 + j] as number;
      sums[j] = (sums[j] as number) + (a0 * w0 + a1 * w1) + (a2 * w2 + a3 * w3);
      otherSums[j] = (otherSums[j] as number) + (b0 * w0 + b1 * w1) + (b2 * w2 + b3 * w3);
    }
  }
}
