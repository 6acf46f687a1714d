import { checkMatrix, type Matrix } from '../../matrix.ts';

/** Rounds in which rows bid for columns before paths are searched. */
const BIDDING_ROUNDS = 2;

/** A complete assignment, or the rows and columns that make one impossible. */
export type Assignment =
  | {
      ok: true;
      /** Column of each row, −1 for a row left over. */
      columnOfRow: Int32Array;
      /** Sum of the chosen cells. */
      total: number;
      /**
       * The proof that nothing is better: `rowDual + columnDual` is at most each cell (at least, for `max`) and equal on
       * chosen cells; of what is left over on the longer side the dual is 0, and none there is above 0 (below,
       * for `max`). So the duals add up to `total`.
       */
      rowDuals: Float64Array;
      columnDuals: Float64Array;
    }
  | {
      ok: false;
      reason: 'no-complete-assignment';
      /** More of these on the shorter side … */
      rows: number[];
      /** … than there are on the other side to which they may go. */
      columns: number[];
    };

/**
 * Pairs each row with one column, or each column with one row if there are fewer columns, such that the chosen
 * cells add up to the most (`max`) or the least (`min`). NaN and the infinity that loses forbid a cell. Exact:
 * shortest augmenting paths (Kuhn 1955, Munkres 1957) after rows have bid for columns (Jonker and Volgenant
 * 1987); cubic at worst.
 *
 * For cities with cities the two sides are two roles (who offers, who needs): a city can have one partner as row
 * and another as column. Pairing the members of one set is another problem, see `matchWithinOneSet`.
 * @throws on the infinity that would win
 */
export function assign(weights: Matrix, sense: 'max' | 'min'): Assignment {
  checkMatrix(weights);
  const isTurned = weights.rows > weights.columns;
  const costs = costsOf(weights, sense, isTurned);
  const { rows, columns } = costs;
  const state: State = {
    costs,
    prices: new Float64Array(columns),
    columnOfRow: new Int32Array(rows).fill(-1),
    rowOfColumn: new Int32Array(columns).fill(-1),
  };
  let free = Array.from({ length: rows }, (_, i) => i);
  for (let round = 0; round < BIDDING_ROUNDS; round++) free = bid(state, free);
  for (const row of free) {
    const stuck = augment(state, row);
    if (!stuck) continue;
    return isTurned
      ? { ok: false, reason: 'no-complete-assignment', rows: stuck.columns, columns: stuck.rows }
      : { ok: false, reason: 'no-complete-assignment', ...stuck };
  }
  const sign = sense === 'max' ? -1 : 1;
  const shortDuals = Float64Array.from(state.columnOfRow, (column, row) => {
    const cost = costs.values[row * columns + column] as number;
    return sign * (cost - (state.prices[column] as number)) + 0;
  });
  const longDuals = state.prices.map((price) => sign * price + 0);
  const columnOfRow = isTurned ? state.rowOfColumn : state.columnOfRow;
  let total = 0;
  for (const [row, column] of columnOfRow.entries()) {
    if (column >= 0) total += weights.values[row * weights.columns + column] as number;
  }
  return {
    ok: true,
    columnOfRow,
    total,
    rowDuals: isTurned ? longDuals : shortDuals,
    columnDuals: isTurned ? shortDuals : longDuals,
  };
}

interface State {
  costs: Matrix;
  /** Dual of each column: 0 while nobody has it, then 0 or less. */
  prices: Float64Array;
  columnOfRow: Int32Array;
  rowOfColumn: Int32Array;
}

/** Costs with no more rows than columns; ∞ = forbidden. */
function costsOf(weights: Matrix, sense: 'max' | 'min', isTurned: boolean): Matrix {
  const { rows, columns } = weights;
  const values = new Float64Array(rows * columns);
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      const weight = weights.values[cell] as number;
      const cost = Number.isNaN(weight) ? Infinity : sense === 'max' ? -weight : weight;
      if (cost === -Infinity) throw new RangeError(`Unexpected weight: ${weight}`);
      values[isTurned ? j * rows + i : cell] = cost;
    }
  }
  return isTurned ? { rows: columns, columns: rows, values } : { rows, columns, values };
}

/** Each free row takes its cheapest column at the price at which its second choice is as good; returns who is left. */
function bid(
  { costs, prices, columnOfRow, rowOfColumn }: State,
  free: readonly number[],
): number[] {
  const left: number[] = [];
  const queue = [...free].reverse();
  for (let budget = 3 * queue.length + costs.columns; queue.length > 0; budget--) {
    const row = queue.pop() as number;
    const { best, second, bestCost, secondCost } = twoCheapest(costs, prices, row);
    if (budget <= 0 || best < 0 || secondCost === Infinity) {
      left.push(row);
      continue;
    }
    let column = best;
    if (bestCost < secondCost && (rowOfColumn[best] as number) >= 0) {
      prices[best] = (prices[best] as number) - (secondCost - bestCost);
    } else if ((rowOfColumn[best] as number) >= 0) {
      column = second;
    }
    const holder = rowOfColumn[column] as number;
    rowOfColumn[column] = row;
    columnOfRow[row] = column;
    if (holder < 0) continue;
    columnOfRow[holder] = -1;
    if (bestCost < secondCost) queue.push(holder);
    else left.push(holder);
  }
  return left.sort((a, b) => a - b);
}

function twoCheapest(
  { values, columns }: Matrix,
  prices: Float64Array,
  row: number,
): { best: number; second: number; bestCost: number; secondCost: number } {
  let best = -1;
  let second = -1;
  let bestCost = Infinity;
  let secondCost = Infinity;
  for (let j = 0, cell = row * columns; j < columns; j++, cell++) {
    const cost = (values[cell] as number) - (prices[j] as number);
    if (!(cost < secondCost)) continue;
    if (cost < bestCost) {
      second = best;
      secondCost = bestCost;
      best = j;
      bestCost = cost;
    } else {
      second = j;
      secondCost = cost;
    }
  }
  return { best, second, bestCost, secondCost };
}

/** Gives the row a column by the shortest augmenting path; what it reached if there is none. */
function augment(
  { costs, prices, columnOfRow, rowOfColumn }: State,
  start: number,
): { rows: number[]; columns: number[] } | null {
  const { values, columns } = costs;
  const distance = new Float64Array(columns).fill(Infinity);
  const from = new Int32Array(columns).fill(start);
  const open = Int32Array.from({ length: columns }, (_, j) => j);
  const done: number[] = [];
  const reachedRows = [start];
  let openCount = columns;
  let row = start;
  let offset = 0;
  for (;;) {
    let nearest = Infinity;
    let place = -1;
    const base = row * columns;
    for (let at = 0; at < openCount; at++) {
      const j = open[at] as number;
      const through = (values[base + j] as number) - (prices[j] as number) + offset;
      if (through < (distance[j] as number)) {
        distance[j] = through;
        from[j] = row;
      }
      const reach = distance[j] as number;
      if (reach < nearest || (reach === nearest && rowOfColumn[j] === -1 && reach < Infinity)) {
        nearest = reach;
        place = at;
      }
    }
    if (place < 0)
      return { rows: reachedRows.sort((a, b) => a - b), columns: done.sort((a, b) => a - b) };
    const column = open[place] as number;
    open[place] = open[--openCount] as number;
    const holder = rowOfColumn[column] as number;
    if (holder < 0) {
      for (const j of done) {
        prices[j] = (prices[j] as number) + (distance[j] as number) - nearest;
      }
      for (let end = column; end >= 0; ) {
        const giver = from[end] as number;
        rowOfColumn[end] = giver;
        const next = columnOfRow[giver] as number;
        columnOfRow[giver] = end;
        end = giver === start ? -1 : next;
      }
      return null;
    }
    done.push(column);
    reachedRows.push(holder);
    row = holder;
    offset = nearest - ((values[holder * columns + column] as number) - (prices[column] as number));
  }
}
