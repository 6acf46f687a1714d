import type { AtlasData } from '../../domain/atlas-data.ts';
import type { EditionIndicator } from '../../domain/edition.ts';
import { type Indicator, LEVELS, type Level } from '../../domain/indicator.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/**
 * What a value does in the score. `scored`: the edition's indicator. `stand_in`: used for an indicator that
 * has no value of its own. `reserve`: would stand in, but is not needed. `context`: takes no part.
 */
export type ValueRole = 'scored' | 'stand_in' | 'reserve' | 'context';

/** One raw value of one city, or its absence. */
export interface IndicatorValue {
  indicator: Indicator;
  role: ValueRole;
  /** In the indicator's unit; null = missing. */
  value: number | null;
  year: number | null;
  level: Level;
  /** Index into `AtlasData.sources`; null = missing. */
  source: number | null;
  /** 0–100; null where the value takes no part in the score. */
  score100: number | null;
  /** Goalposts and points of the edition; null where the edition does not score it. */
  rule: EditionIndicator | null;
  /** The value is of an earlier year than the edition accepts. */
  isTooOld: boolean;
  /** Id of the indicator that this one stands in for, or would. */
  standsInFor: string | null;
}

/** The values of one requirement: those that are scored, then the others; null = of no requirement. */
export interface RequirementValues {
  requirement: number | null;
  scored: IndicatorValue[];
  others: IndicatorValue[];
}

type ValueData = Pick<AtlasData, 'indicators' | 'columns' | 'edition'>;

/** Every value of city number `city`, by requirement, in edition order and then in the order of the package. */
export function indicatorValues(
  data: ValueData,
  scores: Pick<EditionScores, 'used' | 'indicatorScores'>,
  city: number,
): RequirementValues[] {
  const shown = new Set<number>();
  const fallbacks = new Map<string, EditionIndicator>();
  const groups: RequirementValues[] = data.edition.requirements.map(({ id, indicators }, r) => ({
    requirement: id,
    scored: indicators.map((rule, k): IndicatorValue => {
      const own = data.indicators.findIndex((indicator) => indicator.id === rule.id);
      const used = scores.used[r]?.[k]?.columns[city] ?? -1;
      const at = used < 0 ? own : used;
      shown.add(at);
      shown.add(own);
      if (rule.fallback !== null) fallbacks.set(rule.fallback, rule);
      const score = used < 0 ? Number.NaN : (scores.indicatorScores[r]?.[k]?.[city] ?? Number.NaN);
      return {
        ...rawValue(data, at, city),
        role: at === own ? 'scored' : 'stand_in',
        score100: Number.isNaN(score) ? null : score,
        rule,
        standsInFor: at === own ? null : rule.id,
      };
    }),
    others: [],
  }));
  if (data.indicators.some(({ requirement }) => requirement === null)) {
    groups.push({ requirement: null, scored: [], others: [] });
  }
  data.indicators.forEach(({ id, requirement }, at) => {
    const group = groups.find((candidate) => candidate.requirement === requirement);
    if (!group || shown.has(at)) return;
    const scoredFor = fallbacks.get(id);
    group.others.push({
      ...rawValue(data, at, city),
      role: scoredFor ? 'reserve' : 'context',
      score100: null,
      rule: null,
      standsInFor: scoredFor?.id ?? null,
    });
  });
  return groups;
}

function rawValue(
  { indicators, columns, edition }: ValueData,
  at: number,
  city: number,
): Pick<IndicatorValue, 'indicator' | 'value' | 'year' | 'level' | 'source' | 'isTooOld'> {
  const indicator = indicators[at];
  const column = columns[at];
  if (!indicator || !column) throw new Error(`Unknown indicator: ${at}`);
  const value = column.values[city] ?? Number.NaN;
  if (Number.isNaN(value)) {
    return { indicator, value: null, year: null, level: 'missing', source: null, isTooOld: false };
  }
  const year = column.years[city] ?? 0;
  return {
    indicator,
    value,
    year,
    level: LEVELS[column.levels[city] ?? 0] ?? 'missing',
    source: column.sources[city] ?? null,
    isTooOld: year < edition.rules.yearMin,
  };
}
