import { ECOLOGIES, type Ecology, type Edition, type EditionIndicator } from '../edition.ts';
import { copelandScores } from './copeland.ts';
import type { IndicatorTable, UsedValues } from './indicator-values.ts';
import { canWinsorise, type Method, type Normalisation } from './method.ts';
import { normaliseGoalpost } from './normalise.ts';
import { powerTerms } from './power-mean.ts';
import {
  type Direction,
  frontierGoalposts,
  isConstant,
  normaliseBorda,
  normaliseMinMax,
  normalisePercentileRank,
  normaliseZScore,
} from './relative-normalise.ts';
import {
  goalpostScores,
  joinRequirements,
  type RequirementScores,
  usedByRequirement,
} from './requirement-scores.ts';
import { type EditionScores, joinScores, weighRequirements } from './score-edition.ts';
import { treatOutliers } from './treat-outliers.ts';

/** Standard scores are shown around 50 with 10 for a standard deviation (T scores). */
const T_SCORE = { mean: 50, sd: 10 };

/** One indicator by a normalisation other than the edition's goalposts. All NaN if nothing varies. */
function normaliseColumn(
  values: Float64Array,
  direction: Direction,
  normalisation: Exclude<Normalisation, 'goalposts'>,
): Float64Array {
  if (isConstant(values)) return new Float64Array(values.length).fill(Number.NaN);
  switch (normalisation) {
    case 'min_max':
      return normaliseMinMax(values, direction);
    case 'z_score':
      return normaliseZScore(values, direction, T_SCORE);
    case 'percentile_rank':
      return normalisePercentileRank(values, direction);
    case 'borda':
      return normaliseBorda(values, direction);
    case 'frontier': {
      const goalposts = frontierGoalposts(values, direction);
      return goalposts
        ? normaliseGoalpost(values, goalposts)
        : new Float64Array(values.length).fill(Number.NaN);
    }
  }
}

/**
 * Indicator scores by the normalisation of a method, per requirement and indicator. An indicator in which no
 * two cities differ scores NaN under a relative normalisation: it says nothing about anyone.
 */
export function normaliseIndicators(
  edition: Edition,
  used: readonly UsedValues[][],
  { normalisation, isWinsorised }: Pick<Method, 'normalisation' | 'isWinsorised'>,
): Float64Array[][] {
  if (normalisation === 'goalposts') return goalpostScores(edition, used);
  const isTreated = isWinsorised && canWinsorise(normalisation);
  return edition.requirements.map(({ indicators }, r) =>
    (used[r] as UsedValues[]).map(({ values }, k) => {
      const { lower, upper } = indicators[k] as EditionIndicator;
      const taken = isTreated ? treatOutliers(values).values : values;
      return normaliseColumn(taken, upper > lower ? 1 : -1, normalisation);
    }),
  );
}

/** The same scores, ready for a generalised mean of another exponent. */
export function withExponent(
  scores: RequirementScores,
  exponent: number,
  floor: number,
): RequirementScores {
  if (exponent === scores.exponent) return scores;
  const requirementTerms = scores.requirements.map((column) => powerTerms(column, exponent, floor));
  return { ...scores, requirementTerms, exponent };
}

/** Index, ecologies, status and rank by pairwise comparison; see {@link copelandScores}. */
function compareRequirements(
  scores: RequirementScores,
  edition: Edition,
  weights: readonly number[],
): EditionScores {
  const compare = (by: readonly number[]): Float64Array =>
    by.every((weight) => weight === 0)
      ? new Float64Array(scores.isIndexable.length).fill(Number.NaN)
      : copelandScores(scores.requirements, by, scores.isIndexable);
  const [social, nature, economy] = ECOLOGIES.map((ecology: Ecology) =>
    compare(
      edition.requirements.map(
        ({ ecologyPoints }, r) => (weights[r] as number) * ecologyPoints[ecology],
      ),
    ),
  ) as [Float64Array, Float64Array, Float64Array];
  return joinScores(scores, edition, compare(weights), { social, nature, economy });
}

/**
 * Weighs requirement scores by a method's weights and aggregation. `scores` are in the method's
 * normalisation; their exponent is set here if it differs, so keep what {@link withExponent} gives where a
 * weight is dragged.
 */
export function weighByMethod(
  scores: RequirementScores,
  edition: Edition,
  { aggregation, requirementWeights }: Pick<Method, 'aggregation' | 'requirementWeights'>,
): EditionScores {
  if (aggregation.kind === 'copeland') {
    return compareRequirements(scores, edition, requirementWeights);
  }
  const floor = edition.rules.requirementFloor;
  const ready = withExponent(scores, aggregation.exponent, floor);
  return weighRequirements(ready, edition, requirementWeights);
}

/**
 * Scores all cities by a method from the values that its edition takes, see `usedByRequirement`; for callers
 * that try many methods on the same values. Throws for a method that `methodProblems` objects to.
 */
export function scoreUsed(
  edition: Edition,
  method: Method,
  used: UsedValues[][],
  peerGroups: Int32Array,
): EditionScores {
  const indicatorScores = normaliseIndicators(edition, used, method);
  const goalposts =
    method.normalisation === 'goalposts' ? indicatorScores : goalpostScores(edition, used);
  const { indicatorWeights, missing } = method;
  const rule = { indicatorWeights, missing, peerGroups };
  const scores = joinRequirements(edition, used, { indicatorScores, goalposts }, rule);
  return weighByMethod(scores, edition, method);
}

/**
 * Scores all cities by a method from raw values to ranks. With the method of the edition it is exactly
 * `scoreEdition`. `peerGroups`: a group number per city for the missing rule `peer_median`.
 * Throws for a method that `methodProblems` objects to.
 */
export function scoreMethod(
  edition: Edition,
  method: Method,
  table: IndicatorTable,
  peerGroups: Int32Array = new Int32Array(table.cityCount),
): EditionScores {
  return scoreUsed(edition, method, usedByRequirement(edition, table), peerGroups);
}
