import type { AtlasData } from '../atlas-data.ts';
import { LEVELS } from '../indicator.ts';
import { type Cell, type ExportTable, safeCell } from './formula-safe.ts';

const VALUE_COLUMNS = [
  'city_id',
  'city_en',
  'city_zh',
  'indicator_id',
  'indicator_en',
  'indicator_zh',
  'value',
  'unit_en',
  'unit_zh',
  'year',
  'level',
  'source_id',
  'source_title',
  'licence',
  'licence_class',
];

/**
 * Raw values in long form, one row per city and indicator, text formula-safe, each with its unit, year,
 * level, source and licence. A missing value has no row. Cities in the order given, indicators within.
 * @throws when an index has no city or indicator, or a value has no source
 */
export function valueRows(
  data: Pick<AtlasData, 'cities' | 'indicators' | 'columns' | 'sources'>,
  cityIndexes: Iterable<number>,
  indicatorIndexes: Iterable<number>,
): ExportTable {
  const indicators = [...indicatorIndexes];
  const rows: Cell[][] = [];
  for (const cityIndex of cityIndexes) {
    const city = data.cities[cityIndex];
    if (city === undefined) throw new Error(`Unknown city: ${cityIndex}`);
    for (const indicatorIndex of indicators) {
      const indicator = data.indicators[indicatorIndex];
      const column = data.columns[indicatorIndex];
      if (indicator === undefined || column === undefined)
        throw new Error(`Unknown indicator: ${indicatorIndex}`);
      const value = column.values[cityIndex] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const source = data.sources[column.sources[cityIndex] ?? -1];
      if (source === undefined) throw new Error(`Value without source: ${city.id} ${indicator.id}`);
      rows.push(
        [
          city.id,
          city.name.en,
          city.name.zh,
          indicator.id,
          indicator.name.en,
          indicator.name.zh,
          value,
          indicator.unit.en,
          indicator.unit.zh,
          column.years[cityIndex] ?? null,
          LEVELS[column.levels[cityIndex] ?? 0] ?? null,
          source.id,
          source.title,
          source.licence,
          source.licenceClass,
        ].map(safeCell),
      );
    }
  }
  return { columns: [...VALUE_COLUMNS], rows };
}
