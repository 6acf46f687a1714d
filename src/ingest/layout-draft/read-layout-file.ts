import type { LngLat, Position2 } from '../../domain/geodesy.ts';
import { linesOf, polygonsOf } from '../../domain/layout/draft/positions.ts';
import { type Problem, problem, type Result } from '../../domain/result.ts';
import type { GeometryByType } from '../parse-geometry.ts';
import { asJson, ProblemList } from '../problem-list.ts';
import { kindOf } from './file-kind.ts';
import {
  Findings,
  findGcj02,
  findOpenRing,
  findOutside,
  findRingCrossings,
  findSwappedAxes,
} from './findings.ts';
import type { KnownPlaces } from './gcj02.ts';
import type { FileArea, FileLine, LayoutFile, LayoutFileKind } from './layout-file.ts';
import { type AxisOrder, type RawFeature, rawFromCsv, rawFromGeoJson } from './raw-feature.ts';
import { outlineOf } from './shape-checks.ts';

/** What a file is judged by beside itself; each may be left out. */
export interface LayoutFileContext {
  /** What the user says that the file is. */
  kind?: LayoutFileKind;
  /** `lat-lng` reads every position the other way round. */
  axes?: AxisOrder;
  /** The place that is worked on: finds axes that are swapped without leaving their range. */
  near?: LngLat;
  /** Polygons that belts have to lie in. */
  outline?: readonly (readonly (readonly Position2[])[])[];
  /** Places whose names and WGS84 positions are known: finds GCJ-02. */
  known?: KnownPlaces;
}

const MOST_MEGABYTES = 20;
const MOST_FEATURES = 200_000;

const GEOMETRIES: Readonly<Record<LayoutFileKind, readonly (keyof GeometryByType)[]>> = {
  boundary: ['Polygon', 'MultiPolygon'],
  towns: ['Point'],
  villages: ['Point'],
  ring: ['LineString'],
  belts: ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
};

/**
 * Reads a dropped GeoJSON or CSV text as a boundary, towns, villages, a ring or belts. Fails only where nothing can be
 * read at all: a file that is too large, empty, or neither of the two. Otherwise everything that is sound is kept and
 * counted, and each problem is named with its feature or row and with the places where it shows on a map. Nothing is
 * mended: an open ring, swapped axes and GCJ-02 are said, not changed.
 */
export function readLayoutFile(
  name: string,
  text: string,
  context: LayoutFileContext = {},
): Result<LayoutFile> {
  const problems = new ProblemList();
  const failed = (): Result<LayoutFile> => ({ ok: false, problems: problems.toArray() });
  const tooLarge = tooLargeProblem(name, bytesOf(text));
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  const isJson = /^\s*[{[]/.test(text) || /\.(geo)?json$/i.test(name);
  const rows = isJson ? 0 : rowsOf(text);
  if (rows > MOST_FEATURES) return tooMany(name, rows);
  const readRaw = isJson ? rawFromGeoJson : rawFromCsv;
  const axes = context.axes ?? 'lng-lat';
  const { features, read } = readRaw(text.replace(/^\ufeff/, ''), name, axes, problems);
  if (read > MOST_FEATURES) return tooMany(name, read);
  if (features.length === 0) {
    if (problems.isEmpty) problems.add('no-feature', name, null, {});
    return failed();
  }
  const kind = context.kind ?? kindOf(features, name);
  return { ok: true, value: judge(name, kind, features, read, context, problems) };
}

/** The problem of a file that is too large to be read at all; null where it is not. */
export function tooLargeProblem(file: string, bytes: number): Problem | null {
  const megabytes = bytes / 1e6;
  if (megabytes <= MOST_MEGABYTES) return null;
  const params = { megabytes: Math.ceil(megabytes), maximum: MOST_MEGABYTES };
  return problem('file-too-large', file, null, params);
}

function tooMany(file: string, count: number): Result<LayoutFile> {
  const problems = [problem('too-many-features', file, null, { count, maximum: MOST_FEATURES })];
  return { ok: false, problems };
}

/** Lines after the header, before anything is parsed. */
function rowsOf(text: string): number {
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines - 1;
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  return text.length > (MOST_MEGABYTES * 1e6) / 3
    ? new TextEncoder().encode(text).length
    : text.length;
}

function judge(
  file: string,
  kind: LayoutFileKind,
  features: readonly RawFeature[],
  read: number,
  context: LayoutFileContext,
  problems: ProblemList,
): LayoutFile {
  const findings = new Findings(file, problems);
  const outline = context.outline === undefined ? null : outlineOf(context.outline);
  const kept: RawFeature[] = [];
  const areas: FileArea[] = [];
  const lines: FileLine[] = [];
  const points: RawFeature[] = [];
  for (const feature of features) {
    const { id, names, geometry, place, positions } = feature;
    if (geometry === null) {
      findings.locate(feature);
      continue;
    }
    const geometries = GEOMETRIES[kind];
    if (!geometries.includes(geometry.type)) {
      const found = asJson(geometry.type);
      findings.add('geometry', place, { found, geometries }, positions);
      continue;
    }
    kept.push(feature);
    if (geometry.type === 'Point') {
      points.push(feature);
      continue;
    }
    const name = names[0] ?? null;
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
      const polygons = polygonsOf(geometry);
      areas.push({ id, name, polygons });
      findRingCrossings(place, polygons.flat(), findings);
      if (kind === 'belts') findOutside(place, polygons.flat(), outline, findings);
    } else if (kind === 'ring') {
      lines.push({ id, name, lines: [findOpenRing(place, positions, findings)] });
    } else {
      lines.push({ id, name, lines: linesOf(geometry) });
      findOutside(place, linesOf(geometry), outline, findings);
    }
  }
  if (kind === 'ring' && lines.length !== 1)
    findings.add('ring-count', null, { count: lines.length }, []);
  findSwappedAxes(kept, context.near, findings);
  findGcj02(points, context.known, findings);
  return {
    kind,
    areas,
    lines,
    points: {
      ids: points.map(({ id }) => id),
      names: points.map(({ names }) => names[0] ?? null),
      ...(points.some(({ nameZh }) => nameZh !== null) && {
        namesZh: points.map(({ nameZh }) => nameZh),
      }),
      lngs: points.map(({ positions }) => positions[0]?.[0] ?? Number.NaN),
      lats: points.map(({ positions }) => positions[0]?.[1] ?? Number.NaN),
      populations: points.map(({ population }) => population),
    },
    read,
    kept: kept.length,
    problems: findings.toArray(),
  };
}
