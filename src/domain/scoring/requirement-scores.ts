import type { Edition, Requirement } from '../edition.ts';
import { type Indicator, type IndicatorColumn, LEVELS } from '../indicator.ts';
import { presentWeight, weightedMean } from './aggregate.ts';
import { quantileOfSorted } from './classes.ts';
import { evidenceGrades } from './evidence.ts';
import { type IndicatorTable, type UsedValues, usedValues } from './indicator-values.ts';
import { editionMethod, type MissingRule } from './method.ts';
import { normaliseGoalpost } from './normalise.ts';
import { EXPONENTS, powerTerms } from './power-mean.ts';

/** A set of requirements is one unsigned integer, so an edition has at most this many. */
const MAX_REQUIREMENTS = 32;

/** All that can be said about the cities before requirements are weighed against each other. */
export interface RequirementScores {
  /** Per requirement and city, 0–100, before the floor; NaN = too few points are present. */
  requirements: Float64Array[];
  /** The same on the edition's goalposts, where the red line is drawn; `requirements` itself in most methods. */
  judged: Float64Array[];
  /** Terms of `requirements` for the mean of `exponent`, so that moving a weight takes no logarithm; see `powerTerms`. */
  requirementTerms: Float64Array[];
  /** Exponent of the mean across requirements; 0 = geometric, the edition's. */
  exponent: number;
  /** Points present inside each requirement, also where they do not suffice. */
  requirementPoints: Float64Array[];
  /** Per requirement, per indicator, per city: 0–100; NaN = missing. */
  indicatorScores: Float64Array[][];
  /** Per requirement, per indicator: which value stands behind each score. */
  used: UsedValues[][];
  /** Points present over the whole edition. */
  pointsPresent: Float64Array;
  /** Points present over all points of the edition. */
  completeness01: Float64Array;
  /** Points whose value is measured in the city or its region. */
  evidencePoints: Float64Array;
  evidenceShare01: Float64Array;
  /** Index into `GRADES`. */
  grade: Uint8Array;
  /** Bit r − 1: requirement r is strictly below the red line. Filled for cities that are not rated, too. */
  redRequirements: Uint32Array;
  /** Bit r − 1: requirement r has too few points for a score. */
  missingRequirements: Uint32Array;
  /** 1 where every requirement has a score and enough points are present for an index. */
  isIndexable: Uint8Array;
}

function checkRequirements(edition: Edition): void {
  if (edition.requirements.length > MAX_REQUIREMENTS) {
    throw new RangeError(
      `More than ${MAX_REQUIREMENTS} requirements: ${edition.requirements.length}`,
    );
  }
  const misplaced = edition.requirements.find((requirement, r) => requirement.id !== r + 1);
  if (misplaced) throw new RangeError(`Requirement ${misplaced.id} is out of order`);
}

/** Which requirements are missing and which are red, a bit for each. */
function requirementBits(
  requirements: readonly Float64Array[],
  redLine: number,
  cityCount: number,
): { missing: Uint32Array; red: Uint32Array } {
  const missing = new Uint32Array(cityCount);
  const red = new Uint32Array(cityCount);
  for (const [r, scores] of requirements.entries()) {
    const bit = 1 << r;
    for (let i = 0; i < cityCount; i++) {
      const score = scores[i] as number;
      if (Number.isNaN(score)) missing[i] = (missing[i] as number) | bit;
      else if (score < redLine) red[i] = (red[i] as number) | bit;
    }
  }
  return { missing, red };
}

function sharesOf(points: Float64Array, totalPoints: number): Float64Array {
  const shares = new Float64Array(points.length);
  for (let i = 0; i < points.length; i++) shares[i] = (points[i] as number) / totalPoints;
  return shares;
}

function indexable(missing: Uint32Array, points: Float64Array, minPoints: number): Uint8Array {
  const isIndexable = new Uint8Array(missing.length);
  for (let i = 0; i < missing.length; i++) {
    if (missing[i] === 0 && (points[i] as number) >= minPoints) isIndexable[i] = 1;
  }
  return isIndexable;
}

function sumOf(columns: readonly Float64Array[], cityCount: number): Float64Array {
  const sum = new Float64Array(cityCount);
  for (const column of columns) {
    for (let i = 0; i < cityCount; i++) sum[i] = (sum[i] as number) + (column[i] as number);
  }
  return sum;
}

/** How indicator scores become requirement scores. */
export interface RequirementRule {
  /** Per requirement, one per indicator; only proportions count. */
  indicatorWeights: readonly (readonly number[])[];
  missing: MissingRule;
  /**
   * Per city its peer group, for the missing rule `peer_median`. A group without a value leaves the gap.
   */
  peerGroups: Int32Array;
}

/** Points that a requirement needs under a missing rule, in the edition's points. */
function pointsNeeded({ indicators, minPoints }: Requirement, missing: MissingRule): number {
  if (missing === 'available') return Number.MIN_VALUE;
  if (missing !== 'complete') return minPoints;
  return indicators.reduce((sum, { points }) => sum + points, 0);
}

/** Gaps filled by the median score of the city's peer group. */
function fillFromPeers(scores: Float64Array, peerGroups: Int32Array): Float64Array {
  const groups = new Map<number, number[]>();
  for (const [i, score] of scores.entries()) {
    if (Number.isNaN(score)) continue;
    const group = groups.get(peerGroups[i] as number);
    if (group) group.push(score);
    else groups.set(peerGroups[i] as number, [score]);
  }
  const medians = new Map<number, number>();
  for (const [group, values] of groups) {
    medians.set(group, quantileOfSorted(Float64Array.from(values).sort(), 0.5));
  }
  return scores.map((score, i) =>
    Number.isNaN(score) ? (medians.get(peerGroups[i] as number) ?? Number.NaN) : score,
  );
}

/**
 * One requirement per city: the weighted mean of the indicator scores that are present, NaN where fewer
 * points are present than the rule asks for. Points are the edition's, so a weight never decides who is rated.
 */
function scoreRequirement(
  requirement: Requirement,
  scores: readonly Float64Array[],
  points: Float64Array,
  weights: readonly number[],
  rule: RequirementRule,
): Float64Array {
  const needed = pointsNeeded(requirement, rule.missing);
  const columns =
    rule.missing === 'peer_median'
      ? scores.map((column) => fillFromPeers(column, rule.peerGroups))
      : scores;
  const mean = weightedMean(columns, { weights, minWeight: Number.MIN_VALUE });
  for (let i = 0; i < mean.length; i++) {
    if ((points[i] as number) < needed) mean[i] = Number.NaN;
  }
  return mean;
}

function evidenceOf(
  edition: Edition,
  used: readonly UsedValues[][],
  cityCount: number,
): Float64Array {
  const isLocal = LEVELS.map((level) => level === 'city' || level === 'subnational');
  const evidence = new Float64Array(cityCount);
  for (const [r, { indicators }] of edition.requirements.entries()) {
    for (const [k, { points }] of indicators.entries()) {
      const levels = used[r]?.[k]?.levels as Uint8Array;
      for (let i = 0; i < cityCount; i++) {
        if (isLocal[levels[i] as number]) evidence[i] = (evidence[i] as number) + points;
      }
    }
  }
  return evidence;
}

/** The values that an edition takes, per requirement and indicator. Edition procedure, step 1. */
export function usedByRequirement(edition: Edition, table: IndicatorTable): UsedValues[][] {
  checkRequirements(edition);
  return edition.requirements.map(({ indicators }) =>
    indicators.map((indicator) => usedValues(indicator, table, edition.rules.yearMin)),
  );
}

/** Scores of the used values against the edition's goalposts. Edition procedure, step 2. */
export function goalpostScores(edition: Edition, used: readonly UsedValues[][]): Float64Array[][] {
  return edition.requirements.map(({ indicators }, r) =>
    indicators.map((indicator, k) =>
      normaliseGoalpost(used[r]?.[k]?.values as Float64Array, indicator),
    ),
  );
}

/**
 * Joins indicator scores into requirements and says what is present, local, missing or red. Edition
 * procedure, steps 3, 6 and 8.
 *
 * The red line is drawn on the edition's goalposts: `goalposts` are those scores, `indicatorScores` the
 * ones that count, which are the same under the edition's normalisation.
 */
export function joinRequirements(
  edition: Edition,
  used: UsedValues[][],
  scores: { indicatorScores: Float64Array[][]; goalposts: Float64Array[][] },
  rule: RequirementRule,
): RequirementScores {
  const { rules } = edition;
  const { indicatorScores, goalposts } = scores;
  const cityCount = used[0]?.[0]?.values.length ?? 0;
  const requirementPoints = edition.requirements.map(({ indicators }, r) =>
    presentWeight(
      (used[r] as UsedValues[]).map(({ values }) => values),
      indicators.map(({ points }) => points),
      cityCount,
    ),
  );
  const join = (from: Float64Array[][]): Float64Array[] =>
    edition.requirements.map((requirement, r) =>
      scoreRequirement(
        requirement,
        from[r] as Float64Array[],
        requirementPoints[r] as Float64Array,
        rule.indicatorWeights[r] as readonly number[],
        rule,
      ),
    );
  const requirements = join(indicatorScores);
  const judged = goalposts === indicatorScores ? requirements : join(goalposts);
  const pointsPresent = sumOf(requirementPoints, cityCount);
  const evidencePoints = evidenceOf(edition, used, cityCount);
  const { missing } = requirementBits(requirements, rules.redLine, cityCount);
  const { red } = requirementBits(judged, rules.redLine, cityCount);
  const needed = rule.missing === 'available' ? 0 : rules.indexMinPoints;
  return {
    requirements,
    judged,
    requirementTerms: requirements.map((column) =>
      powerTerms(column, EXPONENTS.geometric, rules.requirementFloor),
    ),
    exponent: EXPONENTS.geometric,
    requirementPoints,
    indicatorScores,
    used,
    pointsPresent,
    completeness01: sharesOf(pointsPresent, rules.totalPoints),
    evidencePoints,
    evidenceShare01: sharesOf(evidencePoints, rules.totalPoints),
    grade: evidenceGrades(evidencePoints, rules),
    redRequirements: red,
    missingRequirements: missing,
    isIndexable: indexable(missing, pointsPresent, needed),
  };
}

/**
 * Takes each city from raw values to requirement scores exactly by the edition: values, goalposts, mean
 * inside the requirement, and what is present, local, missing or red. Edition procedure, steps 1–3, 6 and 8.
 *
 * `columns` stand in the order of `indicators`, their rows in the order of the cities. Throws if the edition
 * names an indicator that has no column.
 */
export function requirementScores(
  edition: Edition,
  indicators: readonly Indicator[],
  columns: readonly IndicatorColumn[],
  cityCount: number,
): RequirementScores {
  const used = usedByRequirement(edition, { indicators, columns, cityCount });
  const goalposts = goalpostScores(edition, used);
  const { indicatorWeights, missing } = editionMethod(edition);
  const rule = { indicatorWeights, missing, peerGroups: new Int32Array(cityCount) };
  return joinRequirements(edition, used, { indicatorScores: goalposts, goalposts }, rule);
}
