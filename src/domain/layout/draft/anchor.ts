import { centroid, lineString } from '@turf/turf';
import type { LngLat } from '../../geodesy.ts';
import { placeAt } from './ground.ts';
import type { LayoutDraft } from './layout-draft.ts';
import { lngLatOf } from './positions.ts';

/** What a draft is moved, turned and scaled about: its centre, else the middle of the vertices of its ring; null without either. */
export function anchorOf({ centre, ring }: Pick<LayoutDraft, 'centre' | 'ring'>): LngLat | null {
  if (centre !== null) return lngLatAs(centre.lngLat);
  if (ring === null) return null;
  const vertices = ring.vertices.map(([lng, lat]) => [lng, lat]);
  const middle = centroid(lineString(vertices));
  return lngLatAs(lngLatOf(middle.geometry.coordinates));
}

/** The place that lies so far to the east and to the north, along one geodesic on WGS84. */
export function placeBeside(from: LngLat, eastKm: number, northKm: number): LngLat {
  const distanceM = Math.hypot(eastKm, northKm) * 1000;
  const azimuthDeg = (Math.atan2(eastKm, northKm) * 180) / Math.PI;
  return lngLatAs(placeAt(from, { distanceM, azimuthDeg }));
}

function lngLatAs([lng, lat]: readonly [number, number]): LngLat {
  return { lng, lat };
}
