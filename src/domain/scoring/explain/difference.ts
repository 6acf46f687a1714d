import { fromPowerTerm, isGeometric } from '../power-mean.ts';

/** The weights and the mean that join indicators into an index. */
export interface MeanTree {
  /** One per requirement; only proportions count. */
  requirementWeights: readonly number[];
  /** Per requirement, one per indicator; only proportions count. */
  indicatorWeights: readonly (readonly number[])[];
  /** Exponent of the mean across requirements; inside a requirement the mean is arithmetic. */
  exponent: number;
  /** Requirement scores are raised to this before a mean that is not arithmetic. */
  floor: number;
}

/** Indicator scores of one city or of a group's mean, per requirement; NaN = missing. */
export type Profile = readonly (readonly number[])[];

/** What one requirement adds to a difference. */
export interface RequirementPart {
  /** Points of the index; the sum of `indicators` where there are any. */
  points: number;
  /** Per indicator; NaN where one of the two has no value, so that nothing can be compared. */
  indicators: number[];
  /** False if no indicator is present on both sides: `points` then compares the requirement as a whole. */
  isShared: boolean;
}

/** Why one index is higher than another, in points that add up to the difference. */
export interface Difference {
  from: number;
  to: number;
  requirements: RequirementPart[];
  /** What comes from indicators that only one of the two has. 0 where both have the same. */
  coverage: number;
}

/** Closer than this, as a share, a quotient of differences is taken as the derivative. */
const CLOSE_SHARE = 1e-7;

/** `f` of the generalised mean: its derivative and the quotient `(f(a) − f(b)) / (a − b)`. */
function termOf(value: number, exponent: number): number {
  if (isGeometric(exponent)) return Math.log(value);
  return exponent === 1 ? value : value ** exponent;
}

function termSlope(value: number, exponent: number): number {
  if (isGeometric(exponent)) return 1 / value;
  return exponent === 1 ? 1 : exponent * value ** (exponent - 1);
}

/** Mean slope of the term between two values above 0; its limit where they meet. */
function meanSlope(a: number, b: number, exponent: number): number {
  const difference = a - b;
  if (Math.abs(difference) <= CLOSE_SHARE * Math.max(Math.abs(a), Math.abs(b))) {
    return termSlope((a + b) / 2, exponent);
  }
  if (isGeometric(exponent)) return Math.log1p(difference / b) / difference;
  return (termOf(a, exponent) - termOf(b, exponent)) / difference;
}

/** Weighted mean over the indicators that `isTaken`; NaN if none is. */
function meanOf(
  scores: readonly number[],
  weights: readonly number[],
  isTaken: (k: number) => boolean,
): number {
  let sum = 0;
  let total = 0;
  for (const [k, score] of scores.entries()) {
    if (Number.isNaN(score) || !isTaken(k)) continue;
    sum += (weights[k] as number) * score;
    total += weights[k] as number;
  }
  return total > 0 ? sum / total : Number.NaN;
}

function raise(score: number, { exponent, floor }: MeanTree): number {
  return exponent === 1 ? score : Math.max(score, floor);
}

/** Index of requirement scores that are all present. */
function indexOf(requirements: readonly number[], tree: MeanTree): number {
  let sum = 0;
  let total = 0;
  for (const [r, score] of requirements.entries()) {
    const weight = tree.requirementWeights[r] as number;
    if (weight === 0) continue;
    sum += weight * termOf(raise(score, tree), tree.exponent);
    total += weight;
  }
  return fromPowerTerm(sum / total, tree.exponent);
}

/** Index of a profile; NaN if a weighted requirement has no value at all. */
export function profileIndex(profile: Profile, tree: MeanTree): number {
  return indexOf(
    profile.map((scores, r) => meanOf(scores, tree.indicatorWeights[r] as number[], () => true)),
    tree,
  );
}

/**
 * Splits `index(to) − index(from)` into requirements and indicators, exactly: the parts and `coverage` add up
 * to the difference but for rounding. Null if one of the two has no index.
 *
 * Each requirement gets `w (f(R_to) − f(R_from))` times the mean slope of the index, which for the geometric
 * mean is the log-mean Divisia index (Ang 2005), and hands it down to its indicators in proportion to
 * `v Δz`. Indicators that only one side has cannot be compared: first both are taken on the indicators that
 * they share, what remains is the coverage.
 */
export function explainDifference(from: Profile, to: Profile, tree: MeanTree): Difference | null {
  const [fromIndex, toIndex] = [profileIndex(from, tree), profileIndex(to, tree)];
  if (Number.isNaN(fromIndex) || Number.isNaN(toIndex)) return null;
  const pairs = tree.indicatorWeights.map((weights, r) =>
    sharedPair(from[r] as number[], to[r] as number[], weights),
  );
  const fromShared = indexOf(
    pairs.map((pair) => pair.from),
    tree,
  );
  const toShared = indexOf(
    pairs.map((pair) => pair.to),
    tree,
  );
  const total = tree.requirementWeights.reduce((sum, weight) => sum + weight, 0);
  const indexSlope = 1 / meanSlope(toShared, fromShared, tree.exponent);
  const requirements = pairs.map((pair, r): RequirementPart => {
    const share = (tree.requirementWeights[r] as number) / total;
    const slope = share === 0 ? 0 : indexSlope * share * requirementSlope(pair, tree);
    const weights = tree.indicatorWeights[r] as number[];
    const indicators = weights.map((weight, k) => {
      const change = (to[r]?.[k] as number) - (from[r]?.[k] as number);
      return pair.isShared ? (slope * weight * change) / pair.weight : Number.NaN;
    });
    return { points: slope * (pair.to - pair.from), indicators, isShared: pair.isShared };
  });
  const explained = requirements.reduce((sum, { points }) => sum + points, 0);
  const isSameCoverage = toShared === toIndex && fromShared === fromIndex;
  const coverage = isSameCoverage ? 0 : toIndex - fromIndex - explained;
  return { from: fromIndex, to: toIndex, requirements, coverage };
}

interface SharedPair {
  from: number;
  to: number;
  /** Weight of the shared indicators. */
  weight: number;
  isShared: boolean;
}

/** Both scores of a requirement on the indicators that both sides have, or as they are if there is none. */
function sharedPair(
  from: readonly number[],
  to: readonly number[],
  weights: readonly number[],
): SharedPair {
  const isBoth = (k: number): boolean =>
    !Number.isNaN(from[k] as number) && !Number.isNaN(to[k] as number);
  const weight = weights.reduce((sum, one, k) => sum + (isBoth(k) ? one : 0), 0);
  const isShared = weight > 0;
  const isTaken = isShared ? isBoth : () => true;
  return {
    from: meanOf(from, weights, isTaken),
    to: meanOf(to, weights, isTaken),
    weight,
    isShared,
  };
}

/** Mean slope of a requirement's term between the two scores; flat where both lie below the floor. */
function requirementSlope({ from, to }: SharedPair, tree: MeanTree): number {
  const [a, b] = [raise(to, tree), raise(from, tree)];
  const slope = meanSlope(a, b, tree.exponent);
  if (a === to && b === from) return slope;
  return to === from ? 0 : (slope * (a - b)) / (to - from);
}
