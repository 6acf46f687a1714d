import { buffer, featureCollection, intersect, multiLineString, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { DraftBelt, DraftBoundary } from './layout-draft.ts';

/**
 * The area within `bufferKm` of the axis of a belt, cut to the boundary where there is one; round ends. The edge lies
 * 0.3 % nearer or farther than stated (turf buffers on a sphere). Null where nothing of it lies inside.
 */
export function beltPolygon(
  { axis, bufferKm }: Pick<DraftBelt, 'axis' | 'bufferKm'>,
  boundary: Pick<DraftBoundary, 'polygons'> | null,
): Polygon | MultiPolygon | null {
  const lines = multiLineString(axis.map((line) => line.map(([lng, lat]) => [lng, lat])));
  const belt = buffer(lines, bufferKm, { units: 'kilometers' });
  if (belt === undefined) return null;
  if (boundary === null) return belt.geometry;
  const inside = multiPolygon(
    boundary.polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))),
  );
  return intersect(featureCollection<Polygon | MultiPolygon>([belt, inside]))?.geometry ?? null;
}
