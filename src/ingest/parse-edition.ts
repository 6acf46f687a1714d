import * as z from 'zod/mini';
import type { Edition, EditionIndicator, Requirement } from '../domain/edition.ts';
import { localised } from '../domain/language.ts';
import { reportReference } from './cell-rules.ts';
import { checkShape, memberPlace } from './check-shape.ts';
import type { ProblemList } from './problem-list.ts';
import { readJson } from './read-json.ts';
import type { IdIndex } from './read-table.ts';

const text = z.string().check(z.minLength(1));
const nullableText = z.nullish(text);
const positive = z.number().check(z.positive());

const indicatorSchema = z.object({
  id: text,
  fallback: nullableText,
  points: positive,
  scale: z.enum(['linear', 'log']),
  lower: z.number(),
  upper: z.number(),
  lower_reason_en: nullableText,
  lower_reason_zh: nullableText,
  upper_reason_en: nullableText,
  upper_reason_zh: nullableText,
});

const requirementSchema = z.object({
  id: z.int().check(z.gte(1)),
  title_en: text,
  title_zh: nullableText,
  short_en: nullableText,
  short_zh: nullableText,
  text_en: z.nullish(z.string()),
  text_zh: nullableText,
  limits_en: nullableText,
  limits_zh: nullableText,
  weight: positive,
  min_points: z.number().check(z.gte(0)),
  pillar_points: z.object({ social: z.number(), nature: z.number(), economy: z.number() }),
  indicators: z.array(indicatorSchema).check(z.minLength(1)),
});

const editionSchema = z.object({
  edition: text,
  title_en: text,
  title_zh: nullableText,
  frozen_on: text,
  rules: z.object({
    points_per_requirement: positive,
    total_points: positive,
    year_min: z.int(),
    within: z.optional(z.literal('arithmetic')),
    across: z.optional(z.literal('geometric')),
    rounding: z.optional(z.literal('none')),
    requirement_floor: positive,
    index_min_points: z.number(),
    red_line: z.number(),
    tie_tolerance: z.number(),
    evidence_grade: z.object({ A_min_points: z.number(), B_min_points: z.number() }),
  }),
  requirements: z.array(requirementSchema).check(z.minLength(1)),
  left_out: z.optional(z.array(z.object({ id: text, reason_en: text, reason_zh: nullableText }))),
});

type EditionFile = z.output<typeof editionSchema>;
type RequirementFile = EditionFile['requirements'][number];

const SUM_TOLERANCE = 1e-9;

function checkSums(edition: EditionFile, file: string, problems: ProblemList): void {
  const report = (path: PropertyKey[], sum: number, wanted: number): void =>
    problems.add('wrong-sum', file, memberPlace(path), { sum, wanted });
  const weight = edition.requirements.reduce((sum, requirement) => sum + requirement.weight, 0);
  if (Math.abs(weight - 1) > SUM_TOLERANCE) report(['requirements'], weight, 1);
  const { points_per_requirement: wanted, total_points: total } = edition.rules;
  if (wanted * edition.requirements.length !== total) {
    report(['rules', 'total_points'], wanted * edition.requirements.length, total);
  }
  edition.requirements.forEach((requirement, index) => {
    const points = requirement.indicators.reduce((sum, indicator) => sum + indicator.points, 0);
    if (Math.abs(points - wanted) > SUM_TOLERANCE)
      report(['requirements', index, 'indicators'], points, wanted);
    const { social, nature, economy } = requirement.pillar_points;
    const shares = social + nature + economy;
    if (shares !== 30) report(['requirements', index, 'pillar_points'], shares, 30);
  });
}

function checkIndicators(
  edition: EditionFile,
  file: string,
  catalog: IdIndex,
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  edition.requirements.forEach((requirement, r) => {
    requirement.indicators.forEach((indicator, i) => {
      const place = memberPlace(['requirements', r, 'indicators', i]);
      for (const id of [indicator.id, indicator.fallback]) {
        if (id && catalog !== null && !catalog.has(id))
          reportReference(id, 'indicator', file, place, problems);
      }
      if (seen.has(indicator.id)) {
        problems.add('scored-twice', file, place, { indicator: indicator.id });
      }
      seen.add(indicator.id);
      const { scale, lower, upper } = indicator;
      if (lower === upper || (scale === 'log' && (lower <= 0 || upper <= 0))) {
        problems.add('bad-goalposts', file, place, { lower, upper });
      }
    });
  });
  edition.requirements.forEach(({ id }, index) => {
    if (id === index + 1) return;
    const place = memberPlace(['requirements', index, 'id']);
    problems.add('wrong-order', file, place, { number: id, position: index + 1 });
  });
}

function toIndicator(indicator: RequirementFile['indicators'][number]): EditionIndicator {
  return {
    id: indicator.id,
    fallback: indicator.fallback ?? null,
    points: indicator.points,
    scale: indicator.scale,
    lower: indicator.lower,
    upper: indicator.upper,
    lowerReason: localised(indicator.lower_reason_en, indicator.lower_reason_zh),
    upperReason: localised(indicator.upper_reason_en, indicator.upper_reason_zh),
  };
}

function toRequirement(requirement: RequirementFile): Requirement {
  return {
    id: requirement.id,
    title: { en: requirement.title_en, zh: requirement.title_zh ?? null },
    short: {
      en: requirement.short_en ?? requirement.title_en,
      zh: requirement.short_zh ?? requirement.title_zh ?? null,
    },
    text: { en: requirement.text_en ?? '', zh: requirement.text_zh ?? null },
    limits: localised(requirement.limits_en, requirement.limits_zh),
    weight: requirement.weight,
    minPoints: requirement.min_points,
    ecologyPoints: requirement.pillar_points,
    indicators: requirement.indicators.map(toIndicator),
  };
}

/** The scoring edition; null when it cannot be read. Indicator ids are looked up in `catalog`. */
export function parseEdition(
  json: string,
  file: string,
  catalog: IdIndex,
  problems: ProblemList,
): Edition | null {
  const value = readJson(json, file, problems);
  const edition = value === undefined ? null : checkShape(editionSchema, value, file, problems);
  if (edition === null) return null;
  checkSums(edition, file, problems);
  checkIndicators(edition, file, catalog, problems);
  const { rules } = edition;
  return {
    id: edition.edition,
    title: { en: edition.title_en, zh: edition.title_zh ?? null },
    frozenOn: edition.frozen_on,
    rules: {
      pointsPerRequirement: rules.points_per_requirement,
      totalPoints: rules.total_points,
      yearMin: rules.year_min,
      requirementFloor: rules.requirement_floor,
      indexMinPoints: rules.index_min_points,
      redLine: rules.red_line,
      tieTolerance: rules.tie_tolerance,
      gradeAMinPoints: rules.evidence_grade.A_min_points,
      gradeBMinPoints: rules.evidence_grade.B_min_points,
    },
    requirements: edition.requirements.map(toRequirement),
    leftOut: (edition.left_out ?? []).map(({ id, reason_en, reason_zh }) => ({
      id,
      reason: { en: reason_en, zh: reason_zh ?? null },
    })),
  };
}
