/** WGS84 degrees. */
export interface LngLat {
  lng: number;
  lat: number;
}

/** A GeoJSON position: longitude, latitude. */
export type Position2 = [lng: number, lat: number];

/** IUGG mean radius R1 of the Earth. */
const EARTH_MEAN_RADIUS_KM = 6371.0088;

const WGS84_A_KM = 6378.137;
const WGS84_F = 1 / 298.257223563;
const WGS84_E2 = WGS84_F * (2 - WGS84_F);
const RADIANS = Math.PI / 180;

/** The same meridian within −180 … 180; both ends stay as they are. */
export function normaliseLng(lng: number): number {
  if (lng >= -180 && lng <= 180) return lng;
  const turned = (lng + 180) % 360;
  return (turned < 0 ? turned + 360 : turned) - 180;
}

/**
 * Great-circle distance on a sphere with the Earth's mean radius, by the haversine formula. Off the
 * ellipsoid by up to 0.6 %: right for a tooltip, not for a published length.
 */
export function greatCircleDistanceKm(a: LngLat, b: LngLat): number {
  return EARTH_MEAN_RADIUS_KM * centralAngle(a, b);
}

/**
 * Length of a short segment on WGS84 with the meridian and prime-vertical radii at its middle latitude:
 * ds² = (M dφ)² + (N cos φ dλ)², the short way over 180°. Relative error about 1e-7 at 10 km and 2e-6 at
 * 50 km in middle latitudes; cut longer lines into segments.
 */
export function midLatitudeDistanceKm(a: LngLat, b: LngLat): number {
  const middle = ((a.lat + b.lat) / 2) * RADIANS;
  const sine = Math.sin(middle);
  const flattened = 1 - WGS84_E2 * sine * sine;
  const root = Math.sqrt(flattened);
  const meridianRadiusKm = (WGS84_A_KM * (1 - WGS84_E2)) / (flattened * root);
  const normalRadiusKm = WGS84_A_KM / root;
  const northKm = meridianRadiusKm * (b.lat - a.lat) * RADIANS;
  const eastKm = normalRadiusKm * Math.cos(middle) * shortTurn(a.lng, b.lng) * RADIANS;
  return Math.hypot(northKm, eastKm);
}

/**
 * The shorter great circle from `a` to `b` as polylines with steps of at most `maxSegmentDeg` degrees of
 * arc, cut at 180° where it crosses, so one or two lines with longitudes within −180 … 180. The cut lies
 * on the circle. The ends are kept; one that lies on the 180th meridian may change its sign. Between
 * antipodes every way is shortest: then the line leads over the north pole.
 * @throws when `maxSegmentDeg` is not above 0
 */
export function greatCircleLine(a: LngLat, b: LngLat, maxSegmentDeg: number): Position2[][] {
  if (!(maxSegmentDeg > 0)) throw new Error(`Unexpected maxSegmentDeg: ${maxSegmentDeg}`);
  const steps = Math.max(1, Math.ceil(centralAngle(a, b) / RADIANS / maxSegmentDeg));
  const line: Position2[] = [[normaliseLng(a.lng), a.lat]];
  for (let step = 1; step <= steps; step++) {
    const [lng, lat] = step === steps ? [b.lng, b.lat] : pointBetween(a, b, step / steps);
    const before = line[line.length - 1]?.[0] ?? 0;
    line.push([lng + 360 * Math.round((before - lng) / 360), lat]);
  }
  return cutAt180(line);
}

/** Angle at the Earth's centre in radians. */
function centralAngle(a: LngLat, b: LngLat): number {
  const sineLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const sineLng = Math.sin(((b.lng - a.lng) * RADIANS) / 2);
  const h =
    sineLat * sineLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * sineLng * sineLng;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees to turn from one meridian to another, −180 … 180, the short way. */
function shortTurn(from: number, to: number): number {
  return normaliseLng(to - from);
}

/** Spherical linear interpolation; `share` 0 is `a`, 1 is `b`. */
function pointBetween(a: LngLat, b: LngLat, share: number): Position2 {
  const start = unitVector(a);
  const angle = centralAngle(a, b);
  const towards = perpendicular(start, unitVector(b));
  const along = Math.cos(angle * share);
  const across = Math.sin(angle * share);
  const x = along * start[0] + across * towards[0];
  const y = along * start[1] + across * towards[1];
  const z = along * start[2] + across * towards[2];
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

type Vector = readonly [x: number, y: number, z: number];

function unitVector({ lng, lat }: LngLat): Vector {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lng * RADIANS), ring * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

/** Unit vector at a right angle to `start` in the plane of both; towards the north pole where they are antipodes. */
function perpendicular(start: Vector, end: Vector): Vector {
  const dot = start[0] * end[0] + start[1] * end[1] + start[2] * end[2];
  const towards = scaledToOne([
    end[0] - dot * start[0],
    end[1] - dot * start[1],
    end[2] - dot * start[2],
  ]);
  if (towards !== null) return towards;
  const north = scaledToOne([-start[2] * start[0], -start[2] * start[1], 1 - start[2] * start[2]]);
  return north ?? [1, 0, 0];
}

/** Null for a vector too short to have a direction. */
function scaledToOne(vector: Vector): Vector | null {
  const length = Math.hypot(...vector);
  return length < 1e-9 ? null : [vector[0] / length, vector[1] / length, vector[2] / length];
}

/** Cuts a line whose longitudes run on past ±180, and turns the part beyond back. */
function cutAt180(line: readonly Position2[]): Position2[][] {
  const edge = line.some(([lng]) => lng > 180) ? 180 : -180;
  const isBeyond = (lng: number): boolean => (edge > 0 ? lng > edge : lng < edge);
  const parts: Position2[][] = [[]];
  let before: Position2 | null = null;
  for (const point of line) {
    if (before !== null && isBeyond(before[0]) !== isBeyond(point[0])) {
      const lat = latitudeAt(before, point, edge);
      parts[parts.length - 1]?.push([isBeyond(before[0]) ? -edge : edge, lat]);
      parts.push([[isBeyond(point[0]) ? -edge : edge, lat]]);
    }
    parts[parts.length - 1]?.push(
      isBeyond(point[0]) ? [point[0] - 2 * edge, point[1]] : [point[0], point[1]],
    );
    before = point;
  }
  const drawn = parts.filter((part) =>
    part.some(([lng, lat]) => lng !== part[0]?.[0] || lat !== part[0]?.[1]),
  );
  return drawn.length > 0 ? drawn : parts.slice(0, 1);
}

/**
 * Latitude where the great circle through two points meets a meridian between them. Over a pole the points
 * lie half a turn apart, by rounding sometimes a trace more: the turn's direction decides, not the sign of its sine.
 */
function latitudeAt(from: Position2, to: Position2, lng: number): number {
  const width = (to[0] - from[0]) * RADIANS;
  const fromTangent = Math.tan(from[1] * RADIANS) * Math.sin((to[0] - lng) * RADIANS);
  const toTangent = Math.tan(to[1] * RADIANS) * Math.sin((lng - from[0]) * RADIANS);
  const rise = Math.sign(width) * (fromTangent + toTangent);
  return Math.atan2(rise, Math.abs(Math.sin(width))) / RADIANS;
}
