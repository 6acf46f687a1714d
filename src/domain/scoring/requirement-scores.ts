import type { Edition } from '../edition.ts';
import { type Indicator, type IndicatorColumn, LEVELS } from '../indicator.ts';
import { logAboveFloor, presentWeight, weightedMean } from './aggregate.ts';
import { evidenceGrades } from './evidence.ts';
import { type UsedValues, usedValues } from './indicator-values.ts';
import { normaliseGoalpost } from './normalise.ts';

/** A set of requirements is one unsigned integer, so an edition has at most this many. */
export const MAX_REQUIREMENTS = 32;

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
    throw new RangeError(`More than ${MAX_REQUIREMENTS} requirements: ${edition.requirements.length}`);
  }
  const misplaced = edition.requirements.find((requirement, r) => requirement.id !== r + 1);
  if (misplaced) throw new RangeError(`Requirement ${misplaced.id} is out of order`);
}

/** Bit r is set where `holds` says so of column r. */
function bitsOf(
  columns: readonly Float64Array[],
  cityCount: number,
  holds: (score: number) => boolean,
): Uint32Array {
  const bits = new Uint32Array(cityCount);
  for (const [r, column] of columns.entries()) {
    for (let i = 0; i < cityCount; i++) {
      if (holds(column[i] as number)) bits[i] = (bits[i] as number) | (1 << r);
    }
  }
  return bits;
}

function sumOf(columns: readonly Float64Array[], cityCount: number): Float64Array {
  const sum = new Float64Array(cityCount);
  for (const column of columns) {
    for (let i = 0; i < cityCount; i++) sum[i] = (sum[i] as number) + (column[i] as number);
  }
  return sum;
}

function evidenceOf(edition: Edition, used: UsedValues[][], cityCount: number): Float64Array {
  const isLocal = LEVELS.map((level) => level === 'city' || level === 'subnational');
  const evidence = new Float64Array(cityCount);
  for (const [r, requirement] of edition.requirements.entries()) {
    for (const [k, { points }] of requirement.indicators.entries()) {
      const { levels } = used[r]?.[k] as UsedValues;
      for (let i = 0; i < cityCount; i++) {
        if (isLocal[levels[i] as number]) evidence[i] = (evidence[i] as number) + points;
      }
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
  const used = edition.requirements.map((requirement) =>
    requirement.indicators.map((indicator) => usedValues(indicator, table, rules.yearMin)),
  );
  const indicatorScores = edition.requirements.map((requirement, r) =>
    requirement.indicators.map((indicator, k) =>
      normaliseGoalpost((used[r]?.[k] as UsedValues).values, indicator),
    ),
  );
  const points = edition.requirements.map(({ indicators }) => indicators.map((one) => one.points));
  const requirementPoints = indicatorScores.map((scores, r) =>
    presentWeight(scores, points[r] as number[], cityCount),
  );
  const requirements = indicatorScores.map((scores, r) =>
    weightedMean(scores, {
      weights: points[r] as number[],
      minWeight: edition.requirements[r]?.minPoints as number,
    }),
  );
  const pointsPresent = sumOf(requirementPoints, cityCount);
  const evidencePoints = evidenceOf(edition, used, cityCount);
  const missingRequirements = bitsOf(requirements, cityCount, Number.isNaN);
  return {
    requirements,
    requirementLogs: requirements.map((scores) => logAboveFloor(scores, rules.requirementFloor)),
    requirementPoints,
    indicatorScores,
    used,
    pointsPresent,
    completeness01: pointsPresent.map((present) => present / rules.totalPoints),
    evidencePoints,
    evidenceShare01: evidencePoints.map((present) => present / rules.totalPoints),
    grade: evidenceGrades(evidencePoints, rules),
    redRequirements: bitsOf(requirements, cityCount, (score) => score < rules.redLine),
    missingRequirements,
    isIndexable: Uint8Array.from(missingRequirements, (bits, i) =>
      bits === 0 && (pointsPresent[i] as number) >= rules.indexMinPoints ? 1 : 0,
    ),
  };
}
