import { ECOLOGIES, type Ecology, type Edition } from '../edition.ts';
import { checkWeights } from './aggregate.ts';
import { fromPowerTerm } from './power-mean.ts';
import type { RequirementScores } from './requirement-scores.ts';

/** The part of {@link RequirementScores} that weighing needs. */
export type WeighableScores = Pick<
  RequirementScores,
  'requirementTerms' | 'exponent' | 'isIndexable'
>;

/**
 * Adds `Σ w column` of up to four columns to `sum` in one pass. Four at a time because the arithmetic is
 * cheaper than reading and writing `sum` again for every column.
 */
function addWeighted(sum: Float64Array, columns: readonly Float64Array[], weights: number[]): void {
  const [a, b, c, d] = columns;
  const [wa = 0, wb = 0, wc = 0, wd = 0] = weights;
  if (a && b && c && d) {
    for (let i = 0; i < sum.length; i++) {
      sum[i] =
        (sum[i] as number) +
        wa * (a[i] as number) +
        wb * (b[i] as number) +
        wc * (c[i] as number) +
        wd * (d[i] as number);
    }
    return;
  }
  for (const [k, column] of columns.entries()) {
    const weight = weights[k] as number;
    for (let i = 0; i < sum.length; i++)
      sum[i] = (sum[i] as number) + weight * (column[i] as number);
  }
}

/**
 * Mean of the requirement scores, 0–100, by the exponent of their terms: the edition's geometric mean
 * `exp(Σ w ln max(R, floor) / Σ w)` or any other generalised mean. NaN where a
 * requirement is missing or too few points are present; that does not depend on the weights, so a city never
 * becomes rated or unrated because a weight moves, not even to 0. Edition procedure, step 4.
 *
 * `weights`: one per requirement, at least 0, not all 0; only their proportions count. `out` is overwritten.
 */
export function indexFromRequirements(
  { requirementTerms, exponent, isIndexable }: WeighableScores,
  weights: readonly number[],
  out: Float64Array = new Float64Array(isIndexable.length),
): Float64Array {
  checkWeights(weights, requirementTerms.length);
  if (out.length !== isIndexable.length) {
    throw new RangeError(`Expected room for ${isIndexable.length} scores, got ${out.length}`);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const taken = requirementTerms.filter((_, r) => weights[r] !== 0);
  const takenShares = shares.filter((share) => share !== 0);
  out.fill(0);
  for (let r = 0; r < taken.length; r += 4) {
    addWeighted(out, taken.slice(r, r + 4), takenShares.slice(r, r + 4));
  }
  for (let i = 0; i < out.length; i++) {
    out[i] = isIndexable[i] === 1 ? fromPowerTerm(out[i] as number, exponent) : Number.NaN;
  }
  return out;
}

/**
 * One ecology as a lens on the same requirements, in the edition `exp(Σ w a ln max(R, floor) / Σ w a)`, with `a` the
 * ecology's points of each requirement. Only where the index exists; NaN everywhere if no weighted
 * requirement has a share in this ecology. Edition procedure, step 5.
 */
export function ecologyFromRequirements(
  scores: WeighableScores,
  edition: Edition,
  ecology: Ecology,
  weights: readonly number[],
): Float64Array {
  checkWeights(weights, edition.requirements.length);
  const shared = edition.requirements.map(
    (requirement, r) => (weights[r] as number) * requirement.ecologyPoints[ecology],
  );
  if (shared.every((weight) => weight === 0)) {
    return new Float64Array(scores.isIndexable.length).fill(Number.NaN);
  }
  return indexFromRequirements(scores, shared);
}

/** All three ecologies; see {@link ecologyFromRequirements}. */
export function ecologiesFromRequirements(
  scores: WeighableScores,
  edition: Edition,
  weights: readonly number[],
): Record<Ecology, Float64Array> {
  const [social, nature, economy] = ECOLOGIES.map((ecology) =>
    ecologyFromRequirements(scores, edition, ecology, weights),
  ) as [Float64Array, Float64Array, Float64Array];
  return { social, nature, economy };
}
