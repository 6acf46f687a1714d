import { type LngLat, midLatitudeDistanceKm, normaliseLng, type Position2 } from '../../geodesy.ts';

/** Kilometres east and north of a place. */
export type PlanePoint = [eastKm: number, northKm: number];

/** A flat map around a place, for shapes and neighbourhoods, not for printed lengths. */
export interface Plane {
  toPlane: (position: Position2) => PlanePoint;
  /** Longitudes run on beyond 180° where the place lies near it, so that lines stay whole. */
  toLngLat: (point: PlanePoint) => Position2;
}

/**
 * Equirectangular map with the WGS84 lengths of a degree at the place: lines that are straight in degrees stay
 * straight. East–west off by about 0.9 % at 60 km to the north or south in middle latitudes.
 */
export function planeAt(at: LngLat): Plane {
  const half = 0.05;
  const eastKm = midLatitudeDistanceKm(at, { lng: at.lng + 2 * half, lat: at.lat }) / (2 * half);
  const northKm =
    midLatitudeDistanceKm(
      { lng: at.lng, lat: at.lat - half },
      { lng: at.lng, lat: at.lat + half },
    ) /
    (2 * half);
  return {
    toPlane: ([lng, lat]) => [normaliseLng(lng - at.lng) * eastKm, (lat - at.lat) * northKm],
    toLngLat: ([east, north]) => [at.lng + east / eastKm, at.lat + north / northKm],
  };
}

/** The place on a line that is nearest to a point; NaN where the line has no point. */
export function nearestOnLine([x, y]: PlanePoint, line: readonly PlanePoint[]): PlanePoint {
  let [nearestX, nearestY] = [Number.NaN, Number.NaN];
  let nearestSquared = Number.POSITIVE_INFINITY;
  // Thousands of places are held against each line: no lists are made on the way.
  for (let at = 0; at < line.length; at++) {
    const from = line[at];
    const to = line[at + 1] ?? from;
    if (from === undefined || to === undefined) continue;
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / squared;
    const share = Math.min(1, Math.max(0, along));
    const placeX = from[0] + share * dx;
    const placeY = from[1] + share * dy;
    const distanceSquared = (x - placeX) ** 2 + (y - placeY) ** 2;
    if (distanceSquared >= nearestSquared) continue;
    nearestSquared = distanceSquared;
    nearestX = placeX;
    nearestY = placeY;
  }
  return [nearestX, nearestY];
}

/** Distance in km from a point to a line of the plane; Infinity where the line has no point. */
export function distanceToLineKm(point: PlanePoint, line: readonly PlanePoint[]): number {
  if (line.length === 0) return Number.POSITIVE_INFINITY;
  const [x, y] = nearestOnLine(point, line);
  return Math.hypot(point[0] - x, point[1] - y);
}

/** Length of a line of the plane in km. */
export function planeLengthKm(line: readonly PlanePoint[]): number {
  return line.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = line[at + 1] ?? [x, y];
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
}

/** Twice the signed area of a closed ring, above 0 when it runs counter-clockwise; also for degrees. */
export function doubledArea(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
