import { type Coverage, coverCounts, gainOf } from './coverage.ts';
import type { Neighbours } from './neighbours.ts';
import type { FullRules } from './rules.ts';
import { bestByValue } from './selection.ts';
import { stepOf } from './step-size.ts';

/** What one round of the relaxation says. */
export interface BoundRound {
  /** Least upper bound of the weight that any allowed set covers, so far. */
  upperBound: number;
  /** The set that this round's prices favour; it keeps all rules but the spacing. */
  favoured: Int32Array;
  favouredWeight: number;
}

/**
 * Upper bound of the covered weight from any set: that covers f(S), and each further candidate adds at most what it
 * would add to S alone, so f(S) + the sum of the largest gains over S (Nemhauser, Wolsey & Fisher 1978).
 */
export function boundByGains(
  coverage: Coverage,
  rules: FullRules,
  chosen: Iterable<number>,
): number {
  const counts = coverCounts(coverage, chosen);
  let covered = 0;
  for (let d = 0; d < counts.length; d++) if (counts[d]) covered += coverage.weights[d] as number;
  const gains = Float64Array.from(rules.isFixed, (_, c) => gainOf(coverage, counts, c));
  for (const c of bestByValue(rules, gains)) covered += gains[c] as number;
  return Math.min(covered, coverage.totalWeight);
}

/**
 * Upper bounds by Lagrangian relaxation (R. D. Galvão & C. ReVelle, "A Lagrangean heuristic for the maximal covering
 * location problem", 1996), one round each: demand i has a price 0 ≤ λᵢ ≤ wᵢ for being covered, the bound is
 * Σ max(0, wᵢ − λᵢ) + the largest sum of prices Σ λᵢ over the reach of an allowed set; a subgradient step of
 * t = step · (bound − value) / |g|² moves the prices. `value` is asked for the best weight known. The spacing is left
 * out, which keeps the bound valid.
 */
export function* relaxCoverage(
  coverage: Coverage,
  rules: FullRules,
  start: Iterable<number>,
  rounds: number,
  value: () => number,
): Generator<BoundRound, void> {
  const { weights, reach } = coverage;
  const startCounts = coverCounts(coverage, start);
  const prices = weights.map((weight, d) => {
    const count = startCounts[d] as number;
    return count === 0 ? weight : count === 1 ? weight / 2 : 0;
  });
  let upperBound = coverage.totalWeight;
  for (let round = 0; round < rounds; round++) {
    const values = sumsOverReach(reach, prices);
    const favoured = bestByValue(rules, values);
    let bound = 0;
    for (const c of favoured) bound += values[c] as number;
    const counts = coverCounts(coverage, favoured);
    let favouredWeight = 0;
    let length = 0;
    for (let d = 0; d < weights.length; d++) {
      const weight = weights[d] as number;
      const slack = weight - (prices[d] as number);
      const count = counts[d] as number;
      bound += Math.max(0, slack);
      if (count > 0) favouredWeight += weight;
      const slope = count - (slack > 0 ? 1 : 0);
      length += slope * slope;
    }
    upperBound = Math.min(upperBound, bound);
    yield { upperBound, favoured, favouredWeight };
    if (length === 0) return;
    const move =
      (stepOf(round, rounds) * Math.max(bound - value(), 1e-9 * coverage.totalWeight)) / length;
    for (let d = 0; d < weights.length; d++) {
      const weight = weights[d] as number;
      const price = prices[d] as number;
      const slope = (counts[d] as number) - (price < weight ? 1 : 0);
      prices[d] = Math.min(weight, Math.max(0, price - move * slope));
    }
  }
}

/** Sum of the prices in reach of each candidate. */
function sumsOverReach({ offsets, items }: Neighbours, prices: Float64Array): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let c = 0; c < sums.length; c++) {
    let sum = 0;
    const end = offsets[c + 1] as number;
    for (let k = offsets[c] as number; k < end; k++) sum += prices[items[k] as number] as number;
    sums[c] = sum;
  }
  return sums;
}
