import type { FeatureCollection, Position } from 'geojson';
import Papa from 'papaparse';
import type { LngLat } from '../domain/geodesy.ts';
import type { Place } from '../domain/result.ts';
import type { ProblemList } from './problem-list.ts';
import { readJson } from './read-json.ts';

/** One row or feature of a file of links. */
export interface OwnLinkRow {
  cells: Readonly<Record<string, string>>;
  place: Place;
  /** Both ends of the line of a feature; null for a row of a table. */
  ends: readonly [LngLat, LngLat] | null;
}

export interface OwnLinkRows {
  columns: readonly string[];
  rows: readonly OwnLinkRow[];
}

/** Rows of a CSV or features of a GeoJSON text; null and a problem where there are none, or more than `most`. */
export function ownLinkRows(
  file: string,
  text: string,
  most: number,
  problems: ProblemList,
): OwnLinkRows | null {
  const clean = text.replace(/^\ufeff/, '');
  const isJson = /^\s*[{[]/.test(clean) || /\.(geo)?json$/i.test(file);
  const found = isJson ? rowsOfFeatures(file, clean, problems) : rowsOfTable(clean);
  if (found === null) return null;
  if (found.rows.length > most) {
    problems.add('too-many-features', file, null, { count: found.rows.length, maximum: most });
    return null;
  }
  if (found.rows.length === 0) {
    problems.add('no-feature', file, null, {});
    return null;
  }
  return found;
}

function rowsOfTable(text: string): OwnLinkRows {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [columns = [], ...lines] = data;
  const rows = lines.map(
    (line, at): OwnLinkRow => ({
      cells: Object.fromEntries(columns.map((name, column) => [name, (line[column] ?? '').trim()])),
      place: { at: 'row', row: at + 2 },
      ends: null,
    }),
  );
  return { columns, rows };
}

function rowsOfFeatures(file: string, text: string, problems: ProblemList): OwnLinkRows | null {
  const json = readJson(text, file, problems);
  if (json === undefined) return null;
  const features = (json as Partial<FeatureCollection> | null)?.features;
  if (!Array.isArray(features)) {
    problems.add('not-geojson', file, null, {});
    return null;
  }
  const columns = new Set<string>();
  const rows = features.map((feature, at): OwnLinkRow => {
    const cells: Record<string, string> = {};
    for (const [name, value] of Object.entries(feature?.properties ?? {})) {
      columns.add(name);
      cells[name] = value === null || typeof value === 'object' ? '' : String(value).trim();
    }
    return {
      cells,
      place: { at: 'feature', feature: at + 1 },
      ends: endsOf(feature?.geometry),
    };
  });
  return { columns: [...columns], rows };
}

/** First and last position of a line, of all its parts. */
function endsOf(geometry: unknown): OwnLinkRow['ends'] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates)) return null;
  const line: unknown[] = type === 'MultiLineString' ? coordinates.flat(1) : coordinates;
  if (type !== 'LineString' && type !== 'MultiLineString') return null;
  const [a, b] = [lngLatOf(line[0]), lngLatOf(line.at(-1))];
  return a && b && [a, b];
}

function lngLatOf(position: unknown): LngLat | null {
  const [lng, lat] = (Array.isArray(position) ? position : []) as Partial<Position>;
  return typeof lng === 'number' && typeof lat === 'number' ? { lng, lat } : null;
}
