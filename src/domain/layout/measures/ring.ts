import { convex } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import type { Position2 } from '../../geodesy.ts';
import { distanceKm, lineLengthKm, perimeterKm, polygonAreaKm2 } from '../geodesic.ts';
import { unwrapPath } from './planar.ts';
import { selfCrossings } from './self-crossings.ts';

/** Ends of a ring that are no farther apart than this count as closed. */
const CLOSED_GAP_M = 50;

/** What a planner asks of a ring. Lengths and areas are geodesic on WGS84. */
export interface RingMeasures {
  /** As drawn; a gap between the ends is not counted. */
  lengthKm: number;
  /** From the last position to the first. */
  gapM: number;
  /** `gapM` is at most {@link CLOSED_GAP_M}. */
  isClosed: boolean;
  /** Places where the ring meets itself; none = simple. */
  crossings: Position2[];
  /** First and last position of an open ring; none of a closed one. */
  looseEnds: Position2[];
  /** Enclosed area; null for a ring that is open or meets itself, because it has no inside. */
  areaKm2: number | null;
  /** 4π A / P² (Polsby and Popper 1991): 1 for a circle, near 0 for a thread; null where there is no area. */
  compactness01: number | null;
  /** Length divided by the perimeter of the convex hull, 1 or more; null for an open ring. */
  detour: number | null;
}

/**
 * Measures of a ring. They do not depend on where it starts or which way it runs.
 * @throws with fewer than two positions, or on one without longitude or latitude
 */
export function ringMeasures(ring: LineString): RingMeasures {
  const path = ring.coordinates;
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined || path.length < 2)
    throw new Error(`Unexpected number of positions: ${path.length}`);
  const lengthKm = lineLengthKm(ring);
  const gapM = 1000 * distanceKm(lngLat(first), lngLat(last));
  const isClosed = gapM <= CLOSED_GAP_M;
  const crossings = selfCrossings(isClosed && gapM > 0 ? [...path, first] : path);
  const areaKm2 =
    isClosed && crossings.length === 0
      ? polygonAreaKm2({ type: 'Polygon', coordinates: [path] })
      : null;
  return {
    lengthKm,
    gapM,
    isClosed,
    crossings,
    looseEnds: isClosed ? [] : [first, last].map(([lng = 0, lat = 0]): Position2 => [lng, lat]),
    areaKm2,
    compactness01: areaKm2 === null ? null : (4 * Math.PI * areaKm2) / lengthKm ** 2,
    detour: isClosed ? lengthKm / hullPerimeterKm(path) : null,
  };
}

/** Geodesic perimeter of the convex hull; there and back where all positions lie on one line. */
function hullPerimeterKm(path: readonly Position[]): number {
  const positions = unwrapPath(path, path[0]?.[0] ?? 0);
  const hull = convex({ type: 'MultiPoint', coordinates: positions });
  if (hull) return perimeterKm(hull.geometry);
  const sorted = positions.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return 2 * distanceKm(lngLat(sorted[0] ?? []), lngLat(sorted.at(-1) ?? []));
}

function lngLat([lng = Number.NaN, lat = Number.NaN]: Position): { lng: number; lat: number } {
  return { lng, lat };
}
