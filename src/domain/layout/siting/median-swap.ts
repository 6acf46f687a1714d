import { costsOf, type MedianCosts } from './median-costs.ts';
import type { Selection } from './selection.ts';

/** Better by less than this share of the cost is the noise of sums. */
const LEAST_GAIN = 1e-12;

/**
 * A set with the nearest and second nearest candidate of each demand at hand, so that all swaps of one newcomer are
 * judged in one pass over the demand: M. B. Teitz & P. Bart 1968; R. A. Whitaker's fast interchange 1983, in the form
 * of M. G. C. Resende & R. F. Werneck 2007: a swap gains what the newcomer serves at less cost, loses what the leaver's
 * demand pays more elsewhere, and keeps what of this the newcomer spares.
 */
export class MedianSearch {
  cost = 0;
  readonly selection: Selection;
  readonly #costs: MedianCosts;
  readonly #nearest: Int32Array;
  readonly #second: Int32Array;
  readonly #nearestCost: Float64Array;
  readonly #secondCost: Float64Array;
  /** By candidate: what its demand would pay more without it, less what a newcomer spares. */
  readonly #losses: Float64Array;

  constructor(costs: MedianCosts, selection: Selection) {
    const { demandCount, candidateCount } = costs;
    this.#costs = costs;
    this.selection = selection;
    this.#nearest = new Int32Array(demandCount).fill(-1);
    this.#second = new Int32Array(demandCount).fill(-1);
    this.#nearestCost = new Float64Array(demandCount).fill(Number.POSITIVE_INFINITY);
    this.#secondCost = new Float64Array(demandCount).fill(Number.POSITIVE_INFINITY);
    this.#losses = new Float64Array(candidateCount);
    for (let d = 0; d < demandCount; d++) this.#look(d);
    this.#sumUp();
  }

  /** Cost at which each demand could be served by the second nearest; infinite with one candidate. */
  get secondCosts(): Float64Array {
    return this.#secondCost;
  }

  /** Swaps while the cost falls, going round the newcomers; yields after each round. */
  *improve(): Generator<number, void> {
    const { candidateCount } = this.#costs;
    let idle = 0;
    for (let into = 0; idle < candidateCount; into = (into + 1) % candidateCount) {
      const out = this.#bestOut(into);
      if (out < 0) idle++;
      else {
        this.swap(out, into);
        idle = 0;
      }
      if (into === candidateCount - 1) yield this.cost;
    }
  }

  swap(out: number, into: number): void {
    this.selection.swap(out, into);
    const row = costsOf(this.#costs, into);
    for (let d = 0; d < row.length; d++) {
      const cost = row[d] as number;
      if (this.#nearest[d] === out || this.#second[d] === out) this.#look(d);
      else if (cost < (this.#secondCost[d] as number)) this.#insert(d, into, cost);
    }
    this.#sumUp();
  }

  /** The chosen candidate that a newcomer replaces at the largest saving; −1 where it saves nothing. */
  #bestOut(into: number): number {
    const { isChosen, rules, chosen } = this.selection;
    if (isChosen[into] || rules.isExcluded[into]) return -1;
    const losses = this.#losses;
    for (const out of chosen) losses[out] = 0;
    const row = costsOf(this.#costs, into);
    let gain = 0;
    for (let d = 0; d < row.length; d++) {
      const cost = row[d] as number;
      const nearest = this.#nearest[d] as number;
      const nearestCost = this.#nearestCost[d] as number;
      if (cost < nearestCost) {
        gain += nearestCost - cost;
      } else {
        const elsewhere = Math.min(cost, this.#secondCost[d] as number);
        losses[nearest] = (losses[nearest] as number) + elsewhere - nearestCost;
      }
    }
    let best = -1;
    let most = LEAST_GAIN * this.cost;
    for (const out of chosen) {
      const saved = gain - (losses[out] as number);
      if (saved > most && this.selection.canSwap(out, into)) {
        most = saved;
        best = out;
      }
    }
    return best;
  }

  /** Finds the two nearest anew. */
  #look(d: number): void {
    this.#nearest[d] = -1;
    this.#second[d] = -1;
    this.#nearestCost[d] = Number.POSITIVE_INFINITY;
    this.#secondCost[d] = Number.POSITIVE_INFINITY;
    const { values, demandCount } = this.#costs;
    for (const c of this.selection.chosen) {
      const cost = values[c * demandCount + d] as number;
      if (cost < (this.#secondCost[d] as number)) this.#insert(d, c, cost);
    }
  }

  #insert(d: number, c: number, cost: number): void {
    if (cost < (this.#nearestCost[d] as number)) {
      this.#second[d] = this.#nearest[d] as number;
      this.#secondCost[d] = this.#nearestCost[d] as number;
      this.#nearest[d] = c;
      this.#nearestCost[d] = cost;
    } else {
      this.#second[d] = c;
      this.#secondCost[d] = cost;
    }
  }

  #sumUp(): void {
    let cost = 0;
    for (let d = 0; d < this.#nearestCost.length; d++) cost += this.#nearestCost[d] as number;
    this.cost = cost;
  }
}
