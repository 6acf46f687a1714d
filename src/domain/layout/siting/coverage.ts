import { checkLength, type Matrix } from '../../matrix.ts';
import {
  type Neighbours,
  neighboursOfMatrix,
  neighboursOfPoints,
  type SitePoints,
} from './neighbours.ts';

/** Which demand each candidate covers, and what the demand weighs. */
export interface Coverage {
  /** Weight of each demand: 1 a village, its people, … At least 0. */
  weights: Float64Array;
  /** The demand that each candidate covers. */
  reach: Neighbours;
  totalWeight: number;
}

/**
 * Coverage from distances of demand (rows) × candidates (columns): covered is what lies within the radius.
 * @throws when a weight is missing or negative
 */
export function coverageOfMatrix(
  distancesKm: Matrix,
  weights: Float64Array,
  radiusKm: number,
): Coverage {
  checkLength('weights', weights, distancesKm.rows);
  return coverageOf(weights, neighboursOfMatrix(distancesKm, radiusKm));
}

/**
 * Coverage from places, in straight lines on WGS84.
 * @throws when a weight is missing or negative
 */
export function coverageOfPoints(
  demand: SitePoints,
  candidates: SitePoints,
  weights: Float64Array,
  radiusKm: number,
): Coverage {
  checkLength('weights', weights, demand.lngs.length);
  return coverageOf(weights, neighboursOfPoints(demand, candidates, radiusKm));
}

/** @throws when a weight is missing or negative */
export function coverageOf(weights: Float64Array, reach: Neighbours): Coverage {
  checkWeights(weights);
  return { weights, reach, totalWeight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** @throws when a weight is missing, negative or infinite */
export function checkWeights(weights: Float64Array): void {
  const wrong = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
  if (wrong >= 0) throw new Error(`Unexpected weight of demand ${wrong}: ${weights[wrong]}`);
}

/** How many of the chosen candidates cover each demand. */
export function coverCounts({ weights, reach }: Coverage, chosen: Iterable<number>): Int32Array {
  const counts = new Int32Array(weights.length);
  for (const c of chosen) {
    for (let k = reach.offsets[c] as number; k < (reach.offsets[c + 1] as number); k++) {
      (counts[reach.items[k] as number] as number)++;
    }
  }
  return counts;
}

/** Weight of what candidates cover together. */
export function coveredWeightOf(coverage: Coverage, chosen: Iterable<number>): number {
  const counts = coverCounts(coverage, chosen);
  let weight = 0;
  for (let d = 0; d < counts.length; d++) if (counts[d]) weight += coverage.weights[d] as number;
  return weight;
}

/** Weight that a candidate adds to what is covered already. */
export function gainOf({ weights, reach }: Coverage, counts: Int32Array, c: number): number {
  let gain = 0;
  const end = reach.offsets[c + 1] as number;
  for (let k = reach.offsets[c] as number; k < end; k++) {
    const d = reach.items[k] as number;
    if (counts[d] === 0) gain += weights[d] as number;
  }
  return gain;
}

/** Counts a candidate among those that cover (1) or no longer (−1). */
export function countCover({ reach }: Coverage, counts: Int32Array, c: number, by: 1 | -1): void {
  for (let k = reach.offsets[c] as number; k < (reach.offsets[c + 1] as number); k++) {
    const d = reach.items[k] as number;
    counts[d] = (counts[d] as number) + by;
  }
}
