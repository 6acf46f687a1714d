import { checkLength } from '../../matrix.ts';

/** Rows that must send more than all columns they may send to can take. */
export interface Bottleneck {
  rows: number[];
  /** Every column in which one of the rows has an allowed cell. */
  columns: number[];
  /** Sum of the targets of the rows minus that of the columns, above 0. */
  excess: number;
}

/**
 * Whether some table without negative cells has these row and column sums and is 0 outside the allowed cells
 * (1 in `isAllowed`, row after row). Null if so; else the rows and columns that make it impossible: by the
 * theorem of Hall 1935 and Gale 1957 there is such a set whenever there is no table. Found by a maximum flow
 * (greedy start, then shortest augmenting paths; Edmonds and Karp 1972).
 *
 * Targets are 0 or more. What is left over up to `slack` (a share of the sum of rows) counts as rounding.
 */
export function bottleneckOf(
  isAllowed: Uint8Array,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
  slack = 1e-9,
): Bottleneck | null {
  const rows = rowTargets.length;
  const columns = columnTargets.length;
  checkLength('isAllowed', isAllowed, rows * columns);
  const flow = new Float64Array(rows * columns);
  const rowLeft = rowTargets.slice();
  const columnLeft = columnTargets.slice();
  const allowed = rowTargets.reduce((sum, target) => sum + target, 0) * slack;
  const push = (row: number, column: number, amount: number): void => {
    flow[row * columns + column] = (flow[row * columns + column] as number) + amount;
  };
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns && (rowLeft[i] as number) > 0; j++) {
      if (isAllowed[i * columns + j] !== 1) continue;
      const amount = Math.min(rowLeft[i] as number, columnLeft[j] as number);
      push(i, j, amount);
      rowLeft[i] = (rowLeft[i] as number) - amount;
      columnLeft[j] = (columnLeft[j] as number) - amount;
    }
  }
  for (;;) {
    if (rowLeft.reduce((sum, left) => sum + left, 0) <= allowed) return null;
    const { rowFrom, columnFrom, end } = augmentingPath(isAllowed, flow, rowLeft, columnLeft);
    if (end < 0) return reached(rowFrom, columnFrom, rowTargets, columnTargets);
    let amount = columnLeft[end] as number;
    for (let j = end, i = columnFrom[j] as number; ; i = columnFrom[j] as number) {
      if (rowFrom[i] === i + columns) {
        amount = Math.min(amount, rowLeft[i] as number);
        break;
      }
      j = rowFrom[i] as number;
      amount = Math.min(amount, flow[i * columns + j] as number);
    }
    columnLeft[end] = (columnLeft[end] as number) - amount;
    for (let j = end, i = columnFrom[j] as number; ; i = columnFrom[j] as number) {
      push(i, j, amount);
      if (rowFrom[i] === i + columns) {
        rowLeft[i] = (rowLeft[i] as number) - amount;
        break;
      }
      j = rowFrom[i] as number;
      push(i, j, -amount);
    }
  }
}

interface Search {
  /** Column from which the row was reached, `row + columns` where the path starts, −1 = not reached. */
  rowFrom: Int32Array;
  /** Row from which the column was reached, −1 = not reached. */
  columnFrom: Int32Array;
  /** Column with room at which the path ends; −1 = there is no path. */
  end: number;
}

/** Breadth first from every row that has something left to a column that has room. */
function augmentingPath(
  isAllowed: Uint8Array,
  flow: Float64Array,
  rowLeft: Float64Array,
  columnLeft: Float64Array,
): Search {
  const rows = rowLeft.length;
  const columns = columnLeft.length;
  const rowFrom = new Int32Array(rows).fill(-1);
  const columnFrom = new Int32Array(columns).fill(-1);
  const queue: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (!((rowLeft[i] as number) > 0)) continue;
    rowFrom[i] = i + columns;
    queue.push(i);
  }
  for (let at = 0; at < queue.length; at++) {
    const i = queue[at] as number;
    for (let j = 0; j < columns; j++) {
      if (columnFrom[j] !== -1 || isAllowed[i * columns + j] !== 1) continue;
      columnFrom[j] = i;
      if ((columnLeft[j] as number) > 0) return { rowFrom, columnFrom, end: j };
      for (let other = 0; other < rows; other++) {
        if (rowFrom[other] !== -1 || !((flow[other * columns + j] as number) > 0)) continue;
        rowFrom[other] = j;
        queue.push(other);
      }
    }
  }
  return { rowFrom, columnFrom, end: -1 };
}

function reached(
  rowFrom: Int32Array,
  columnFrom: Int32Array,
  rowTargets: Float64Array,
  columnTargets: Float64Array,
): Bottleneck {
  const rows = [...rowFrom.keys()].filter((i) => rowFrom[i] !== -1);
  const columns = [...columnFrom.keys()].filter((j) => columnFrom[j] !== -1);
  const sumOf = (targets: Float64Array, of: number[]): number =>
    of.reduce((sum, at) => sum + (targets[at] as number), 0);
  return { rows, columns, excess: sumOf(rowTargets, rows) - sumOf(columnTargets, columns) };
}
