import { checkLength } from '../../matrix.ts';
import type { PointColumns } from './point-columns.ts';

const A_KM = 6378.137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const RADIANS = Math.PI / 180;

/**
 * Mean radius of curvature that turns a straight line through the Earth into a way along it; 0.3 % matters
 * nowhere.
 */
const MEAN_RADIUS_KM = 6371.0088;

/** Points on the WGS84 ellipsoid as straight-line coordinates from its centre, km. */
export interface SurfacePoints {
  xs: Float64Array;
  ys: Float64Array;
  zs: Float64Array;
}

/**
 * Earth-centred coordinates of points on the ellipsoid, so that 180° and the poles are places like any other. NaN
 * for a missing degree.
 * @throws when the columns differ in length
 */
export function surfacePoints({ lngs, lats }: PointColumns): SurfacePoints {
  checkLength('lats', lats, lngs.length);
  const xs = new Float64Array(lngs.length);
  const ys = new Float64Array(lngs.length);
  const zs = new Float64Array(lngs.length);
  for (let i = 0; i < lngs.length; i++) {
    const lat = (lats[i] as number) * RADIANS;
    const lng = (lngs[i] as number) * RADIANS;
    const sine = Math.sin(lat);
    const normalRadiusKm = A_KM / Math.sqrt(1 - E2 * sine * sine);
    const axisKm = normalRadiusKm * Math.cos(lat);
    xs[i] = axisKm * Math.cos(lng);
    ys[i] = axisKm * Math.sin(lng);
    zs[i] = normalRadiusKm * (1 - E2) * sine;
  }
  return { xs, ys, zs };
}

/** Square of the straight distance between two points, km². */
export function chord2Of(from: SurfacePoints, i: number, to: SurfacePoints, j: number): number {
  const dx = (from.xs[i] as number) - (to.xs[j] as number);
  const dy = (from.ys[i] as number) - (to.ys[j] as number);
  const dz = (from.zs[i] as number) - (to.zs[j] as number);
  return dx * dx + dy * dy + dz * dz;
}

/**
 * Length along the Earth between two of its points whose straight distance is given: `2R asin(c / 2R)`. Off the
 * geodesic on WGS84 by less than 1e-7 at 50 km, 1e-5 at 800 km, 0.5 % at the far side.
 */
export function alongSurfaceKm(chordKm: number): number {
  return 2 * MEAN_RADIUS_KM * Math.asin(Math.min(1, chordKm / (2 * MEAN_RADIUS_KM)));
}

/**
 * A plane that touches the ellipsoid at a point, onto which places are thrown from the centre of curvature there
 * (gnomonic projection): shortest lines on the Earth are straight in it.
 */
export interface TouchingPlane {
  /** Where it touches, km from the centre of the Earth. */
  x: number;
  y: number;
  z: number;
  /** Unit vectors east, north and up. */
  eastX: number;
  eastY: number;
  northX: number;
  northY: number;
  northZ: number;
  upX: number;
  upY: number;
  upZ: number;
  /** Gaussian radius of curvature √(M N). */
  radiusKm: number;
}

/** A plane that {@link touchAt} sets; one is enough for a whole column. */
export function createTouchingPlane(): TouchingPlane {
  return {
    x: 0,
    y: 0,
    z: 0,
    eastX: 0,
    eastY: 0,
    northX: 0,
    northY: 0,
    northZ: 0,
    upX: 0,
    upY: 0,
    upZ: 0,
    radiusKm: 0,
  };
}

/** Moves a plane to another point, WGS84 degrees. */
export function touchAt(plane: TouchingPlane, lngDeg: number, latDeg: number): void {
  const lat = latDeg * RADIANS;
  const lng = lngDeg * RADIANS;
  const sine = Math.sin(lat);
  const cosine = Math.cos(lat);
  const sineLng = Math.sin(lng);
  const cosineLng = Math.cos(lng);
  const flattened = 1 - E2 * sine * sine;
  const normalRadiusKm = A_KM / Math.sqrt(flattened);
  plane.x = normalRadiusKm * cosine * cosineLng;
  plane.y = normalRadiusKm * cosine * sineLng;
  plane.z = normalRadiusKm * (1 - E2) * sine;
  plane.eastX = -sineLng;
  plane.eastY = cosineLng;
  plane.northX = -sine * cosineLng;
  plane.northY = -sine * sineLng;
  plane.northZ = cosine;
  plane.upX = cosine * cosineLng;
  plane.upY = cosine * sineLng;
  plane.upZ = sine;
  plane.radiusKm = (A_KM * Math.sqrt(1 - E2)) / flattened;
}
