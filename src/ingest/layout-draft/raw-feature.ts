import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import Papa from 'papaparse';
import type { Position2 } from '../../domain/geodesy.ts';
import type { Place } from '../../domain/result.ts';
import { decimal, reportNumber } from '../cell-rules.ts';
import { checkLngLat } from '../coordinates.ts';
import { parseGeometry } from '../parse-geometry.ts';
import type { ProblemList } from '../problem-list.ts';
import { readFeatures } from '../read-features.ts';
import { isRecord } from '../read-json.ts';
import { readTable } from '../read-table.ts';

type LayoutGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** A feature or a row before it is known what the file is. */
export interface RawFeature {
  place: Place;
  id: string;
  /** Every name that it has, the one to show first. */
  names: string[];
  nameZh: string | null;
  role: string | null;
  /** NaN = not stated. */
  population: number;
  /** What the file says that it is, also where it is broken. */
  type: string | null;
  /** Null where it is broken: a problem says how. */
  geometry: LayoutGeometry | null;
  /** All positions in their order, of a broken geometry as far as they are positions. */
  positions: Position2[];
}

export type AxisOrder = 'lng-lat' | 'lat-lng';

const NAMES = ['name', 'name_en', 'name_zh', '名称', '村名', '镇名'];
const NAMES_ZH = ['name_zh'];
const ROLES = ['role', 'part', 'kind'];
const POPULATIONS = ['population', 'pop', '人口'];
const LNG_COLUMNS = ['lon', 'lng', 'long', 'longitude', 'x', '经度'];
const LAT_COLUMNS = ['lat', 'latitude', 'y', '纬度'];
const ID_COLUMNS = ['id', 'code', '代码'];

/** The features of a GeoJSON text; what is wrong goes to `problems`. */
export function rawFromGeoJson(
  text: string,
  file: string,
  axes: AxisOrder,
  problems: ProblemList,
): { features: RawFeature[]; read: number } {
  const features: RawFeature[] = [];
  const read = readFeatures(text, file, problems, (feature) => {
    if (axes === 'lat-lng') feature.geometry = withSwappedAxes(feature.geometry);
    const { properties, place, geometry: stated } = feature;
    const coordinates = isRecord(stated) ? stated['coordinates'] : null;
    const type = isRecord(stated) ? stated['type'] : null;
    const of = (keys: readonly string[]): string[] => valuesOf(properties, keys);
    features.push({
      place,
      id: of(ID_COLUMNS)[0] ?? `feature-${features.length + 1}`,
      names: of(NAMES),
      nameZh: of(NAMES_ZH)[0] ?? null,
      role: of(ROLES)[0] ?? null,
      population: populationOf(of(POPULATIONS)[0], file, place, problems),
      type: typeof type === 'string' ? type : null,
      geometry: parseGeometry(feature, [
        'Point',
        'LineString',
        'MultiLineString',
        'Polygon',
        'MultiPolygon',
      ]),
      positions: positionsIn(coordinates),
    });
  });
  return { features, read };
}

/** The rows of a CSV text as points. Columns for longitude and latitude may have any of their usual names. */
export function rawFromCsv(
  written: string,
  file: string,
  axes: AxisOrder,
  problems: ProblemList,
): { features: RawFeature[]; read: number } {
  const text = withCommas(written);
  const header = Papa.parse<string[]>(text, { delimiter: ',', preview: 1 }).data[0] ?? [];
  const columnFor = (names: readonly string[]): string | undefined =>
    header.find((column) => names.includes(column.trim().toLowerCase()));
  const lngColumn = columnFor(LNG_COLUMNS) ?? 'lon';
  const latColumn = columnFor(LAT_COLUMNS) ?? 'lat';
  const features: RawFeature[] = [];
  const read = readTable(text, file, [lngColumn, latColumn], problems, (row) => {
    const of = (names: readonly string[]): string[] => {
      const columns = names.flatMap((name) => columnFor([name]) ?? []);
      return columns.map((column) => row.raw(column)).filter((cell) => cell !== '');
    };
    const [x, y] = [row.numeric(lngColumn), row.numeric(latColumn)];
    const position: Position2 = axes === 'lat-lng' ? [y, x] : [x, y];
    const isNumber = !Number.isNaN(x) && !Number.isNaN(y);
    const isPlace = isNumber && checkLngLat(position[0], position[1], file, row.place, problems);
    features.push({
      place: row.place,
      id: of(ID_COLUMNS)[0] ?? `row-${row.number}`,
      names: of(NAMES),
      nameZh: of(NAMES_ZH)[0] ?? null,
      role: of(ROLES)[0] ?? null,
      population: populationOf(of(POPULATIONS)[0], file, row.place, problems),
      type: 'Point',
      geometry: isPlace ? { type: 'Point', coordinates: position } : null,
      positions: isNumber ? [position] : [],
    });
  });
  return { features, read };
}

/** The same rows separated by commas: spreadsheets write semicolons where the comma marks decimals, or tabs. */
function withCommas(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = header.includes(',') ? null : [';', '\t'].find((one) => header.includes(one));
  return delimiter ? Papa.unparse(Papa.parse<string[]>(text, { delimiter }).data) : text;
}

/** Values of the given keys as texts, whatever their case, in the order of the keys. */
function valuesOf(properties: Record<string, unknown>, keys: readonly string[]): string[] {
  const lower = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value] as const),
  );
  return keys.flatMap((key) => {
    const value = lower.get(key);
    const isText = typeof value === 'string' && value !== '';
    return isText || typeof value === 'number' ? [String(value)] : [];
  });
}

function populationOf(
  text: string | undefined,
  file: string,
  place: Place,
  problems: ProblemList,
): number {
  if (text === undefined) return Number.NaN;
  const population = decimal(text);
  if (population >= 0) return population;
  reportNumber(text, 'population', file, place, problems);
  return Number.NaN;
}

function isPosition(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    typeof value[0] === 'number' &&
    typeof value[1] === 'number'
  );
}

function positionsIn(coordinates: unknown): Position2[] {
  if (isPosition(coordinates)) return [[coordinates[0], coordinates[1]]];
  return Array.isArray(coordinates) ? coordinates.flatMap(positionsIn) : [];
}

function withSwappedAxes(geometry: unknown): unknown {
  const swapped = (value: unknown): unknown => {
    if (isPosition(value)) return [value[1], value[0]];
    return Array.isArray(value) ? value.map(swapped) : value;
  };
  return isRecord(geometry)
    ? { ...geometry, coordinates: swapped(geometry['coordinates']) }
    : geometry;
}
