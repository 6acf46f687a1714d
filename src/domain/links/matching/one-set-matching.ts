import { checkLength, checkMatrix, type Matrix } from '../../matrix.ts';
import { cappedMatching } from './capped-matching.ts';
import { eulerTrails, type Trail } from './euler-trails.ts';

/** Pairs within one set. */
export interface OneSetMatching {
  /** The two members of each pair, `first` the smaller number; by first, then second. */
  first: Int32Array;
  second: Int32Array;
  /** Sum of the weights of the pairs. */
  total: number;
  /** No set of pairs within the caps has more. */
  bound: number;
  /** `total` reaches `bound` (up to rounding), so nothing is better. */
  isExact: boolean;
}

/**
 * Pairs of members of one set with a large sum of weights, member i in at most `caps[i]` pairs in all, whichever
 * role it has in them. Pairs of one set are not bipartite: three members that all fit have no best pairing by flows,
 * only half of each pair. So this is done in two steps. First both roles get the full cap, which flows solve
 * exactly; half of that is `bound` and consists of whole and half pairs. Then half pairs are made whole along trails
 * in turn, one yes, one no: nothing is lost but on closed trails of odd length. There, and only there, the
 * result may stay below `bound`; swaps of single pairs close part of the gap, and `isExact` says whether any is left.
 *
 * `weights`: square and symmetric, the diagonal is not read; only weights above 0 are used, NaN is never a pair.
 * @throws when the weights differ by direction, and on a cap that is not a whole number of 0 or more
 */
export function matchWithinOneSet(weights: Matrix, caps: ArrayLike<number>): OneSetMatching {
  checkMatrix(weights);
  checkLength('columns', { length: weights.columns }, weights.rows);
  const pairs = new Pairs(withoutDiagonal(weights), caps);
  const { pairRows, pairColumns, total } = cappedMatching(pairs.weights, caps, caps);
  const halves = new Map<number, number>();
  for (const [at, i] of pairRows.entries()) {
    const key = pairs.keyOf(i, pairColumns[at] as number);
    if (halves.delete(key)) pairs.add(key);
    else halves.set(key, 1);
  }
  const keys = [...halves.keys()];
  const ends = keys.map((key) => pairs.endsOf(key));
  const trails = eulerTrails({
    nodeCount: weights.rows,
    from: ends.map(([a]) => a),
    to: ends.map(([, b]) => b),
  });
  for (const trail of trails) {
    for (const edge of heavierHalf(
      trail,
      keys.map((key) => pairs.weightOf(key)),
    )) {
      pairs.add(keys[edge] as number);
    }
  }
  pairs.improve();
  return pairs.result(total / 2);
}

/** Every second edge of a trail, such that no node has more than half of its edges (rounded up). */
function heavierHalf({ edges, isClosed }: Trail, weights: readonly number[]): number[] {
  const sum = (some: readonly number[]): number =>
    some.reduce((before, edge) => before + (weights[edge] as number), 0);
  const everySecond = (from: readonly number[], start: number): number[] =>
    from.filter((_, at) => at % 2 === start);
  const choices =
    isClosed && edges.length % 2 === 1
      ? edges.map((_, at) => everySecond([...edges.slice(at), ...edges.slice(0, at)], 1))
      : [everySecond(edges, 0), everySecond(edges, 1)];
  return choices.reduce((best, one) => (sum(one) > sum(best) ? one : best));
}

function withoutDiagonal(weights: Matrix): Matrix {
  const { rows: count } = weights;
  const values = weights.values.slice();
  for (let i = 0; i < count; i++) {
    values[i * count + i] = 0;
    for (let j = 0; j < i; j++) {
      const [there, back] = [values[i * count + j] as number, values[j * count + i] as number];
      if (!Object.is(there + 0, back + 0)) {
        throw new RangeError(`Weights of ${j} and ${i} differ: ${back}, ${there}`);
      }
    }
  }
  return { ...weights, values };
}

/** The chosen pairs, each by one key, and the places left. */
class Pairs {
  readonly weights: Matrix;
  readonly #left: number[];
  /** Partners of each member. */
  readonly #partners: Set<number>[];

  constructor(weights: Matrix, caps: ArrayLike<number>) {
    this.weights = weights;
    this.#left = Array.from(caps);
    this.#partners = this.#left.map(() => new Set());
  }

  keyOf(a: number, b: number): number {
    return Math.min(a, b) * this.weights.columns + Math.max(a, b);
  }

  endsOf(key: number): [number, number] {
    return [Math.floor(key / this.weights.columns), key % this.weights.columns];
  }

  weightOf(key: number): number {
    return this.weights.values[key] as number;
  }

  add(key: number): void {
    const [a, b] = this.endsOf(key);
    this.#set(a, b, true);
    this.#set(b, a, true);
  }

  /** Takes in a pair wherever it weighs more than what has to give way for it, until nothing changes. */
  improve(): void {
    const { columns: count, values } = this.weights;
    const order = [...values.keys()]
      .filter((key) => Math.floor(key / count) < key % count && (values[key] as number) > 0)
      .sort((a, b) => this.weightOf(b) - this.weightOf(a));
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      for (const key of order) {
        const [a, b] = this.endsOf(key);
        if (this.#partners[a]?.has(b)) continue;
        const [outA, outB] = [this.#lightest(a), this.#lightest(b)];
        if (!outA || !outB) continue;
        const gain = this.weightOf(key) - outA.weight - outB.weight;
        if (!(gain > 1e-12 * this.weightOf(key))) continue;
        for (const [member, { partner }] of [[a, outA] as const, [b, outB] as const]) {
          if (partner < 0) continue;
          this.#set(member, partner, false);
          this.#set(partner, member, false);
        }
        this.add(key);
        isChanged = true;
      }
    }
  }

  result(bound: number): OneSetMatching {
    const keys = this.#partners.flatMap((partners, a) =>
      [...partners].filter((b) => b > a).map((b) => this.keyOf(a, b)),
    );
    keys.sort((a, b) => a - b);
    const total = keys.reduce((sum, key) => sum + this.weightOf(key), 0);
    return {
      first: Int32Array.from(keys, (key) => this.endsOf(key)[0]),
      second: Int32Array.from(keys, (key) => this.endsOf(key)[1]),
      total,
      bound: Math.max(bound, total),
      isExact: bound - total <= 1e-9 * bound,
    };
  }

  /** What a member would give up for another pair: nothing if it has a place; null if it may have no pair at all. */
  #lightest(member: number): { partner: number; weight: number } | null {
    if ((this.#left[member] as number) > 0) return { partner: -1, weight: 0 };
    let lightest: { partner: number; weight: number } | null = null;
    for (const partner of this.#partners[member] as Set<number>) {
      const weight = this.weightOf(this.keyOf(member, partner));
      if (!lightest || weight < lightest.weight) lightest = { partner, weight };
    }
    return lightest;
  }

  #set(member: number, partner: number, isPair: boolean): void {
    const partners = this.#partners[member] as Set<number>;
    if (isPair) partners.add(partner);
    else partners.delete(partner);
    this.#left[member] = (this.#left[member] as number) + (isPair ? -1 : 1);
  }
}
