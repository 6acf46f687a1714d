import type { LngLat } from '../../domain/geodesy.ts';

export type Bounds = [west: number, south: number, east: number, north: number];

/**
 * Box around two places, the short way round the world: `east` may pass 180. Widened to at least
 * `minDeg` degrees each way so that neighbours keep their surroundings, within ±85 degrees of latitude.
 */
export function boundsOfEnds(a: LngLat, b: LngLat, minDeg: number): Bounds {
  const eastward = (((b.lng - a.lng) % 360) + 360) % 360;
  const [west, width] = eastward <= 180 ? [a.lng, eastward] : [b.lng, 360 - eastward];
  const sideways = Math.max(0, minDeg - width) / 2;
  const south = Math.min(a.lat, b.lat);
  const north = Math.max(a.lat, b.lat);
  const upward = Math.max(0, minDeg - (north - south)) / 2;
  return [
    west - sideways,
    Math.max(-85, south - upward),
    west + width + sideways,
    Math.min(85, north + upward),
  ];
}
