import { checkLength, type Matrix } from '../../matrix.ts';
import { checkWeights } from './coverage.ts';
import type { GrowingValue } from './lazy-greedy.ts';
import { checkDistances } from './neighbours.ts';

/** What it costs each candidate to serve each demand: weight × distance, candidate after candidate. */
export interface MedianCosts {
  demandCount: number;
  candidateCount: number;
  /** Cost of candidate c and demand d: `values[c * demandCount + d]`. */
  values: Float64Array;
}

/**
 * Costs from distances of demand (rows) × candidates (columns).
 * @throws when a distance is missing, negative or infinite, or a weight is
 */
export function medianCosts(distancesKm: Matrix, weights: Float64Array): MedianCosts {
  checkDistances(distancesKm);
  checkLength('weights', weights, distancesKm.rows);
  checkWeights(weights);
  const { rows, columns } = distancesKm;
  const values = new Float64Array(rows * columns);
  for (let d = 0; d < rows; d++) {
    const weight = weights[d] as number;
    for (let c = 0; c < columns; c++) {
      values[c * rows + d] = weight * (distancesKm.values[d * columns + c] as number);
    }
  }
  const wrong = values.findIndex((cost) => !Number.isFinite(cost));
  if (wrong >= 0) throw new Error(`Unexpected distance: ${values[wrong]}`);
  return { demandCount: rows, candidateCount: columns, values };
}

/** Costs of one candidate, as a view. */
export function costsOf({ values, demandCount }: MedianCosts, c: number): Float64Array {
  return values.subarray(c * demandCount, (c + 1) * demandCount);
}

/** The cost of a set: each demand is served at the least cost. Infinite for an empty one, 0 without demand. */
export function totalCostOf(costs: MedianCosts, chosen: Iterable<number>): number {
  const least = new Float64Array(costs.demandCount).fill(Number.POSITIVE_INFINITY);
  for (const c of chosen) lower(least, costsOf(costs, c));
  return least.reduce((sum, cost) => sum + cost, 0);
}

/** The worth of a set that is what it saves against serving each demand at the largest cost of its own. */
export function savedValue(costs: MedianCosts): GrowingValue {
  const least = new Float64Array(costs.demandCount);
  for (let c = 0; c < costs.candidateCount; c++) {
    const row = costsOf(costs, c);
    for (let d = 0; d < row.length; d++) {
      if ((row[d] as number) > (least[d] as number)) least[d] = row[d] as number;
    }
  }
  return {
    gainOf(c) {
      const row = costsOf(costs, c);
      let gain = 0;
      for (let d = 0; d < row.length; d++) {
        gain += Math.max(0, (least[d] as number) - (row[d] as number));
      }
      return gain;
    },
    take: (c) => lower(least, costsOf(costs, c)),
  };
}

function lower(least: Float64Array, row: Float64Array): void {
  for (let d = 0; d < row.length; d++) {
    if ((row[d] as number) < (least[d] as number)) least[d] = row[d] as number;
  }
}
