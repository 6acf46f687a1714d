import type { Random } from '../uncertainty/random.ts';

/** The ends of what a floor allows: each weight in turn has all that the others leave. */
export function floorCorners(count: number, floor01: number): number[][] {
  return Array.from({ length: count }, (_, r) =>
    Array.from({ length: count }, (_, s) => floor01 + (s === r ? 1 - floor01 * count : 0)),
  );
}

/** Weights as shares, the nearest in proportion that keep the floor: what is above it shares the rest. */
export function raisedTo(weights: readonly number[], floor01: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  if (shares.every((share) => share >= floor01)) return shares;
  const spare = shares.map((share) => Math.max(0, share - floor01));
  const spareTotal = spare.reduce((sum, one) => sum + one, 0);
  const free = 1 - floor01 * weights.length;
  return spare.map((one) => floor01 + (one / spareTotal) * free);
}

/** Evenly over all weights that the floor allows. */
export function drawnWeights(random: Random, count: number, floor01: number): number[] {
  const parts = Array.from({ length: count }, () => -Math.log(1 - random()));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => floor01 + (part / total) * (1 - floor01 * count));
}
