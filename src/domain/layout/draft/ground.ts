import geographicLib from 'geographiclib-geodesic';
import type { LngLat, Position2 } from '../../geodesy.ts';

const WGS84 = geographicLib.Geodesic.WGS84;
const { AZIMUTH, DISTANCE, LATITUDE, LONGITUDE, LONG_UNROLL } = geographicLib.Geodesic;

/** A place seen from another: how far, and in which direction. */
export interface Sight {
  distanceM: number;
  /** Degrees clockwise from north. */
  azimuthDeg: number;
}

/** Distance and direction on WGS84 (Karney, J. Geodesy 87, 2013). */
export function sightOf(from: LngLat, [lng, lat]: Position2): Sight {
  const { s12, azi1 } = WGS84.Inverse(from.lat, from.lng, lat, lng, DISTANCE | AZIMUTH);
  return { distanceM: s12 ?? Number.NaN, azimuthDeg: azi1 ?? Number.NaN };
}

/** The place at a distance and direction on WGS84; its longitude runs on beyond ±180° from that of `from`. */
export function placeAt(from: LngLat, { distanceM, azimuthDeg }: Sight): Position2 {
  const mask = LATITUDE | LONGITUDE | LONG_UNROLL;
  const { lat2, lon2 } = WGS84.Direct(from.lat, from.lng, azimuthDeg, distanceM, mask);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}

/** Moves places on the ground. */
export type GroundChange = (position: Position2) => Position2;

/**
 * Takes places along with a move from one place to another: distance and direction to it stay what they were. Lengths
 * change by the difference of the Earth's curvature, 1e-6 at most within 100 km.
 */
export function moved(from: LngLat, to: LngLat): GroundChange {
  return (position) => placeAt(to, sightOf(from, position));
}

/** Turns places clockwise around one of them; lengths within 100 km change by 1e-7 at most. */
export function turned(about: LngLat, clockwiseDeg: number): GroundChange {
  return (position) => {
    const { distanceM, azimuthDeg } = sightOf(about, position);
    return placeAt(about, { distanceM, azimuthDeg: azimuthDeg + clockwiseDeg });
  };
}

/** Moves places away from one of them: `factor` times as far in the same direction. */
export function scaled(about: LngLat, factor: number): GroundChange {
  return (position) => {
    const { distanceM, azimuthDeg } = sightOf(about, position);
    return placeAt(about, { distanceM: distanceM * factor, azimuthDeg });
  };
}
