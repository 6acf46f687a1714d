import { type IndicatorColumn, LEVELS } from '../../domain/indicator.ts';
import type { ValueLevel } from './coverage-table.ts';

/** What is known of one indicator over all cities. */
export interface IndicatorCoverage {
  /** Cities with a value. */
  cityCount: number;
  byLevel: Record<ValueLevel, number>;
  /** First and last year of a value; null when there is none. */
  years: readonly [from: number, to: number] | null;
  /** Sources with the number of their values, most first; `source` is an index into `AtlasData.sources`. */
  sources: { source: number; values: number }[];
}

/** Counts the values of a column by level, year and source. */
export function indicatorCoverage(column: IndicatorColumn): IndicatorCoverage {
  const byLevel: Record<ValueLevel, number> = { city: 0, subnational: 0, country: 0 };
  const bySource = new Map<number, number>();
  let cityCount = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let city = 0; city < column.levels.length; city++) {
    const level = LEVELS[column.levels[city] ?? 0] ?? 'missing';
    if (level === 'missing') continue;
    const source = column.sources[city] as number;
    const year = column.years[city] as number;
    cityCount += 1;
    byLevel[level] += 1;
    bySource.set(source, (bySource.get(source) ?? 0) + 1);
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  const sources = [...bySource].map(([source, values]) => ({ source, values }));
  return {
    cityCount,
    byLevel,
    years: cityCount === 0 ? null : [from, to],
    sources: sources.sort((a, b) => b.values - a.values || a.source - b.source),
  };
}
