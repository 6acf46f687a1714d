import { checkMatrix, type Matrix } from '../../matrix.ts';

/** Beyond this range of logarithms a product of weights could leave the range of a double. */
const LINEAR_RANGE = 600;

/** Weights that many allocations share, made ready once. */
export interface SinkhornKernel {
  rows: number;
  columns: number;
  /** ln of each weight, −∞ = no flow allowed, NaN where there is no weight. */
  logWeights: Float64Array;
  /** The largest of them. */
  logLargest: number;
  /** No weight is NaN or infinite. */
  isKnown: boolean;
  /** The weights divided by the largest; null where their range calls for logarithms. */
  weights: Float64Array | null;
}

/** A kernel from logarithms of weights, as `logGravity` gives them. */
export function kernelOfLogWeights(logWeights: Matrix): SinkhornKernel {
  checkMatrix(logWeights);
  const { rows, columns, values } = logWeights;
  let least = Infinity;
  let largest = -Infinity;
  let isKnown = true;
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell] as number;
    if (value === -Infinity) continue;
    if (!(value < Infinity)) isKnown = false;
    if (value > largest) largest = value;
    if (value < least) least = value;
  }
  const weights = largest - least > LINEAR_RANGE ? null : new Float64Array(values.length);
  if (weights) {
    for (let cell = 0; cell < weights.length; cell++) {
      const value = values[cell] as number;
      if (value !== -Infinity) weights[cell] = Math.exp(value - largest);
    }
  }
  return { rows, columns, logWeights: values, logLargest: largest, isKnown, weights };
}

/**
 * A kernel from weights of 0 or more, such as a table whose sums are to be mended; 0 = no flow allowed.
 * @throws on a negative weight
 */
export function kernelOfWeights(weights: Matrix): SinkhornKernel {
  const logs = weights.values.map((weight) => {
    if (weight < 0) throw new RangeError(`Negative weight: ${weight}`);
    return Math.log(weight);
  });
  return kernelOfLogWeights({ ...weights, values: logs });
}

/** The kernel of some rows and columns. */
export function partOfKernel(
  kernel: SinkhornKernel,
  rows: readonly number[],
  columns: readonly number[],
): SinkhornKernel {
  if (rows.length === kernel.rows && columns.length === kernel.columns) return kernel;
  const cut = (values: Float64Array): Float64Array => {
    const part = new Float64Array(rows.length * columns.length);
    let cell = 0;
    for (const i of rows) {
      for (const j of columns) part[cell++] = values[i * kernel.columns + j] as number;
    }
    return part;
  };
  return {
    rows: rows.length,
    columns: columns.length,
    logWeights: cut(kernel.logWeights),
    logLargest: kernel.logLargest,
    isKnown: kernel.isKnown,
    weights: kernel.weights && cut(kernel.weights),
  };
}
