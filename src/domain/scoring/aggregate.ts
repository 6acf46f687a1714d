/** How columns are joined into one. */
export interface MeanRule {
  /** One weight per column, at least 0; only their proportions count. */
  weights: readonly number[];
  /**
   * Weight of the present columns that a row needs, in the unit of `weights`. A row below it is missing.
   * Use whole points, whose sums are exact, when a row may stand just on the limit.
   */
  minWeight: number;
}

/** Throws unless there is one finite weight per column, none negative and not all 0. */
export function checkWeights(weights: readonly number[], columnCount: number): void {
  if (weights.length !== columnCount) {
    throw new RangeError(`Expected ${columnCount} weights, got ${weights.length}`);
  }
  let sum = 0;
  for (const weight of weights) {
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`Bad weight: ${weight}`);
    sum += weight;
  }
  if (sum === 0) throw new RangeError('All weights are 0');
}

/** Sum of the weights of the columns that have a value, per row. */
export function presentWeight(
  columns: readonly Float64Array[],
  weights: readonly number[],
  rowCount: number,
): Float64Array {
  const present = new Float64Array(rowCount);
  for (const [c, column] of columns.entries()) {
    const weight = weights[c] as number;
    for (let i = 0; i < rowCount; i++) {
      if (!Number.isNaN(column[i] as number)) present[i] = (present[i] as number) + weight;
    }
  }
  return present;
}

/**
 * Weighted arithmetic mean of the present columns, per row: `Σ w z / Σ w`. NaN where too little is present
 * or nothing is. A column of weight 0 takes no part. Edition procedure, step 3.
 */
export function weightedMean(columns: readonly Float64Array[], rule: MeanRule): Float64Array {
  checkWeights(rule.weights, columns.length);
  const rowCount = columns[0]?.length ?? 0;
  const mean = new Float64Array(rowCount);
  for (const [c, column] of columns.entries()) {
    const weight = rule.weights[c] as number;
    if (column.length !== rowCount) {
      throw new RangeError(`Expected columns of ${rowCount} rows, got ${column.length}`);
    }
    if (weight === 0) continue;
    for (let i = 0; i < rowCount; i++) {
      const value = column[i] as number;
      if (!Number.isNaN(value)) mean[i] = (mean[i] as number) + weight * value;
    }
  }
  const present = presentWeight(columns, rule.weights, rowCount);
  for (let i = 0; i < rowCount; i++) {
    const weight = present[i] as number;
    mean[i] = weight >= rule.minWeight ? (mean[i] as number) / weight : Number.NaN;
  }
  return mean;
}

/** `ln max(z, floor)` per row; NaN stays NaN. With floor 0 a zero becomes −∞, whose exponential is 0 again. */
export function logAboveFloor(column: Float64Array, floor: number): Float64Array {
  const logs = new Float64Array(column.length);
  for (let i = 0; i < logs.length; i++) {
    logs[i] = Math.log(Math.max(column[i] as number, floor));
  }
  return logs;
}

/**
 * Weighted geometric mean of the present columns, per row: `exp(Σ w ln max(z, floor) / Σ w)`, with the
 * missing rule of {@link weightedMean}. Values are at least 0. Edition procedure, step 4.
 */
export function weightedGeometricMean(
  columns: readonly Float64Array[],
  rule: MeanRule & { floor: number },
): Float64Array {
  const logs = columns.map((column) => logAboveFloor(column, rule.floor));
  return weightedMean(logs, rule).map(Math.exp);
}
