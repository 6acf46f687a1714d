import type { Random } from '../../scoring/uncertainty/random.ts';
import { type Coverage, coverCounts } from './coverage.ts';
import { type Neighbours, reversed } from './neighbours.ts';
import type { Selection } from './selection.ts';

const SWAPS_A_STEP = 500;
/** A chosen candidate that found no substitute is left alone for so many swaps. */
const REST = 10;

/**
 * Swaps chosen candidates for others until all demand is covered or so many swaps were tried; yields how many were.
 * The one that alone covers the least goes, for one that covers a piece of demand that lacks cover; demand counts the
 * more the longer it has gone without (row weighting local search: C. Gao and others 2015). Keeps the rules of the
 * selection, which holds the cover where the answer is true.
 */
export function* swapToCover(
  coverage: Coverage,
  selection: Selection,
  swaps: number,
  random: Random,
): Generator<number, boolean> {
  const search = new CoverSwaps(coverage, selection);
  for (let swap = 1; swap <= swaps && search.lacks > 0; swap++) {
    search.swap(swap, random);
    if (swap % SWAPS_A_STEP === 0) yield swap;
  }
  return search.lacks === 0;
}

class CoverSwaps {
  readonly #selection: Selection;
  readonly #reach: Neighbours;
  readonly #covering: Neighbours;
  readonly #counts: Int32Array;
  readonly #urgency: Float64Array;
  /** Demand without cover, and where each stands in that list. */
  readonly #bare: number[] = [];
  readonly #bareAt: Int32Array;
  readonly #movedAt: Int32Array;
  readonly #restsUntil: Int32Array;

  constructor(coverage: Coverage, selection: Selection) {
    const demandCount = coverage.weights.length;
    this.#selection = selection;
    this.#reach = coverage.reach;
    this.#covering = reversed(coverage.reach, demandCount);
    this.#counts = coverCounts(coverage, selection.chosen);
    this.#urgency = new Float64Array(demandCount).fill(1);
    this.#bareAt = new Int32Array(demandCount);
    this.#movedAt = new Int32Array(selection.isChosen.length);
    this.#restsUntil = new Int32Array(selection.isChosen.length);
    for (let d = 0; d < demandCount; d++) if (this.#counts[d] === 0) this.#bareAdd(d);
  }

  /** Pieces of demand without cover. */
  get lacks(): number {
    return this.#bare.length;
  }

  swap(now: number, random: Random): void {
    const out = this.#leastMissed(now);
    if (out < 0) return;
    this.#drop(out);
    const bare = this.#bare[Math.floor(random() * this.#bare.length)] as number;
    const into = this.#mostWanted(bare, out);
    if (into < 0) {
      this.#take(out);
      this.#restsUntil[out] = now + REST;
    } else {
      this.#take(into);
      this.#selection.swap(out, into);
      this.#movedAt[out] = now;
      this.#movedAt[into] = now;
      this.#restsUntil[into] = now + 1;
    }
    for (const d of this.#bare) this.#urgency[d] = (this.#urgency[d] as number) + 1;
  }

  /** The chosen one whose own cover counts the least, of equal ones the one that moved the longest ago; −1 of none. */
  #leastMissed(now: number): number {
    const { chosen, rules } = this.#selection;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const c of chosen) {
      if (rules.isFixed[c] || (this.#restsUntil[c] as number) >= now) continue;
      const worth = this.#worth(c, 1);
      if (worth > least || (worth === least && !this.#isOlder(c, best))) continue;
      best = c;
      least = worth;
    }
    return best;
  }

  /** The one that covers a piece of demand and counts the most, by the same rule; −1 where none may be swapped in. */
  #mostWanted(demand: number, out: number): number {
    const { offsets, items } = this.#covering;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    const end = offsets[demand + 1] as number;
    for (let k = offsets[demand] as number; k < end; k++) {
      const c = items[k] as number;
      if (c === out || !this.#selection.canSwap(out, c)) continue;
      const worth = this.#worth(c, 0);
      if (worth < most || (worth === most && !this.#isOlder(c, best))) continue;
      best = c;
      most = worth;
    }
    return best;
  }

  #isOlder(c: number, than: number): boolean {
    return (this.#movedAt[c] as number) < (this.#movedAt[than] as number);
  }

  /** Urgency of the demand in reach that so many chosen ones cover. */
  #worth(c: number, count: number): number {
    const { offsets, items } = this.#reach;
    const [counts, urgency] = [this.#counts, this.#urgency];
    const end = offsets[c + 1] as number;
    let sum = 0;
    for (let k = offsets[c] as number; k < end; k++) {
      const d = items[k] as number;
      if (counts[d] === count) sum += urgency[d] as number;
    }
    return sum;
  }

  #take(c: number): void {
    const { offsets, items } = this.#reach;
    for (let k = offsets[c] as number; k < (offsets[c + 1] as number); k++) {
      const d = items[k] as number;
      const count = this.#counts[d] as number;
      this.#counts[d] = count + 1;
      if (count > 0) continue;
      const last = this.#bare.pop() as number;
      if (last === d) continue;
      const place = this.#bareAt[d] as number;
      this.#bare[place] = last;
      this.#bareAt[last] = place;
    }
  }

  #drop(c: number): void {
    const { offsets, items } = this.#reach;
    for (let k = offsets[c] as number; k < (offsets[c + 1] as number); k++) {
      const d = items[k] as number;
      const count = (this.#counts[d] as number) - 1;
      this.#counts[d] = count;
      if (count === 0) this.#bareAdd(d);
    }
  }

  #bareAdd(d: number): void {
    this.#bareAt[d] = this.#bare.length;
    this.#bare.push(d);
  }
}
