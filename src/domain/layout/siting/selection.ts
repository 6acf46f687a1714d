import type { FullRules } from './rules.ts';

/**
 * A set of candidates that grows and is swapped under rules. A candidate may be added while what the groups still
 * lack fits into the places that are left, so without spacing every set that is reached can be completed.
 */
export class Selection {
  readonly rules: FullRules;
  readonly chosen: number[] = [];
  readonly isChosen: Uint8Array;
  readonly #groupCounts: Int32Array;
  /** Chosen candidates too close to each candidate: how many, and the sum of their indexes. */
  readonly #closeCounts: Int32Array;
  readonly #closeSums: Float64Array;
  #needed: number;

  /** Starts with the fixed candidates. */
  constructor(rules: FullRules) {
    const candidateCount = rules.isFixed.length;
    this.rules = rules;
    this.isChosen = new Uint8Array(candidateCount);
    this.#groupCounts = new Int32Array(rules.minima.length);
    this.#closeCounts = new Int32Array(candidateCount);
    this.#closeSums = new Float64Array(candidateCount);
    this.#needed = rules.minima.reduce((sum, minimum) => sum + minimum, 0);
    for (const c of rules.fixed) this.add(c);
  }

  get isFull(): boolean {
    return this.chosen.length >= this.rules.count;
  }

  /** Once false it stays false while the set only grows. */
  canAdd(c: number): boolean {
    const { count, isExcluded, groupOf, minima } = this.rules;
    if (this.isChosen[c] || isExcluded[c] || (this.#closeCounts[c] as number) > 0) return false;
    const group = groupOf[c] as number;
    const isNeeded = group >= 0 && (this.#groupCounts[group] as number) < (minima[group] as number);
    const left = count - this.chosen.length;
    return isNeeded ? left > 0 : left > this.#needed;
  }

  add(c: number): void {
    this.chosen.push(c);
    this.isChosen[c] = 1;
    const group = this.rules.groupOf[c] as number;
    if (group >= 0) {
      const have = this.#groupCounts[group] as number;
      this.#groupCounts[group] = have + 1;
      if (have < (this.rules.minima[group] as number)) this.#needed--;
    }
    this.#tellNear(c, 1);
  }

  /** Whether a candidate that is not chosen may take the place of another that is. */
  canSwap(out: number, c: number): boolean {
    const { isFixed, isExcluded, groupOf, minima } = this.rules;
    if (isFixed[out] || isExcluded[c] || this.isChosen[c]) return false;
    const from = groupOf[out] as number;
    if (from >= 0 && from !== groupOf[c]) {
      if ((this.#groupCounts[from] as number) <= (minima[from] as number)) return false;
    }
    const close = this.#closeCounts[c] as number;
    return close === 0 || (close === 1 && this.#closeSums[c] === out);
  }

  swap(out: number, c: number): void {
    const place = this.chosen.indexOf(out);
    this.isChosen[out] = 0;
    const group = this.rules.groupOf[out] as number;
    if (group >= 0) {
      const have = (this.#groupCounts[group] as number) - 1;
      this.#groupCounts[group] = have;
      if (have < (this.rules.minima[group] as number)) this.#needed++;
    }
    this.#tellNear(out, -1);
    this.add(c);
    this.chosen.pop();
    this.chosen[place] = c;
  }

  #tellNear(c: number, sign: 1 | -1): void {
    const { spacing } = this.rules;
    if (!spacing) return;
    const { offsets, items } = spacing.tooClose;
    for (let k = offsets[c] as number; k < (offsets[c + 1] as number); k++) {
      const near = items[k] as number;
      if (near === c) continue;
      this.#closeCounts[near] = (this.#closeCounts[near] as number) + sign;
      this.#closeSums[near] = (this.#closeSums[near] as number) + sign * c;
    }
  }
}

/** A selection of given candidates, the fixed ones among them or not. */
export function selectionOf(rules: FullRules, chosen: Iterable<number>): Selection {
  const selection = new Selection(rules);
  for (const c of chosen) if (!selection.isChosen[c]) selection.add(c);
  return selection;
}

/**
 * The set with the largest sum of values that keeps all rules but the spacing: fixed ones, then the best of each
 * group up to its minimum, then the best of all. Exact, since such sets are the bases of a matroid.
 */
export function bestByValue(rules: FullRules, values: Float64Array): Int32Array {
  const { count, fixed, isFixed, isExcluded, groupOf, minima } = rules;
  const isOpen = isFixed.map((flag, c) => (flag || isExcluded[c] ? 0 : 1));
  const best = new Int32Array(count);
  best.set(fixed);
  let size = fixed.length;
  const take = (asked: number, isIn: (c: number) => boolean): void => {
    for (const c of largest(values, asked, (c) => isOpen[c] === 1 && isIn(c))) {
      isOpen[c] = 0;
      best[size++] = c;
    }
  };
  for (const [group, minimum] of minima.entries()) {
    const taken = fixed.reduce((sum, c) => sum + (groupOf[c] === group ? 1 : 0), 0);
    take(minimum - taken, (c) => groupOf[c] === group);
  }
  take(count - size, () => true);
  return best;
}

/** The candidates with the largest values among some, of equal ones those first in the list. */
function largest(values: Float64Array, asked: number, isIn: (c: number) => boolean): number[] {
  if (asked <= 0) return [];
  const sorted = values.filter((_, c) => isIn(c)).sort();
  const least = sorted[sorted.length - asked] ?? Number.NEGATIVE_INFINITY;
  const above: number[] = [];
  const equal: number[] = [];
  for (let c = 0; c < values.length; c++) {
    const value = values[c] as number;
    if (value >= least && isIn(c)) (value > least ? above : equal).push(c);
  }
  return [...above, ...equal.slice(0, asked - above.length)];
}
