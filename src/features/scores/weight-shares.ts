import type { Edition } from '../../domain/edition.ts';

/** Shares of the edition are met when every one is this close: far below any weight that a reader sets. */
const SAME_SHARE_PERCENT = 1e-9;

/** Weights as shares of the index in per cent, 0–100, in edition order; null = those of the edition. */
export function sharesPercent(weights: readonly number[] | null, edition: Edition): number[] {
  return rescaled(weights ?? edition.requirements.map(({ weight }) => weight));
}

/** Weights as shares of their sum in per cent, 0–100. */
export function rescaled(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (100 * weight) / sum);
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
  return withShareOf(shares, at, sharePercent, sharesPercent(null, edition));
}

/** The same among any weights, such as those of the indicators of one requirement; `own`: those of the edition. */
export function withShareOf(
  shares: readonly number[],
  at: number,
  sharePercent: number,
  own: readonly number[],
): readonly number[] | null | 'refused' {
  const others = shares.reduce((sum, share, r) => (r === at ? sum : sum + share), 0);
  const rest = 100 - sharePercent;
  if (others === 0 && rest > 0) return 'refused';
  const next = shares.map((share, r) => {
    if (r === at) return sharePercent;
    return others === 0 ? 0 : (share / others) * rest;
  });
  return next.every((share, r) => Math.abs(share - (own[r] ?? 0)) < SAME_SHARE_PERCENT)
    ? null
    : next;
}

/** How far two proportions to the edition may lie apart, as a share of the larger, and still count as one. */
const SAME_PROPORTION_01 = 1e-6;

/**
 * Which requirements the reader has moved: those whose share stands to the edition's in another proportion than
 * most do. Where no proportion leads, the one nearest to the edition counts.
 */
export function movedRequirements(shares: readonly number[], edition: Edition): boolean[] {
  return movedShares(shares, sharesPercent(null, edition));
}

/** The same among any shares; `own`: those of the edition. */
export function movedShares(shares: readonly number[], own: readonly number[]): boolean[] {
  const kept = keptProportion(shares, own);
  return shares.map((share, r) => !isSameProportion(share, kept * (own[r] ?? 0)));
}

/**
 * Weights after one requirement was given back the place that the edition has it in among those that were not
 * moved. Null where that is the edition again.
 */
export function withEditionShare(
  shares: readonly number[],
  at: number,
  edition: Edition,
): readonly number[] | null {
  const own = sharesPercent(null, edition);
  const others = shares.map((share, r) => (r === at ? 0 : share));
  const kept = keptProportion(others, own);
  const next = shares.map((share, r) => (r === at ? kept * (own[r] ?? 0) : share));
  return movedRequirements(next, edition).some(Boolean) ? rescaled(next) : null;
}

/** Proportion to the edition that most positive shares have; 1 where no share is positive. */
function keptProportion(shares: readonly number[], own: readonly number[]): number {
  const proportions = shares.flatMap((share, r) => {
    const ownShare = own[r] ?? 0;
    return share > 0 && ownShare > 0 ? [share / ownShare] : [];
  });
  const countLike = (one: number): number =>
    proportions.filter((other) => isSameProportion(one, other)).length;
  const distance = (one: number): number => Math.abs(Math.log(one));
  const [first = 1] = [...proportions].sort(
    (a, b) => countLike(b) - countLike(a) || distance(a) - distance(b),
  );
  return first;
}

function isSameProportion(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_PROPORTION_01 * Math.max(Math.abs(a), Math.abs(b));
}
