import {
  isYear,
  reportChoice,
  reportMissing,
  reportNumber,
  reportReference,
  reportYear,
} from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import { type ProblemList, quoted } from './problem-list.ts';
import { isRecord, readJson } from './read-json.ts';
import type { IdIndex } from './read-table.ts';

const WGS84_NAMES = /^(urn:ogc:def:crs:(OGC:[^:]*:CRS84|EPSG:[^:]*:4326)|EPSG:4326|OGC:CRS84)$/i;

/** The feature under the cursor while a GeoJSON file is read. One object serves all features. */
export class FeatureCursor {
  place = '';
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
    this.problems.add(
      'shape',
      this.file,
      this.place,
      `${key} is ${quoted(value)}; expected a text.`,
      'Put the value in double quotes.',
    );
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
    reportChoice(value, key, ['true', 'false'], this.file, this.place, this.problems);
    return false;
  }

  /** One of the allowed words; null and a problem `unknown-<what>` for another one. */
  choice<Word extends string>(key: string, what: string, allowed: readonly Word[]): Word | null {
    const value = this.properties[key];
    const found = allowed.find((word) => word === value);
    if (found === undefined)
      reportChoice(value ?? '', what, allowed, this.file, this.place, this.problems);
    return found ?? null;
  }

  /** A list of texts; absent is an empty list. Ids outside `ids` become problems `unknown-<what>`. */
  idList(key: string, what: string, ids: IdIndex): string[] {
    const value = this.properties[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.problems.add(
        'shape',
        this.file,
        this.place,
        `${key} is no list.`,
        'Write a list of ids in brackets.',
      );
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
      this.problems.add(
        'geometry',
        this.file,
        this.place,
        'The feature has no Point with two numbers.',
        'Give it a geometry of type Point with longitude and latitude.',
      );
      return null;
    }
    const [lng, lat] = at as [number, number];
    return checkLngLat(lng, lat, this.file, this.place, this.problems) ? [lng, lat] : null;
  }
}

function checkCrs(collection: Record<string, unknown>, file: string, problems: ProblemList): void {
  const crs = collection['crs'];
  if (crs === undefined || crs === null) return;
  const properties = isRecord(crs) ? crs['properties'] : undefined;
  const name = isRecord(properties) ? properties['name'] : undefined;
  if (typeof name === 'string' && WGS84_NAMES.test(name)) return;
  problems.add(
    'wrong-crs',
    file,
    '$.crs',
    `The file states the coordinate system ${quoted(name ?? crs)}.`,
    'Convert the file to WGS84 longitude and latitude (EPSG:4326) and take the member crs out.',
  );
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
    problems.add(
      'shape',
      file,
      '$',
      'The file is no GeoJSON FeatureCollection.',
      'Write an object with "type": "FeatureCollection" and a list "features".',
    );
    return 0;
  }
  checkCrs(value, file, problems);
  const cursor = new FeatureCursor(file, problems);
  features.forEach((feature: unknown, index) => {
    const properties = isRecord(feature) ? feature['properties'] : undefined;
    if (!isRecord(feature) || !isRecord(properties)) {
      problems.add(
        'shape',
        file,
        `$.features[${index}]`,
        'The entry is no feature with properties.',
        'Write a GeoJSON feature with "properties" and "geometry".',
      );
      return;
    }
    cursor.properties = properties;
    cursor.geometry = feature['geometry'];
    const id = properties['id'];
    cursor.place =
      typeof id === 'string' && id !== '' ? `feature ${id}` : `feature number ${index + 1}`;
    onFeature(cursor);
  });
  return features.length;
}
