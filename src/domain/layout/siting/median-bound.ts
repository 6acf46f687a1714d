import { costsOf, type MedianCosts } from './median-costs.ts';
import type { FullRules } from './rules.ts';
import { bestByValue } from './selection.ts';
import { stepOf } from './step-size.ts';

/** What one round of the relaxation says. */
export interface MedianBoundRound {
  /** Largest lower bound of the cost of any allowed set, so far. */
  lowerBound: number;
  /** The set that this round's prices favour; it keeps all rules but the spacing. */
  favoured: Int32Array;
}

/**
 * Lower bounds by Lagrangian relaxation (J. E. Beasley, "A note on solving large p-median problems", 1985), one round
 * each: demand i pays a price uᵢ for being served, candidate j saves sⱼ = Σ max(0, uᵢ − cᵢⱼ), the bound is
 * Σ uᵢ − the largest sum of sⱼ over an allowed set; a subgradient step of t = step · (cost − bound) / |g|² moves the
 * prices, where gᵢ = 1 − the number of favoured candidates that serve i below its price. `cost` is asked for the
 * least cost known. The spacing is left out, which keeps the bound valid.
 */
export function* relaxMedian(
  costs: MedianCosts,
  rules: FullRules,
  startPrices: Float64Array,
  rounds: number,
  cost: () => number,
): Generator<MedianBoundRound, void> {
  const { demandCount, candidateCount } = costs;
  const prices = startPrices.slice();
  const savings = new Float64Array(candidateCount);
  const slopes = new Float64Array(demandCount);
  let lowerBound = 0;
  for (let round = 0; round < rounds; round++) {
    for (let c = 0; c < candidateCount; c++) savings[c] = savingOf(costsOf(costs, c), prices);
    const favoured = bestByValue(rules, savings);
    let bound = 0;
    for (const price of prices) bound += price;
    slopes.fill(1);
    for (const c of favoured) {
      bound -= savings[c] as number;
      const row = costsOf(costs, c);
      for (let d = 0; d < demandCount; d++) {
        if ((row[d] as number) < (prices[d] as number)) slopes[d] = (slopes[d] as number) - 1;
      }
    }
    lowerBound = Math.max(lowerBound, bound);
    yield { lowerBound, favoured };
    let length = 0;
    for (const slope of slopes) length += slope * slope;
    if (length === 0) return;
    const move = (stepOf(round, rounds) * Math.max(cost() - bound, 1e-9 * cost())) / length;
    for (let d = 0; d < demandCount; d++) {
      prices[d] = (prices[d] as number) + move * (slopes[d] as number);
    }
  }
}

function savingOf(row: Float64Array, prices: Float64Array): number {
  let saving = 0;
  for (let d = 0; d < row.length; d++) {
    const saved = (prices[d] as number) - (row[d] as number);
    if (saved > 0) saving += saved;
  }
  return saving;
}
