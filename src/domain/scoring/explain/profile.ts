import { quantileOfSorted } from '../classes.ts';
import type { Method } from '../method.ts';
import type { MeanTree, Profile } from './difference.ts';

/** Indicator scores of one city, per requirement; NaN = missing. */
export function cityProfile(
  indicatorScores: readonly (readonly Float64Array[])[],
  city: number,
): Profile {
  return indicatorScores.map((columns) => columns.map((column) => column[city] as number));
}

/** Median of every indicator score over the members that have it, NaN where none has; an invented city. */
export function medianProfile(
  indicatorScores: readonly (readonly Float64Array[])[],
  members: readonly number[],
): Profile {
  return indicatorScores.map((columns) => columns.map((column) => medianOver(column, members)));
}

/** Median of a column over the members that have a value; NaN where none has. */
export function medianOver(column: Float64Array, members: readonly number[]): number {
  const present = members
    .map((city) => column[city] as number)
    .filter((value) => !Number.isNaN(value));
  return quantileOfSorted(Float64Array.from(present).sort(), 0.5);
}

/**
 * The tree by which a method joins indicator scores, or null where no difference of indexes splits into
 * parts: pairwise comparison, and gaps that are filled from other cities.
 */
export function meanTreeOf(method: Method, requirementFloor: number): MeanTree | null {
  const { aggregation, missing, requirementWeights, indicatorWeights } = method;
  if (aggregation.kind !== 'mean' || missing === 'peer_median') return null;
  const { exponent } = aggregation;
  return { requirementWeights, indicatorWeights, exponent, floor: requirementFloor };
}

/** Mean of every indicator score over the members that have it, NaN where none has; an invented city. */
export function meanProfile(
  indicatorScores: readonly (readonly Float64Array[])[],
  members: readonly number[],
): Profile {
  return indicatorScores.map((columns) => columns.map((column) => meanOver(column, members)));
}

function meanOver(column: Float64Array, members: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const city of members) {
    const value = column[city] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
