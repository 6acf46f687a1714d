import type { Edition } from '../../domain/edition.ts';

/** Largest weight that the controls offer, in points. */
export const MAX_POINTS = 100;

/** Weights of the edition in points: hundredths of the index. */
export function editionPoints(edition: Edition): number[] {
  return edition.requirements.map(({ weight }) => weight * 100);
}

/**
 * Weights as the controls show them: the reader's as they are, the edition's in points. Those of a link may
 * be on any scale; beyond the controls' range they are scaled down to it, which changes no score.
 */
export function pointsInUse(weights: readonly number[] | null, edition: Edition): readonly number[] {
  if (!weights || weights.length !== edition.requirements.length) return editionPoints(edition);
  const largest = Math.max(...weights);
  return largest <= MAX_POINTS ? weights : weights.map((weight) => (weight / largest) * MAX_POINTS);
}

/**
 * Weights after one has moved: null where they are the edition's again. `refused` when none would be above
 * 0, since nothing can be weighed then.
 */
export function withWeight(
  points: readonly number[],
  at: number,
  value: number,
  edition: Edition,
): readonly number[] | null | 'refused' {
  const next = points.map((point, r) => (r === at ? value : point));
  if (next.every((point) => point === 0)) return 'refused';
  const own = editionPoints(edition);
  return next.every((point, r) => point === own[r]) ? null : next;
}
