import type { Matrix } from '../matrix.ts';

/** Pairs that may be matched, row after row: those of row i are `offsets[i]` … `offsets[i + 1] - 1`. */
export interface EdgeList {
  columnCount: number;
  offsets: Int32Array;
  rows: Int32Array;
  columns: Int32Array;
  weights: Float64Array;
}

/** All cells above 0. */
export function positiveEdges({ rows: rowCount, columns: columnCount, values }: Matrix): EdgeList {
  const offsets = new Int32Array(rowCount + 1);
  let edgeCount = 0;
  for (const value of values) if (value > 0) edgeCount++;
  const rows = new Int32Array(edgeCount);
  const columns = new Int32Array(edgeCount);
  const weights = new Float64Array(edgeCount);
  let e = 0;
  for (let i = 0, cell = 0; i < rowCount; i++) {
    for (let j = 0; j < columnCount; j++, cell++) {
      const weight = values[cell] as number;
      if (!(weight > 0)) continue;
      rows[e] = i;
      columns[e] = j;
      weights[e++] = weight;
    }
    offsets[i + 1] = e;
  }
  return { columnCount, offsets, rows, columns, weights };
}
