import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { checkLngLat } from './coordinates.ts';
import { asJson } from './problem-list.ts';
import type { FeatureCursor } from './read-features.ts';
import { isRecord } from './read-json.ts';

/** Geometries that a layout is made of. */
export interface GeometryByType {
  Point: Point;
  LineString: LineString;
  MultiLineString: MultiLineString;
  Polygon: Polygon;
  MultiPolygon: MultiPolygon;
}

const DEPTH = { Point: 0, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));
}

/** True when `value` is positions nested `depth` deep, without an empty list. */
function isNested(value: unknown, depth: number): boolean {
  if (depth === 0) return isPosition(value);
  return (
    Array.isArray(value) && value.length > 0 && value.every((inner) => isNested(inner, depth - 1))
  );
}

function firstOutOfRange(value: unknown, depth: number): Position | null {
  if (depth === 0) {
    const position = value as Position;
    const [lng = 0, lat = 0] = position;
    return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? null : position;
  }
  for (const inner of value as unknown[]) {
    const found = firstOutOfRange(inner, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function areRingsClosed(value: unknown, depth: number): boolean {
  if (depth > 1) return (value as unknown[]).every((inner) => areRingsClosed(inner, depth - 1));
  const ring = value as Position[];
  const first = ring[0];
  const last = ring.at(-1);
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/**
 * The geometry of a feature when it is of one of the given types, in range, and its polygon rings are closed;
 * null and one problem otherwise.
 */
export function parseGeometry<Type extends keyof GeometryByType>(
  feature: FeatureCursor,
  types: readonly Type[],
): GeometryByType[Type] | null {
  const { geometry, file, place, problems } = feature;
  const type = types.find((name) => isRecord(geometry) && geometry['type'] === name);
  const coordinates = isRecord(geometry) ? geometry['coordinates'] : null;
  if (type === undefined || !isNested(coordinates, DEPTH[type])) {
    const found = isRecord(geometry) ? geometry['type'] : geometry;
    problems.add('geometry', file, place, { found: asJson(found ?? null), geometries: types });
    return null;
  }
  const outside = firstOutOfRange(coordinates, DEPTH[type]);
  if (outside !== null) {
    checkLngLat(outside[0] ?? Number.NaN, outside[1] ?? Number.NaN, file, place, problems);
    return null;
  }
  const isPolygon = type === 'Polygon' || type === 'MultiPolygon';
  if (isPolygon && !areRingsClosed(coordinates, DEPTH[type])) {
    problems.add('open-ring', file, place, {});
    return null;
  }
  // The checks above are what the cast says; a type cannot follow them through the nesting.
  return geometry as unknown as GeometryByType[Type];
}
