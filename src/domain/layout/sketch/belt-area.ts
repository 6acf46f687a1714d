import type { Position2 } from '../../geodesy.ts';
import { beltPolygon } from '../draft/belt-polygon.ts';
import { polygonAreaKm2 } from '../geodesic.ts';
import { unwrapPath } from '../measures/planar.ts';
import type { BeltArea } from './sketch-files.ts';

/** The area within `bufferKm` of an axis: the shape by a buffer on a sphere, its size geodesic on WGS84. */
export function beltArea(axis: readonly Position2[], bufferKm: number): BeltArea {
  const path = unwrapPath(
    axis.map(([lng, lat]) => [lng, lat]),
    axis[0]?.[0] ?? 0,
  );
  const area = beltPolygon({ axis: [path], bufferKm }, null);
  return { area, areaKm2: area && polygonAreaKm2(area) };
}
