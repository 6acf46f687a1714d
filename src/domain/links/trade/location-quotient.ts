import { checkMatrix, type Matrix, zeroMatrix } from '../../matrix.ts';

/**
 * Location quotient: share of an activity in a place over its share everywhere, `(x_ij / X_i) / (X_j / X)`, rows places,
 * columns activities (Haig 1926, Florence 1939). 1 = as much as everywhere, 0 = none, no upper bound. The
 * same number as revealed comparative advantage when rows are countries and columns exports (Balassa 1965).
 *
 * `values` are 0 or more in one unit, NaN = missing: a missing cell has no quotient and is in no sum, so a row with gaps
 * is compared with what is known of it. NaN also for a row or column that sums to 0.
 * @throws on a negative or infinite value
 */
export function locationQuotients(values: Matrix): Matrix {
  checkMatrix(values);
  const { rows, columns } = values;
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  let total = 0;
  for (const [cell, value] of values.values.entries()) {
    if (Number.isNaN(value)) continue;
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`Bad value: ${value}`);
    const [i, j] = [Math.floor(cell / columns), cell % columns];
    rowSums[i] = (rowSums[i] as number) + value;
    columnSums[j] = (columnSums[j] as number) + value;
    total += value;
  }
  const quotients = zeroMatrix(rows, columns);
  for (const [cell, value] of values.values.entries()) {
    const [i, j] = [Math.floor(cell / columns), cell % columns];
    const share = value / (rowSums[i] as number);
    quotients.values[cell] = share / ((columnSums[j] as number) / total);
  }
  return quotients;
}
