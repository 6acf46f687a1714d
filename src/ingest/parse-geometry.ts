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

/**
 * The lists of positions in coordinates that are nested `depth` deep, a lone position as a list of one; null when they
 * are not nested so, or a list is empty.
 */
function positionLists(value: unknown, depth: number): Position[][] | null {
  if (depth === 0) return isPosition(value) ? [[value]] : null;
  if (!Array.isArray(value) || value.length === 0) return null;
  if (depth === 1) return value.every(isPosition) ? [value] : null;
  const lists: Position[][] = [];
  for (const inner of value) {
    const found = positionLists(inner, depth - 1);
    if (found === null) return null;
    lists.push(...found);
  }
  return lists;
}

function isOfType<Type extends keyof GeometryByType>(
  geometry: unknown,
  type: Type,
): geometry is GeometryByType[Type] {
  return (
    isRecord(geometry) &&
    geometry['type'] === type &&
    positionLists(geometry['coordinates'], DEPTH[type]) !== null
  );
}

function firstOutOfRange(lists: readonly Position[][]): Position | null {
  for (const list of lists) {
    const found = list.find(([lng = 0, lat = 0]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
    if (found) return found;
  }
  return null;
}

function isClosedRing(ring: readonly Position[]): boolean {
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
  if (type === undefined || !isOfType(geometry, type)) {
    const found = isRecord(geometry) ? geometry['type'] : geometry;
    problems.add('geometry', file, place, { found: asJson(found ?? null), geometries: types });
    return null;
  }
  const lists = positionLists(geometry.coordinates, DEPTH[type]) ?? [];
  const outside = firstOutOfRange(lists);
  if (outside !== null) {
    checkLngLat(outside[0] ?? Number.NaN, outside[1] ?? Number.NaN, file, place, problems);
    return null;
  }
  const isPolygon = type === 'Polygon' || type === 'MultiPolygon';
  if (isPolygon && !lists.every(isClosedRing)) {
    problems.add('open-ring', file, place, {});
    return null;
  }
  return geometry;
}
