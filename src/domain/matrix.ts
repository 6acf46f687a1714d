/** A table of numbers, row after row: the cell of row i and column j is `values[i * columns + j]`. */
export interface Matrix {
  rows: number;
  columns: number;
  /** `rows × columns` numbers; NaN = missing where a function allows it. */
  values: Float64Array;
}

/** A matrix of zeros. */
export function zeroMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/**
 * A matrix from its rows.
 * @throws when the rows differ in length
 */
export function matrixOf(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const matrix = zeroMatrix(rows.length, columns);
  for (const [i, row] of rows.entries()) {
    if (row.length !== columns) throw new Error(`Unexpected length of row ${i}: ${row.length}`);
    matrix.values.set(row, i * columns);
  }
  return matrix;
}

/** One row, as a view. */
export function rowOf({ values, columns }: Matrix, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

/** @throws when the number of cells is not `rows × columns` */
export function checkMatrix({ rows, columns, values }: Matrix): void {
  if (values.length !== rows * columns) {
    throw new Error(`Unexpected cells of a ${rows} × ${columns} matrix: ${values.length}`);
  }
}

/** @throws when a list that goes with the rows or columns of a matrix has another length */
export function checkLength(name: string, list: ArrayLike<unknown>, length: number): void {
  if (list.length !== length)
    throw new Error(`Unexpected length of ${name}: ${list.length}, not ${length}`);
}
