import { type IndicatorColumn, LEVELS } from '../domain/indicator.ts';
import { isYear, reportChoice, reportYear } from './cell-rules.ts';
import type { ProblemList } from './problem-list.ts';
import { type IdIndex, readTable } from './read-table.ts';

const COLUMNS = ['city_id', 'indicator_id', 'value', 'year', 'level', 'source_id'] as const;
const STATED_LEVELS = LEVELS.slice(1);
const CODE_OF_LEVEL = new Map<string, number>(LEVELS.map((level, code) => [level, code]));
CODE_OF_LEVEL.delete('missing');

/** A column without any value. */
function emptyColumn(cityCount: number): IndicatorColumn {
  return {
    values: new Float64Array(cityCount).fill(Number.NaN),
    years: new Int16Array(cityCount),
    levels: new Uint8Array(cityCount),
    sources: new Int16Array(cityCount).fill(-1),
  };
}

/** Ids that the value table refers to, and how many columns and rows its result has. */
export interface ValueContext {
  cityIds: IdIndex;
  indicatorIds: IdIndex;
  sourceIds: IdIndex;
  cityCount: number;
  indicatorCount: number;
}

/**
 * Indicator columns from `indicators.csv`: one row a value, in any order. A second value for the same city and
 * indicator is a problem `duplicate-value`. Returns the columns and the number of rows.
 */
export function parseValues(
  csv: string,
  file: string,
  context: ValueContext,
  problems: ProblemList,
): { columns: IndicatorColumn[]; rows: number } {
  const { cityIds, indicatorIds, sourceIds, cityCount, indicatorCount } = context;
  const columns = Array.from({ length: indicatorCount }, () => emptyColumn(cityCount));
  let cityText = '';
  let city = -1;
  const rows = readTable(csv, file, COLUMNS, problems, (row) => {
    // Tables are mostly sorted by city: looking the same id up again is the slowest step.
    if (row.raw('city_id') !== cityText || city < 0) {
      cityText = row.raw('city_id');
      city = row.reference('city_id', 'city', cityIds);
    }
    const column = columns[row.reference('indicator_id', 'indicator', indicatorIds)];
    const source = row.reference('source_id', 'source', sourceIds);
    const value = row.numeric('value');
    const yearText = row.text('year');
    const year = Number(yearText);
    if (yearText !== '' && !isYear(year)) reportYear(yearText, 'year', file, row.place, problems);
    const levelText = row.raw('level');
    const level = CODE_OF_LEVEL.get(levelText) ?? 0;
    if (level === 0) {
      reportChoice(levelText, 'level', 'level', STATED_LEVELS, file, row.place, problems);
    }
    if (column === undefined || city < 0) return;
    if (column.levels[city] !== 0) {
      const pair = { city: row.raw('city_id'), indicator: row.raw('indicator_id') };
      problems.add('duplicate-value', file, row.place, pair);
      return;
    }
    column.values[city] = value;
    column.years[city] = year;
    column.levels[city] = level;
    column.sources[city] = source;
  });
  return { columns, rows };
}
