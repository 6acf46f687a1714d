import { BRI_STATUSES, type City } from '../city.ts';
import type { Localised } from '../language.ts';
import { foldText } from '../search/fold-text.ts';
import { MAX_SECTORS, type SectorId } from '../sector.ts';
import type { VariableId, VariableValues } from '../variable.ts';
import type { CategoryFacet } from './city-filters.ts';

/** One category per city, by position in `values`; `values.length` stands for "none". */
export interface CategoryColumn {
  values: readonly string[];
  codes: Uint16Array;
}

/** Columns that the filters read, one entry per city. Built once per data package and score. */
export interface FilterTable {
  cityCount: number;
  /** Bit n of `sectorMasks` stands for `sectorIds[n]`. */
  sectorIds: readonly SectorId[];
  sectorMasks: Uint32Array;
  categories: Readonly<Record<CategoryFacet, CategoryColumn>>;
  /** People; NaN = unknown. */
  populations: Float64Array;
  /** Index 0–100; NaN = not rated. */
  indexes: Float64Array;
  /** Folded names, country names and id; made when a text is first filtered by. */
  texts: () => readonly string[];
  /** Values by which an area of a plot is chosen; undefined for an unknown variable. */
  variableOf: (id: VariableId) => VariableValues | undefined;
}

/**
 * Category of each city, as positions in `values` (`values.length` = none; the quick way) or one by one
 * (null = none).
 */
export type CategoryInput =
  | { values: readonly string[]; codes: Uint8Array | Uint16Array }
  | { values: readonly string[]; of: (city: number) => string | null };

export interface FilterTableInput {
  cities: readonly City[];
  sectorIds: readonly SectorId[];
  /** Sectors each city is active in, as `cityActivity` gives it. */
  sectorMasks: Uint32Array;
  grades: CategoryInput;
  scoreStatuses: CategoryInput;
  /** NaN = not rated. */
  indexes: Float64Array;
  /** Left out: no variable is known. */
  variableOf?: FilterTable['variableOf'];
}

/**
 * Columns for `crossFilter`. Regions and countries keep the order of their first city.
 * @throws when a column has another length than `cities`, a category is not among its values, or there are more than 32 sectors
 */
export function buildFilterTable(input: FilterTableInput): FilterTable {
  const { cities, sectorIds, sectorMasks, indexes } = input;
  if (sectorIds.length > MAX_SECTORS) throw new Error(`Too many sectors: ${sectorIds.length}`);
  if (sectorMasks.length !== cities.length)
    throw new Error(`Unexpected sectorMasks length: ${sectorMasks.length}`);
  if (indexes.length !== cities.length)
    throw new Error(`Unexpected indexes length: ${indexes.length}`);
  const regions = distinct(cities.map((city) => city.region));
  const countries = distinct(cities.map((city) => city.iso3));
  const cityAt = (at: number): City | undefined => cities[at];
  return {
    cityCount: cities.length,
    sectorIds,
    sectorMasks,
    categories: {
      regions: categoryColumn(cities.length, {
        values: regions,
        of: (at) => cityAt(at)?.region ?? null,
      }),
      countries: categoryColumn(cities.length, {
        values: countries,
        of: (at) => cityAt(at)?.iso3 ?? null,
      }),
      statuses: categoryColumn(cities.length, {
        values: BRI_STATUSES,
        of: (at) => cityAt(at)?.briStatus ?? null,
      }),
      grades: categoryColumn(cities.length, input.grades),
      scoreStatuses: categoryColumn(cities.length, input.scoreStatuses),
    },
    populations: Float64Array.from(cities, (city) => city.population ?? Number.NaN),
    indexes,
    texts: once(() => searchableTexts(cities)),
    variableOf: input.variableOf ?? noVariable,
  };
}

/**
 * The same table with another score: a change of weights need not fold the names again.
 * @throws as `buildFilterTable`
 */
export function withScores(
  table: FilterTable,
  scores: Pick<FilterTableInput, 'grades' | 'scoreStatuses' | 'indexes' | 'variableOf'>,
): FilterTable {
  if (scores.indexes.length !== table.cityCount)
    throw new Error(`Unexpected indexes length: ${scores.indexes.length}`);
  return {
    ...table,
    categories: {
      ...table.categories,
      grades: categoryColumn(table.cityCount, scores.grades),
      scoreStatuses: categoryColumn(table.cityCount, scores.scoreStatuses),
    },
    indexes: scores.indexes,
    variableOf: scores.variableOf ?? table.variableOf,
  };
}

function noVariable(): undefined {}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function searchableTexts(cities: readonly City[]): string[] {
  const countryTexts = new Map<Localised, string>();
  return cities.map((city) => {
    const known = countryTexts.get(city.country);
    const country = known ?? `${foldText(city.country.en)} ${foldText(city.country.zh ?? '')}`;
    if (known === undefined) countryTexts.set(city.country, country);
    return [
      foldText(city.name.en),
      foldText(city.name.zh ?? ''),
      country,
      foldText(city.iso3),
      foldText(city.id),
    ].join(' ');
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function categoryColumn(cityCount: number, input: CategoryInput): CategoryColumn {
  const { values } = input;
  if (values.length > 0xffff) throw new Error(`Too many categories: ${values.length}`);
  const codes =
    'codes' in input ? new Uint16Array(input.codes) : codesOf(cityCount, values, input.of);
  if (codes.length !== cityCount) throw new Error(`Unexpected codes length: ${codes.length}`);
  for (const code of codes)
    if (code > values.length) throw new Error(`Unknown category code: ${code}`);
  return { values, codes };
}

function codesOf(
  cityCount: number,
  values: readonly string[],
  of: (city: number) => string | null,
): Uint16Array {
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codes = new Uint16Array(cityCount);
  for (let city = 0; city < cityCount; city++) {
    const value = of(city);
    const code = value === null ? values.length : codeOf.get(value);
    if (code === undefined) throw new Error(`Unknown category: ${value}`);
    codes[city] = code;
  }
  return codes;
}
