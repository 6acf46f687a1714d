import type { EdgeList } from './edge-list.ts';
import { NearestFirst } from './nearest-first.ts';

/** A matching on a list of edges and the duals that prove it. */
export interface FlowMatching {
  /** 1 for each edge that is used. */
  isUsed: Uint8Array;
  rowDuals: Float64Array;
  columnDuals: Float64Array;
}

/**
 * Heaviest matching on a list of edges above 0, each row and column at most so often. Minimum-cost flow by
 * successive shortest paths (Busacker and Gowen 1960) with node potentials (Edmonds and Karp 1972), one place of a
 * row at a time: the place takes a free column, or pushes others on until one finds a free column, or until the
 * place that is worth least is given up.
 */
export function matchEdges(
  edges: EdgeList,
  rowCaps: Int32Array,
  columnCaps: Int32Array,
): FlowMatching {
  const search = new PathSearch(edges, columnCaps);
  for (const row of strongestFirst(edges)) {
    search.open(row);
    const places = rowCaps[row] as number;
    for (let place = 0; place < places; place++) if (!search.fill(row)) break;
  }
  const { isUsed, rowDuals, columnDuals } = search;
  return { isUsed, rowDuals, columnDuals };
}

/** Rows by their largest weight: later rows then push fewer of the earlier on. */
function strongestFirst({ offsets, weights }: EdgeList): number[] {
  const rowCount = offsets.length - 1;
  const largest = Float64Array.from({ length: rowCount }, (_, row) =>
    weights.subarray(offsets[row], offsets[row + 1]).reduce((most, one) => Math.max(most, one), 0),
  );
  const rows = Array.from(largest, (_, row) => row);
  return rows.sort((a, b) => (largest[b] as number) - (largest[a] as number));
}

/** The matching so far, with the lists that every search of a path writes anew. */
class PathSearch {
  readonly isUsed: Uint8Array;
  readonly rowDuals: Float64Array;
  readonly columnDuals: Float64Array;
  readonly #edges: EdgeList;
  readonly #rowCount: number;
  /** Places of a column that nobody has. */
  readonly #left: Int32Array;
  /** Used edges of each column. */
  readonly #holders: number[][];
  /** Rows, then columns. */
  readonly #distance: Float64Array;
  /** Edge by which the node was reached; −1 at the start. */
  readonly #from: Int32Array;
  readonly #isDone: Uint8Array;
  /** Nodes that were reached, each once. */
  readonly #reached: number[] = [];
  readonly #queue = new NearestFirst();

  constructor(edges: EdgeList, columnCaps: Int32Array) {
    this.#edges = edges;
    this.#rowCount = edges.offsets.length - 1;
    const nodeCount = this.#rowCount + edges.columnCount;
    this.isUsed = new Uint8Array(edges.rows.length);
    this.rowDuals = new Float64Array(this.#rowCount);
    this.columnDuals = new Float64Array(edges.columnCount);
    this.#left = columnCaps.slice();
    this.#holders = Array.from(columnCaps, () => []);
    this.#distance = new Float64Array(nodeCount).fill(Infinity);
    this.#from = new Int32Array(nodeCount);
    this.#isDone = new Uint8Array(nodeCount);
  }

  /** Lifts the dual of a row without places in use to its best offer, so that no edge is above its duals. */
  open(row: number): void {
    const { offsets, columns, weights } = this.#edges;
    let best = 0;
    for (let e = offsets[row] as number; e < (offsets[row + 1] as number); e++) {
      best = Math.max(
        best,
        (weights[e] as number) - (this.columnDuals[columns[e] as number] as number),
      );
    }
    this.rowDuals[row] = best;
  }

  /** Fills one more place of the row; false if it is worth nothing. */
  fill(row: number): boolean {
    this.#reach(row, 0, -1);
    let end = row;
    let shortest = this.rowDuals[row] as number;
    for (;;) {
      const node = this.#queue.next(shortest);
      if (node < 0) break;
      if (this.#isDone[node] === 1) continue;
      this.#isDone[node] = 1;
      const so = this.#distance[node] as number;
      if (node >= this.#rowCount) {
        this.#pushOut(node - this.#rowCount, so);
        continue;
      }
      if (so + (this.rowDuals[node] as number) < shortest) {
        shortest = so + (this.rowDuals[node] as number);
        end = node;
      }
      const free = this.#offer(node, so, shortest);
      if (free >= 0) {
        end = free;
        shortest = this.#distance[free] as number;
      }
    }
    this.#settle(shortest);
    this.#turnOver(end);
    for (const node of this.#reached) {
      this.#distance[node] = Infinity;
      this.#isDone[node] = 0;
    }
    this.#reached.length = 0;
    this.#queue.clear();
    return end !== row;
  }

  #reach(node: number, distance: number, edge: number): void {
    if (this.#distance[node] === Infinity) this.#reached.push(node);
    this.#distance[node] = distance;
    this.#from[node] = edge;
    this.#queue.add(node, distance);
  }

  /**
   * Reaches the columns that a row does not have; the nearest free one within `limit`, or −1. No dual is below 0, so past
   * a weight that is too light alone all others are, too.
   */
  #offer(row: number, so: number, limit: number): number {
    const { offsets, columns, weights } = this.#edges;
    const base = so + (this.rowDuals[row] as number);
    let shortest = limit;
    let free = -1;
    for (let e = offsets[row] as number; e < (offsets[row + 1] as number); e++) {
      if (base - (weights[e] as number) >= shortest) break;
      if (this.isUsed[e] === 1) continue;
      const column = columns[e] as number;
      const slack = base + (this.columnDuals[column] as number) - (weights[e] as number);
      const distance = Math.max(slack, so);
      const node = this.#rowCount + column;
      if (!(distance < shortest && distance < (this.#distance[node] as number))) continue;
      this.#reach(node, distance, e);
      if ((this.#left[column] as number) > 0) {
        shortest = distance;
        free = node;
      }
    }
    return free;
  }

  /** Reaches the rows that hold a full column. */
  #pushOut(column: number, so: number): void {
    const { rows, weights } = this.#edges;
    for (const e of this.#holders[column] as number[]) {
      const row = rows[e] as number;
      const gain =
        (weights[e] as number) -
        (this.rowDuals[row] as number) -
        (this.columnDuals[column] as number);
      const distance = gain > 0 ? so + gain : so;
      if (distance < (this.#distance[row] as number)) this.#reach(row, distance, e);
    }
  }

  /** Moves the duals of all nodes nearer than the path's end. */
  #settle(shortest: number): void {
    for (const node of this.#reached) {
      const by = shortest - (this.#distance[node] as number);
      if (!(by > 0)) continue;
      const column = node - this.#rowCount;
      if (column >= 0) this.columnDuals[column] = (this.columnDuals[column] as number) + by;
      else this.rowDuals[node] = Math.max(0, (this.rowDuals[node] as number) - by);
    }
  }

  /** Uses what the path did not use and the other way round, from its end to its start. */
  #turnOver(end: number): void {
    const { rows, columns } = this.#edges;
    let node = end;
    if (node >= this.#rowCount)
      this.#left[node - this.#rowCount] = (this.#left[node - this.#rowCount] as number) - 1;
    for (let e = this.#from[node] as number; e >= 0; e = this.#from[node] as number) {
      const holders = this.#holders[columns[e] as number] as number[];
      if (this.isUsed[e] === 1) {
        this.isUsed[e] = 0;
        holders.splice(holders.indexOf(e), 1);
        node = this.#rowCount + (columns[e] as number);
      } else {
        this.isUsed[e] = 1;
        holders.push(e);
        node = rows[e] as number;
      }
    }
  }
}
