import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasData } from '../atlas-data.ts';
import type { City } from '../city.ts';
import { type Cell, type ExportTable, safeCell } from './formula-safe.ts';

/** A computed column that the caller adds, such as index, rank or status. */
export interface ExtraColumn {
  /** Column name and GeoJSON property; carries the unit and, for a score, the edition. */
  name: string;
  /** Value for an index into `AtlasData.cities`; null = none. */
  cellOf: (city: number) => Cell;
}

const CITY_COLUMNS = [
  { name: 'id', cellOf: (city) => city.id },
  { name: 'name_en', cellOf: (city) => city.name.en },
  { name: 'name_zh', cellOf: (city) => city.name.zh },
  { name: 'iso2', cellOf: (city) => city.iso2 },
  { name: 'iso3', cellOf: (city) => city.iso3 },
  { name: 'country_en', cellOf: (city) => city.country.en },
  { name: 'country_zh', cellOf: (city) => city.country.zh },
  { name: 'region', cellOf: (city) => city.region },
  { name: 'admin1', cellOf: (city) => city.admin1 },
  { name: 'population', cellOf: (city) => city.population },
  { name: 'is_capital', cellOf: (city) => city.isCapital },
  { name: 'bri_status', cellOf: (city) => city.briStatus },
  { name: 'bri_mou_date', cellOf: (city) => city.briMouDate },
  { name: 'bri_exit_date', cellOf: (city) => city.briExitDate },
] as const satisfies readonly { name: string; cellOf: (city: City) => Cell }[];

/**
 * One row per chosen city, text formula-safe: the facts of the data package, `lon` and `lat` in WGS84
 * degrees, then the extra columns. Numbers keep full precision.
 * @throws when an index has no city
 */
export function cityRows(
  data: Pick<AtlasData, 'cities'>,
  cityIndexes: Iterable<number>,
  extraColumns: readonly ExtraColumn[],
): ExportTable {
  return {
    columns: [
      ...CITY_COLUMNS.map(({ name }) => name),
      'lon',
      'lat',
      ...extraColumns.map(({ name }) => name),
    ],
    rows: Array.from(cityIndexes, (at) => {
      const city = cityAt(data.cities, at);
      const facts: Cell[] = CITY_COLUMNS.map(({ cellOf }) => cellOf(city));
      return [
        ...facts,
        city.lng,
        city.lat,
        ...extraColumns.map(({ cellOf }) => finiteCell(cellOf(at))),
      ].map(safeCell);
    }),
  };
}

/**
 * The same cities as GeoJSON points in WGS84; properties are the columns of `cityRows` without `lon` and
 * `lat`, text unchanged (a GIS does not run formulas).
 * @throws when an index has no city
 */
export function cityFeatures(
  data: Pick<AtlasData, 'cities'>,
  cityIndexes: Iterable<number>,
  extraColumns: readonly ExtraColumn[],
): FeatureCollection<Point, Record<string, Cell>> {
  const features = Array.from(cityIndexes, (at): Feature<Point, Record<string, Cell>> => {
    const city = cityAt(data.cities, at);
    const properties: Record<string, Cell> = {};
    for (const { name, cellOf } of CITY_COLUMNS) properties[name] = cellOf(city);
    for (const { name, cellOf } of extraColumns) properties[name] = finiteCell(cellOf(at));
    return {
      type: 'Feature',
      id: city.id,
      geometry: { type: 'Point', coordinates: [city.lng, city.lat] },
      properties,
    };
  });
  return { type: 'FeatureCollection', features };
}

function cityAt(cities: readonly City[], at: number): City {
  const city = cities[at];
  if (city === undefined) throw new Error(`Unknown city: ${at}`);
  return city;
}

/** Columns hold NaN for "none"; a file holds an empty cell. */
function finiteCell(cell: Cell): Cell {
  return typeof cell === 'number' && Number.isNaN(cell) ? null : cell;
}
