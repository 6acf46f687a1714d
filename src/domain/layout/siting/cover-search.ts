import { type Coverage, countCover, coverCounts, gainOf } from './coverage.ts';
import { type Neighbours, reversed } from './neighbours.ts';
import type { FullRules } from './rules.ts';

const NODES_A_STEP = 100;

/** A set that covers all demand, the proof that there is none, or neither within the nodes that were allowed. */
export type CoverAnswer =
  | { kind: 'cover'; picks: number[] }
  | { kind: 'none' }
  | { kind: 'unknown' };

/**
 * Looks through all ways to cover all demand under rules but the spacing, at most `maxNodes` of them: branches on the
 * candidates of the demand that the fewest reach; leaves a branch where more demand than candidates are left can be
 * picked of which no two share a candidate, or where what the best candidates would add is too little.
 */
export function* searchCover(
  coverage: Coverage,
  rules: FullRules,
  maxNodes: number,
): Generator<number, CoverAnswer> {
  const search = new CoverSearch(coverage, rules, maxNodes);
  const isFound = yield* search.look(rules.count - rules.fixed.length);
  if (isFound) return { kind: 'cover', picks: search.picks };
  return { kind: search.isOver ? 'unknown' : 'none' };
}

class CoverSearch {
  readonly picks: number[] = [];
  readonly #coverage: Coverage;
  readonly #rules: FullRules;
  readonly #covering: Neighbours;
  readonly #counts: Int32Array;
  /** Above 0: may not be picked here. */
  readonly #bans: Uint8Array;
  readonly #lacking: Int32Array;
  readonly #marks: Int32Array;
  readonly #maxNodes: number;
  #nodes = 0;

  constructor(coverage: Coverage, rules: FullRules, maxNodes: number) {
    this.#coverage = coverage;
    this.#rules = rules;
    this.#maxNodes = maxNodes;
    this.#covering = reversed(coverage.reach, coverage.weights.length);
    this.#counts = coverCounts(coverage, rules.fixed);
    this.#bans = rules.isExcluded.map((flag, c) => flag | (rules.isFixed[c] as number));
    this.#lacking = rules.minima.slice();
    this.#marks = new Int32Array(rules.isFixed.length);
    for (const c of rules.fixed) this.#lackLess(c, 1);
  }

  get isOver(): boolean {
    return this.#nodes >= this.#maxNodes;
  }

  /** Whether all demand can be covered with so many more candidates; `picks` then holds them. */
  *look(left: number): Generator<number, boolean> {
    this.#nodes++;
    if (this.isOver) return false;
    if (this.#nodes % NODES_A_STEP === 0) yield this.#nodes / this.#maxNodes;
    const tight = this.#tightDemand(left);
    if (tight === 'covered') return true;
    if (tight === 'out of reach') return false;
    const gains = new Map<number, number>();
    for (const c of this.#openFor(tight, left)) {
      gains.set(c, gainOf(this.#coverage, this.#counts, c));
    }
    const order = [...gains.keys()].sort(
      (a, b) => (gains.get(b) as number) - (gains.get(a) as number) || a - b,
    );
    const tried: number[] = [];
    let isFound = false;
    for (const c of order) {
      countCover(this.#coverage, this.#counts, c, 1);
      this.#lackLess(c, 1);
      this.#ban(c, 1);
      this.picks.push(c);
      isFound = yield* this.look(left - 1);
      if (isFound) break;
      this.picks.pop();
      this.#lackLess(c, -1);
      countCover(this.#coverage, this.#counts, c, -1);
      tried.push(c);
      if (this.isOver) break;
    }
    for (const c of tried) this.#ban(c, -1);
    return isFound;
  }

  /** The uncovered demand with the fewest open candidates, unless a bound shows that no cover is left. */
  #tightDemand(left: number): number | 'covered' | 'out of reach' {
    let uncovered = 0;
    let apart = 0;
    let tight = -1;
    let fewest = Number.POSITIVE_INFINITY;
    const mark = this.#nodes;
    for (let d = 0; d < this.#counts.length; d++) {
      if (this.#counts[d] !== 0) continue;
      uncovered += this.#coverage.weights[d] as number;
      const open = this.#openFor(d, left);
      if (open.length < fewest) {
        fewest = open.length;
        tight = d;
      }
      if (open.some((c) => this.#marks[c] === mark)) continue;
      apart++;
      for (const c of open) this.#marks[c] = mark;
      if (apart > left) return 'out of reach';
    }
    if (tight < 0) return 'covered';
    return fewest === 0 || this.#mostGain(left) < uncovered ? 'out of reach' : tight;
  }

  #mostGain(left: number): number {
    const gains = new Float64Array(this.#bans.length);
    for (let c = 0; c < gains.length; c++) {
      if (this.#canPick(c, left)) gains[c] = gainOf(this.#coverage, this.#counts, c);
    }
    gains.sort();
    let most = 0;
    for (const gain of gains.subarray(Math.max(0, gains.length - left))) most += gain;
    return most;
  }

  #openFor(d: number, left: number): number[] {
    const { offsets, items } = this.#covering;
    const open: number[] = [];
    for (let k = offsets[d] as number; k < (offsets[d + 1] as number); k++) {
      const c = items[k] as number;
      if (this.#canPick(c, left)) open.push(c);
    }
    return open;
  }

  #canPick(c: number, left: number): boolean {
    if (this.#bans[c] || left === 0) return false;
    if (this.#lacking.length === 0) return true;
    const group = this.#rules.groupOf[c] as number;
    if (group >= 0 && (this.#lacking[group] as number) > 0) return true;
    let needed = 0;
    for (const lack of this.#lacking) needed += Math.max(0, lack);
    return left > needed;
  }

  #lackLess(c: number, by: 1 | -1): void {
    const group = this.#rules.groupOf[c] as number;
    if (group >= 0) this.#lacking[group] = (this.#lacking[group] as number) - by;
  }

  #ban(c: number, by: 1 | -1): void {
    this.#bans[c] = (this.#bans[c] as number) + by;
  }
}
