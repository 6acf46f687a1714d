import type { Edition, EditionIndicator, Requirement } from '../../../../src/domain/edition.ts';
import {
  type Indicator,
  type IndicatorColumn,
  LEVELS,
  type Level,
} from '../../../../src/domain/indicator.ts';

/** An indicator of an edition: 12 points, 0–100 unless told. */
export function editionIndicator(
  id: string,
  changes: Partial<EditionIndicator> = {},
): EditionIndicator {
  return {
    id,
    fallback: null,
    points: 12,
    scale: 'linear',
    lower: 0,
    upper: 100,
    lowerReason: null,
    upperReason: null,
    ...changes,
  };
}

export function requirement(
  id: number,
  indicators: EditionIndicator[],
  changes: Partial<Requirement> = {},
): Requirement {
  const text = { en: `Requirement ${id}`, zh: null };
  return {
    id,
    title: text,
    short: text,
    text,
    limits: null,
    weight: 1,
    minPoints: 8,
    ecologyPoints: { social: 10, nature: 10, economy: 10 },
    indicators,
    ...changes,
  };
}

/** An edition with the rules of 2026-1, the sums of points taken from its requirements. */
export function edition(
  requirements: Requirement[],
  rules: Partial<Edition['rules']> = {},
): Edition {
  return {
    id: 'test',
    title: { en: 'Test', zh: null },
    frozenOn: '2026-11-22',
    rules: {
      pointsPerRequirement: 12,
      totalPoints: 12 * requirements.length,
      yearMin: 2013,
      requirementFloor: 1,
      indexMinPoints: 0.8 * 12 * requirements.length,
      redLine: 25,
      tieTolerance: 1e-9,
      gradeAMinPoints: 6 * requirements.length,
      gradeBMinPoints: 4 * requirements.length,
      ...rules,
    },
    requirements,
    leftOut: [],
  };
}

/** A column of values, NaN = missing, all of one year and level unless told. */
export function column(
  values: number[],
  { years = 2020, level = 'country' }: { years?: number | number[]; level?: Level } = {},
): IndicatorColumn {
  const isMissing = values.map(Number.isNaN);
  return {
    values: Float64Array.from(values),
    years: Int16Array.from(values, (_, i) => {
      if (isMissing[i]) return 0;
      return typeof years === 'number' ? years : (years[i] as number);
    }),
    levels: Uint8Array.from(isMissing, (missing) => (missing ? 0 : LEVELS.indexOf(level))),
    sources: Int16Array.from(isMissing, (missing) => (missing ? -1 : 0)),
  };
}

export function indicator(id: string): Indicator {
  return {
    id,
    name: { en: id, zh: null },
    unit: { en: '', zh: null },
    requirement: 1,
    direction: 1,
    use: 'score',
    rationale: { en: '', zh: null },
    caveat: null,
  };
}
