import Papa from 'papaparse';
import type { ResourceContents } from '../domain/resource-contents.ts';
import { isYear } from './cell-rules.ts';
import { isRecord } from './read-json.ts';

/** Fields in which a record states its year, the one that counts first. */
const YEAR_FIELDS = ['year', 'commitment_year', 'opened', 'launched', 'population_year'];
const LEVEL_FIELDS = ['level', 'precision'];
const CITY_FIELDS = ['city_id', 'a_city_id', 'b_city_id'];
const COUNTRY_FIELDS = ['iso3', 'a_iso3', 'b_iso3', 'country'];

type Field = string | number | null | undefined;
type Records = Iterable<Readonly<Record<string, unknown>>>;

/** Records of a table in CSV, a record a row, cells as text. */
export function recordsOfCsv(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Records of a parsed JSON file: the members of its list, of features their properties. */
export function recordsOfJson(value: unknown): Record<string, unknown>[] | null {
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value).find(Array.isArray)
      : undefined;
  return (
    list
      ?.filter(isRecord)
      .map(({ properties, ...own }) => (isRecord(properties) ? properties : own)) ?? null
  );
}

/** Reads off the fields of the records what they are about. `memberIds`: ids of the member cities. */
export function contentsOf(records: Records, memberIds: ReadonlySet<string>): ResourceContents {
  const levels = new Map<string, number>();
  const cities = new Set<string>();
  const countries = new Set<string>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let undated = 0;
  let isDated = false;
  for (const record of records) {
    const field = YEAR_FIELDS.find((name) => name in record);
    if (field !== undefined) {
      isDated = true;
      const year = yearOf(record[field] as Field);
      if (year === null) undated++;
      else {
        first = Math.min(first, year);
        last = Math.max(last, year);
      }
    }
    for (const level of textsOf(record, LEVEL_FIELDS))
      levels.set(level, (levels.get(level) ?? 0) + 1);
    for (const city of textsOf(record, CITY_FIELDS)) if (memberIds.has(city)) cities.add(city);
    if (typeof record['id'] === 'string' && memberIds.has(record['id'])) cities.add(record['id']);
    for (const country of textsOf(record, COUNTRY_FIELDS)) countries.add(country);
  }
  return {
    years: first <= last ? [first, last] : null,
    undated: isDated ? undated : 0,
    levels: [...levels]
      .map(([level, count]) => ({ level, count }))
      .sort((a, b) => b.count - a.count),
    cities: cities.size,
    countries: countries.size,
  };
}

function textsOf(record: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const text = record[field];
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

/** The year of a cell such as `2015` or `2015-10-08`. */
function yearOf(cell: Field): number | null {
  const year = Number(String(cell ?? '').slice(0, 4));
  return isYear(year) ? year : null;
}
