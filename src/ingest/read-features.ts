import type { ChoiceName, JsonType, ReferenceName } from '../domain/problem-params.ts';
import type { Place } from '../domain/result.ts';
import {
  isYear,
  reportChoice,
  reportMissing,
  reportNumber,
  reportReference,
  reportYear,
} from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import { asJson, asWritten, type ProblemList } from './problem-list.ts';
import { isRecord, readJson } from './read-json.ts';
import type { IdIndex } from './read-table.ts';

const WGS84_NAMES = /^(urn:ogc:def:crs:(OGC:[^:]*:CRS84|EPSG:[^:]*:4326)|EPSG:4326|OGC:CRS84)$/i;

/** The feature under the cursor while a GeoJSON file is read. One object serves all features. */
export class FeatureCursor {
  place: Place = { at: 'feature', feature: 0 };
  properties: Record<string, unknown> = {};
  geometry: unknown = null;

  readonly file: string;
  readonly problems: ProblemList;

  constructor(file: string, problems: ProblemList) {
    this.file = file;
    this.problems = problems;
  }

  /** A text that must be there; `` and a problem when it is not. */
  text(key: string): string {
    const text = this.optionalText(key);
    if (text === null) reportMissing(key, this.file, this.place, this.problems);
    return text ?? '';
  }

  optionalText(key: string): string | null {
    const value = this.properties[key];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string') return value;
    this.#reportType(key, value, 'text');
    return '';
  }

  /** A number that must be there; NaN and a problem when it is not. */
  numeric(key: string): number {
    const value = this.optionalNumber(key);
    if (value === null) reportMissing(key, this.file, this.place, this.problems);
    return value ?? Number.NaN;
  }

  optionalNumber(key: string): number | null {
    const value = this.properties[key];
    if (value === undefined || value === null) return null;
    if (typeof value === 'number') return value;
    reportNumber(value, key, this.file, this.place, this.problems);
    return Number.NaN;
  }

  optionalYear(key: string): number | null {
    const year = this.optionalNumber(key);
    if (year !== null && !Number.isNaN(year) && !isYear(year)) {
      reportYear(year, key, this.file, this.place, this.problems);
    }
    return year;
  }

  /** True or false; an absent value is false. */
  flag(key: string): boolean {
    const value = this.properties[key];
    if (value === undefined || value === null || typeof value === 'boolean') return value === true;
    this.#reportType(key, value, 'truth-value');
    return false;
  }

  /** One of the allowed words; null and a problem `unknown-<what>` for another one. */
  choice<Word extends string>(
    key: string,
    what: ChoiceName,
    allowed: readonly Word[],
  ): Word | null {
    const value = this.properties[key];
    const found = allowed.find((word) => word === value);
    if (found === undefined)
      reportChoice(value ?? '', key, what, allowed, this.file, this.place, this.problems);
    return found ?? null;
  }

  /** A list of texts; absent is an empty list. Ids outside `ids` become problems `unknown-<what>`. */
  idList(key: string, what: ReferenceName, ids: IdIndex): string[] {
    const value = this.properties[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.#reportType(key, value, 'list');
      return [];
    }
    for (const id of value) {
      if (ids !== null && !ids.has(String(id)))
        reportReference(id, what, this.file, this.place, this.problems);
    }
    return value.map(String);
  }

  /** Longitude and latitude of a Point; null and a problem for anything else. */
  lngLat(): [number, number] | null {
    const at =
      isRecord(this.geometry) && this.geometry['type'] === 'Point'
        ? this.geometry['coordinates']
        : null;
    if (!Array.isArray(at) || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) {
      const found = asJson(isRecord(this.geometry) ? this.geometry['type'] : null);
      this.problems.add('geometry', this.file, this.place, { found, geometries: ['Point'] });
      return null;
    }
    const [lng, lat] = at as [number, number];
    return checkLngLat(lng, lat, this.file, this.place, this.problems) ? [lng, lat] : null;
  }

  #reportType(field: string, value: unknown, type: JsonType): void {
    this.problems.add('wrong-type', this.file, this.place, { field, found: asJson(value), type });
  }
}

function checkCrs(collection: Record<string, unknown>, file: string, problems: ProblemList): void {
  const crs = collection['crs'];
  if (crs === undefined || crs === null) return;
  const properties = isRecord(crs) ? crs['properties'] : undefined;
  const name = isRecord(properties) ? properties['name'] : undefined;
  if (typeof name === 'string' && WGS84_NAMES.test(name)) return;
  const place: Place = { at: 'member', path: '$.crs' };
  problems.add('wrong-crs', file, place, { name: asWritten(name ?? crs) });
}

/** Reads a GeoJSON FeatureCollection and calls `onFeature` for each feature. Returns the number of features. */
export function readFeatures(
  text: string,
  file: string,
  problems: ProblemList,
  onFeature: (feature: FeatureCursor) => void,
): number {
  const value = readJson(text, file, problems);
  if (value === undefined) return 0;
  const features =
    isRecord(value) && value['type'] === 'FeatureCollection' ? value['features'] : undefined;
  if (!isRecord(value) || !Array.isArray(features)) {
    problems.add('not-geojson', file, { at: 'member', path: '$' }, {});
    return 0;
  }
  checkCrs(value, file, problems);
  const cursor = new FeatureCursor(file, problems);
  features.forEach((feature: unknown, index) => {
    const properties = isRecord(feature) ? feature['properties'] : undefined;
    if (!isRecord(feature) || !isRecord(properties)) {
      problems.add('not-a-feature', file, { at: 'feature', feature: index + 1 }, {});
      return;
    }
    cursor.properties = properties;
    cursor.geometry = feature['geometry'];
    const id = properties['id'];
    const hasId = typeof id === 'string' && id !== '';
    cursor.place = { at: 'feature', feature: hasId ? id : index + 1 };
    onFeature(cursor);
  });
  return features.length;
}
