import type { Matrix } from '../../matrix.ts';

/**
 * Pairs that may be matched, row after row: those of row i are `offsets[i]` … `offsets[i + 1] - 1`, heaviest first, equal
 * ones by column.
 */
export interface EdgeList {
  columnCount: number;
  offsets: Int32Array;
  rows: Int32Array;
  columns: Int32Array;
  weights: Float64Array;
}

/** All cells above 0. */
export function positiveEdges({ rows: rowCount, columns: columnCount, values }: Matrix): EdgeList {
  const order = Int32Array.from({ length: columnCount }, (_, j) => j);
  const offsets = new Int32Array(rowCount + 1);
  let edgeCount = 0;
  for (const value of values) if (value > 0) edgeCount++;
  const rows = new Int32Array(edgeCount);
  const columns = new Int32Array(edgeCount);
  const weights = new Float64Array(edgeCount);
  let e = 0;
  for (let i = 0; i < rowCount; i++) {
    const row = values.subarray(i * columnCount, (i + 1) * columnCount);
    const some = order.filter((j) => (row[j] as number) > 0);
    some.sort((a, b) => (row[b] as number) - (row[a] as number));
    for (const j of some) {
      rows[e] = i;
      columns[e] = j;
      weights[e++] = row[j] as number;
    }
    offsets[i + 1] = e;
  }
  return { columnCount, offsets, rows, columns, weights };
}
