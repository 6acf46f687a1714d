import { rankDescending } from './rank.ts';

/** Rows that have a value in every column. */
export function completeRows(columns: readonly Float64Array[]): number[] {
  const rowCount = columns[0]?.length ?? 0;
  const rows: number[] = [];
  for (let i = 0; i < rowCount; i++) {
    if (columns.every((column) => !Number.isNaN(column[i] as number))) rows.push(i);
  }
  return rows;
}

/** A straight line through points, by least squares, and how well it fits. */
export interface Regression {
  /** Points with both values. */
  count: number;
  /** `y = intercept + slope x`. */
  slope: number;
  intercept: number;
  /** Pearson correlation, −1 to 1; NaN where one of the two does not vary. */
  r: number;
}

/**
 * Least squares of `y` on `x` over the rows that have both. Slope and intercept are NaN where `x` does not
 * vary.
 */
export function regressionOf(x: Float64Array, y: Float64Array): Regression {
  const rows = completeRows([x, y]);
  let sumX = 0;
  let sumY = 0;
  for (const i of rows) {
    sumX += x[i] as number;
    sumY += y[i] as number;
  }
  const meanX = sumX / rows.length;
  const meanY = sumY / rows.length;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const i of rows) {
    const dx = (x[i] as number) - meanX;
    const dy = (y[i] as number) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  const slope = xx > 0 ? xy / xx : Number.NaN;
  return {
    count: rows.length,
    slope,
    intercept: meanY - slope * meanX,
    r: xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN,
  };
}

/** Pearson correlation over the rows that have both values; NaN where one of them does not vary. */
export function correlation(a: Float64Array, b: Float64Array): number {
  return regressionOf(a, b).r;
}

/** Ranks from 1 = highest, ties at the mean of their places; NaN for NaN. */
export function meanRanks(values: Float64Array): Float64Array {
  const { rank, order } = rankDescending(values, 0);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let start = 0; start < order.length; ) {
    const shared = rank[order[start] as number] as number;
    let end = start;
    while (end < order.length && rank[order[end] as number] === shared) end++;
    for (let place = start; place < end; place++) {
      ranks[order[place] as number] = (start + 1 + end) / 2;
    }
    start = end;
  }
  return ranks;
}

/** Spearman rank correlation over the rows that have both values. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const rows = completeRows([a, b]);
  const [x, y] = [a, b].map((column) =>
    meanRanks(Float64Array.from(rows, (i) => column[i] as number)),
  ) as [Float64Array, Float64Array];
  return correlation(x, y);
}
