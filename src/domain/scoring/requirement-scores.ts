import type { Edition, Requirement } from '../edition.ts';
import { type Indicator, type IndicatorColumn, LEVELS } from '../indicator.ts';
import { logAboveFloor, presentWeight, weightedMean } from './aggregate.ts';
import { evidenceGrades } from './evidence.ts';
import { type IndicatorTable, type UsedValues, usedValues } from './indicator-values.ts';
import { normaliseGoalpost } from './normalise.ts';

/** A set of requirements is one unsigned integer, so an edition has at most this many. */
const MAX_REQUIREMENTS = 32;

/** All that can be said about the cities before requirements are weighed against each other. */
export interface RequirementScores {
  /** Per requirement and city, 0–100, before the floor; NaN = too few points are present. */
  requirements: Float64Array[];
  /** `ln max(score, floor)` of the same, so that moving a weight takes no logarithm. */
  requirementLogs: Float64Array[];
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

/** One requirement on the way: its indicators, each with points, values and scores. */
interface ScoredRequirement {
  parts: { points: number; used: UsedValues; scores: Float64Array }[];
  score: Float64Array;
  points: Float64Array;
}

function scoreRequirement(
  { indicators, minPoints }: Requirement,
  table: IndicatorTable,
  yearMin: number,
): ScoredRequirement {
  const parts = indicators.map((indicator) => {
    const used = usedValues(indicator, table, yearMin);
    const scores = normaliseGoalpost(used.values, indicator);
    return { points: indicator.points, used, scores };
  });
  const columns = parts.map(({ scores }) => scores);
  const weights = parts.map(({ points }) => points);
  return {
    parts,
    score: weightedMean(columns, { weights, minWeight: minPoints }),
    points: presentWeight(columns, weights, table.cityCount),
  };
}

function evidenceOf(scored: readonly ScoredRequirement[], cityCount: number): Float64Array {
  const isLocal = LEVELS.map((level) => level === 'city' || level === 'subnational');
  const evidence = new Float64Array(cityCount);
  for (const { points, used } of scored.flatMap(({ parts }) => parts)) {
    for (let i = 0; i < cityCount; i++) {
      if (isLocal[used.levels[i] as number]) evidence[i] = (evidence[i] as number) + points;
    }
  }
  return evidence;
}

/**
 * Takes each city from raw values to requirement scores: values, goalposts, mean inside the requirement,
 * and what is present, local, missing or red. Edition procedure, steps 1–3, 6 and 8.
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
  checkRequirements(edition);
  const { rules } = edition;
  const table = { indicators, columns, cityCount };
  const scored = edition.requirements.map((requirement) =>
    scoreRequirement(requirement, table, rules.yearMin),
  );
  const requirements = scored.map(({ score }) => score);
  const requirementPoints = scored.map(({ points }) => points);
  const pointsPresent = sumOf(requirementPoints, cityCount);
  const evidencePoints = evidenceOf(scored, cityCount);
  const { missing, red } = requirementBits(requirements, rules.redLine, cityCount);
  return {
    requirements,
    requirementLogs: requirements.map((scores) => logAboveFloor(scores, rules.requirementFloor)),
    requirementPoints,
    indicatorScores: scored.map(({ parts }) => parts.map((part) => part.scores)),
    used: scored.map(({ parts }) => parts.map((part) => part.used)),
    pointsPresent,
    completeness01: sharesOf(pointsPresent, rules.totalPoints),
    evidencePoints,
    evidenceShare01: sharesOf(evidencePoints, rules.totalPoints),
    grade: evidenceGrades(evidencePoints, rules),
    redRequirements: red,
    missingRequirements: missing,
    isIndexable: indexable(missing, pointsPresent, rules.indexMinPoints),
  };
}
