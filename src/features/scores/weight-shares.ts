import type { Edition } from '../../domain/edition.ts';

/** Shares of the edition are met when every one is this close: far below any weight that a reader sets. */
const SAME_SHARE_PERCENT = 1e-9;

/** Weights as shares of the index in per cent, 0–100, in edition order; null = those of the edition. */
export function sharesPercent(weights: readonly number[] | null, edition: Edition): number[] {
  const used = weights ?? edition.requirements.map(({ weight }) => weight);
  const sum = used.reduce((total, weight) => total + weight, 0);
  return used.map((weight) => (100 * weight) / sum);
}

/**
 * Weights after one requirement was given a share of the index; the others keep their proportions and share
 * the rest. Null where that is the edition again. `refused` where it cannot be: no other requirement has a
 * weight to take the rest.
 */
export function withShare(
  shares: readonly number[],
  at: number,
  sharePercent: number,
  edition: Edition,
): readonly number[] | null | 'refused' {
  const others = shares.reduce((sum, share, r) => (r === at ? sum : sum + share), 0);
  const rest = 100 - sharePercent;
  if (others === 0 && rest > 0) return 'refused';
  const next = shares.map((share, r) => {
    if (r === at) return sharePercent;
    return others === 0 ? 0 : (share / others) * rest;
  });
  const own = sharesPercent(null, edition);
  return next.every((share, r) => Math.abs(share - (own[r] ?? 0)) < SAME_SHARE_PERCENT)
    ? null
    : next;
}
