import { type Coverage, countCover, coverCounts, gainOf } from './coverage.ts';
import type { Selection } from './selection.ts';

/** Better by less than this share of the total weight is the noise of sums. */
const LEAST_GAIN = 1e-12;

interface Swap {
  out: number;
  into: number;
  gain: number;
}

/**
 * Swaps one chosen candidate for another while that covers more weight, the best swap of all each time, under the
 * rules of the selection; yields the number of swaps after each. All pairs are judged in one pass: a swap gains what
 * the new one adds, loses what the old one alone covers, and keeps what of this the new one covers as well.
 */
export function* swapForCoverage(
  coverage: Coverage,
  selection: Selection,
): Generator<number, number> {
  const search = new SwapSearch(coverage, selection);
  let swaps = 0;
  for (;;) {
    const swap = search.best();
    if (swap === null) return swaps;
    search.apply(swap);
    yield ++swaps;
  }
}

class SwapSearch {
  readonly #coverage: Coverage;
  readonly #selection: Selection;
  readonly #counts: Int32Array;
  /** Sum of the chosen candidates that cover each demand: where it is one, its index. */
  readonly #sums: Float64Array;
  readonly #losses: Float64Array;
  readonly #kept: Float64Array;

  constructor(coverage: Coverage, selection: Selection) {
    this.#coverage = coverage;
    this.#selection = selection;
    this.#counts = coverCounts(coverage, selection.chosen);
    this.#sums = new Float64Array(coverage.weights.length);
    this.#losses = new Float64Array(selection.isChosen.length);
    this.#kept = new Float64Array(selection.isChosen.length);
    for (const c of selection.chosen) this.#addToSums(c, 1);
  }

  apply({ out, into }: Swap): void {
    this.#selection.swap(out, into);
    countCover(this.#coverage, this.#counts, out, -1);
    countCover(this.#coverage, this.#counts, into, 1);
    this.#addToSums(out, -1);
    this.#addToSums(into, 1);
  }

  /** Null where no swap covers more. */
  best(): Swap | null {
    const byLoss = this.#orderByLoss();
    const leastLoss = this.#losses[byLoss[0] ?? 0] as number;
    const { isChosen, rules } = this.#selection;
    let best: Swap = { out: -1, into: -1, gain: LEAST_GAIN * this.#coverage.totalWeight };
    for (let into = 0; into < isChosen.length && byLoss.length > 0; into++) {
      if (isChosen[into] || rules.isExcluded[into]) continue;
      const gain = gainOf(this.#coverage, this.#counts, into);
      const touched = this.#keep(into);
      const most = touched.reduce((max, out) => Math.max(max, this.#kept[out] as number), 0);
      if (gain - leastLoss + most > best.gain) {
        best = this.#bestOut(into, gain, touched, byLoss, best);
      }
      for (const out of touched) this.#kept[out] = 0;
    }
    return best.out < 0 ? null : best;
  }

  #bestOut(into: number, gain: number, touched: number[], byLoss: number[], best: Swap): Swap {
    let better = best;
    const judge = (out: number): void => {
      const total = gain - (this.#losses[out] as number) + (this.#kept[out] as number);
      if (total > better.gain) better = { out, into, gain: total };
    };
    for (const out of touched) if (this.#selection.canSwap(out, into)) judge(out);
    for (const out of byLoss) {
      if (gain - (this.#losses[out] as number) <= better.gain) break;
      if (this.#selection.canSwap(out, into)) judge(out);
    }
    return better;
  }

  /** Weighs what each chosen one alone covers and a new one would cover too; gives the chosen ones concerned. */
  #keep(into: number): number[] {
    const { weights, reach } = this.#coverage;
    const touched: number[] = [];
    for (let k = reach.offsets[into] as number; k < (reach.offsets[into + 1] as number); k++) {
      const d = reach.items[k] as number;
      if (this.#counts[d] !== 1) continue;
      const only = this.#sums[d] as number;
      if (this.#kept[only] === 0) touched.push(only);
      this.#kept[only] = (this.#kept[only] as number) + (weights[d] as number);
    }
    return touched;
  }

  /** Chosen candidates that may go, the one that alone covers the least first. */
  #orderByLoss(): number[] {
    const { weights, reach } = this.#coverage;
    const { chosen, rules } = this.#selection;
    for (const c of chosen) {
      let loss = 0;
      for (let k = reach.offsets[c] as number; k < (reach.offsets[c + 1] as number); k++) {
        const d = reach.items[k] as number;
        if (this.#counts[d] === 1) loss += weights[d] as number;
      }
      this.#losses[c] = loss;
    }
    return chosen
      .filter((c) => !rules.isFixed[c])
      .sort((a, b) => (this.#losses[a] as number) - (this.#losses[b] as number) || a - b);
  }

  #addToSums(c: number, sign: 1 | -1): void {
    const { offsets, items } = this.#coverage.reach;
    for (let k = offsets[c] as number; k < (offsets[c + 1] as number); k++) {
      const d = items[k] as number;
      this.#sums[d] = (this.#sums[d] as number) + sign * c;
    }
  }
}
