import type { Edition } from '../edition.ts';

/**
 * How values become scores. `goalposts`: the edition's. `frontier`: the 5th and 95th percentile of the
 * edition's own values. The others depend on who is a member, so one city can move another's score.
 */
export const NORMALISATIONS = [
  'goalposts',
  'min_max',
  'z_score',
  'percentile_rank',
  'borda',
  'frontier',
] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/**
 * What happens to gaps. `edition`: each requirement needs the edition's points. `complete`: every indicator.
 * `available`: one indicator will do. `peer_median`: a gap takes the median score of the cities of its
 * region, for exploration only; the edition's rule still decides who is scored.
 */
export const MISSING_RULES = ['edition', 'complete', 'available', 'peer_median'] as const;
export type MissingRule = (typeof MISSING_RULES)[number];

/** How requirements are joined into the index: a generalised mean or pairwise comparison. */
export type Aggregation = { kind: 'mean'; exponent: number } | { kind: 'copeland' };

/** Exponents that are offered: beyond −5 a mean is as good as the minimum, beyond 1 it rewards extremes. */
export const EXPONENT_RANGE = { min: -5, max: 1 } as const;

/** Everything that turns the values of a package into scores: an edition and the reader's changes to it. */
export interface Method {
  editionId: string;
  /** One per requirement, at least 0, not all 0; only their proportions count. */
  requirementWeights: readonly number[];
  /** Per requirement, one per indicator, at least 0, not all 0; only their proportions count. */
  indicatorWeights: readonly (readonly number[])[];
  aggregation: Aggregation;
  normalisation: Normalisation;
  /** Outliers are pulled in first. Only for normalisations that depend on the members. */
  isWinsorised: boolean;
  missing: MissingRule;
}

/** A reader's changes to an edition, besides the weights of the requirements. */
export interface MethodChoices
  extends Omit<Method, 'editionId' | 'requirementWeights' | 'indicatorWeights'> {
  /** By requirement number, one weight per indicator; a requirement that is not named keeps the edition's. */
  indicatorWeights: Readonly<Record<number, readonly number[]>>;
}

/** No change at all. */
export const EDITION_CHOICES: MethodChoices = {
  indicatorWeights: {},
  aggregation: { kind: 'mean', exponent: 0 },
  normalisation: 'goalposts',
  isWinsorised: false,
  missing: 'edition',
};

/** Normalisations whose scale the extremes of the members stretch, so that outliers may be pulled in. */
export function canWinsorise(normalisation: Normalisation): boolean {
  return normalisation === 'min_max' || normalisation === 'z_score';
}

/** The method of an edition, unchanged. */
export function editionMethod(edition: Edition): Method {
  return chosenMethod(edition, null, EDITION_CHOICES);
}

/** An edition with a reader's changes; `weights` of null are the edition's. */
export function chosenMethod(
  edition: Edition,
  weights: readonly number[] | null,
  { indicatorWeights, ...choices }: MethodChoices,
): Method {
  return {
    ...choices,
    editionId: edition.id,
    requirementWeights: weights ?? edition.requirements.map(({ weight }) => weight),
    indicatorWeights: edition.requirements.map(
      ({ id, indicators }) => indicatorWeights[id] ?? indicators.map(({ points }) => points),
    ),
  };
}

/** The changes that make `method` out of its edition; the inverse of {@link chosenMethod}. */
export function choicesOf(
  edition: Edition,
  method: Method,
): { weights: readonly number[] | null; choices: MethodChoices } {
  const { editionId: _, requirementWeights, indicatorWeights: all, ...rest } = method;
  const base = editionMethod(edition);
  const indicatorWeights: Record<number, readonly number[]> = {};
  for (const [r, { id }] of edition.requirements.entries()) {
    const own = all[r];
    if (own && !isSameWeights(own, base.indicatorWeights[r] ?? [])) indicatorWeights[id] = own;
  }
  const isEdition = isSameWeights(requirementWeights, base.requirementWeights);
  return {
    weights: isEdition ? null : requirementWeights,
    choices: { ...rest, indicatorWeights },
  };
}

/** Weights rescaled to sum to 1. */
export function weightShares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Weights that are equal up to this share are the same weight. */
const SAME_SHARE = 1e-9;

function isSameWeights(a: readonly number[], b: readonly number[]): boolean {
  const others = weightShares(b);
  return (
    a.length === b.length &&
    weightShares(a).every((share, k) => Math.abs(share - (others[k] as number)) <= SAME_SHARE)
  );
}

/** One way in which a method differs from its edition. */
export type MethodChange =
  | { kind: 'requirement_weight'; requirement: number; share01: number; editionShare01: number }
  | { kind: 'indicator_weights'; requirement: number }
  | { kind: 'aggregation' | 'normalisation' | 'winsorised' | 'missing' };

/** Everything in which a method differs from its edition; empty = it is the edition's. */
export function methodChanges(edition: Edition, method: Method): MethodChange[] {
  const base = editionMethod(edition);
  const shares = weightShares(method.requirementWeights);
  const baseShares = weightShares(base.requirementWeights);
  const changes: MethodChange[] = [];
  for (const [r, { id }] of edition.requirements.entries()) {
    const [share01, editionShare01] = [shares[r] as number, baseShares[r] as number];
    if (Math.abs(share01 - editionShare01) <= SAME_SHARE) continue;
    changes.push({ kind: 'requirement_weight', requirement: id, share01, editionShare01 });
  }
  for (const [r, { id }] of edition.requirements.entries()) {
    const [own, theirs] = [method.indicatorWeights[r], base.indicatorWeights[r]];
    if (!own || !theirs || isSameWeights(own, theirs)) continue;
    changes.push({ kind: 'indicator_weights', requirement: id });
  }
  const { aggregation } = method;
  if (aggregation.kind === 'copeland' || aggregation.exponent !== 0) {
    changes.push({ kind: 'aggregation' });
  }
  if (method.normalisation !== base.normalisation) changes.push({ kind: 'normalisation' });
  if (method.isWinsorised && canWinsorise(method.normalisation)) {
    changes.push({ kind: 'winsorised' });
  }
  if (method.missing !== base.missing) changes.push({ kind: 'missing' });
  return changes;
}

/** Why a method cannot score an edition. */
export type MethodProblem =
  | { kind: 'other_edition'; editionId: string; expected: string }
  | { kind: 'requirement_count'; count: number; expected: number }
  | { kind: 'indicator_count'; requirement: number; count: number; expected: number }
  | { kind: 'bad_weight'; requirement: number; weight: number }
  | { kind: 'all_weights_zero'; requirement: number | null }
  | { kind: 'bad_exponent'; exponent: number };

/**
 * Everything that keeps a method from scoring an edition; empty = it can. A reader's slip (all weights 0) and
 * a file of another edition are both values here, so that the last good picture can stay.
 */
export function methodProblems(edition: Edition, method: Method): MethodProblem[] {
  if (method.editionId !== edition.id) {
    return [{ kind: 'other_edition', editionId: method.editionId, expected: edition.id }];
  }
  const { requirementWeights, indicatorWeights, aggregation } = method;
  const expected = edition.requirements.length;
  if (requirementWeights.length !== expected || indicatorWeights.length !== expected) {
    const count = Math.min(requirementWeights.length, indicatorWeights.length);
    return [{ kind: 'requirement_count', count, expected }];
  }
  const problems: MethodProblem[] = [];
  for (const [r, weight] of requirementWeights.entries()) {
    if (!isWeight(weight)) problems.push({ kind: 'bad_weight', requirement: r + 1, weight });
  }
  if (requirementWeights.every((weight) => weight === 0)) {
    problems.push({ kind: 'all_weights_zero', requirement: null });
  }
  for (const [r, { id, indicators }] of edition.requirements.entries()) {
    const weights = indicatorWeights[r] as readonly number[];
    if (weights.length !== indicators.length) {
      const [count, wanted] = [weights.length, indicators.length];
      problems.push({ kind: 'indicator_count', requirement: id, count, expected: wanted });
    }
    for (const weight of weights) {
      if (!isWeight(weight)) problems.push({ kind: 'bad_weight', requirement: id, weight });
    }
    if (weights.every((weight) => weight === 0)) {
      problems.push({ kind: 'all_weights_zero', requirement: id });
    }
  }
  if (aggregation.kind === 'mean') {
    const { exponent } = aggregation;
    if (!(exponent >= EXPONENT_RANGE.min && exponent <= EXPONENT_RANGE.max)) {
      problems.push({ kind: 'bad_exponent', exponent });
    }
  }
  return problems;
}

function isWeight(weight: number): boolean {
  return Number.isFinite(weight) && weight >= 0;
}

/**
 * Eight hexadecimal digits that name a method: the same for the same proportions, different (but for one
 * chance in four thousand million) for anything that moves a score. FNV-1a over a canonical text.
 */
export function methodHash(method: Method): string {
  const { aggregation, normalisation } = method;
  const text = [
    method.editionId,
    method.requirementWeights,
    ...method.indicatorWeights,
    aggregation.kind === 'mean' ? String(aggregation.exponent) : aggregation.kind,
    normalisation,
    String(method.isWinsorised && canWinsorise(normalisation)),
    method.missing,
  ]
    .map((part) => (typeof part === 'string' ? part : canonicalShares(part)))
    .join(';');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function canonicalShares(weights: readonly number[]): string {
  return weightShares(weights)
    .map((share) => share.toFixed(9))
    .join(',');
}
