import { type Matrix, zeroMatrix } from '../../matrix.ts';
import type { PointColumns } from './point-columns.ts';
import { alongSurfaceKm, chord2Of, surfacePoints } from './surface.ts';

/** For each point the nearest of some places. */
export interface Nearest {
  /**
   * Row of the nearest place, the first of equally near ones; −1 where a degree is missing or there is no place.
   */
  nearest: Int32Array;
  /** How far it is; NaN where `nearest` is −1. */
  distancesKm: Float64Array;
}

/**
 * Distances in km, a row for each point, a column for each place; see {@link alongSurfaceKm} for how exact. NaN
 * for a missing degree.
 */
export function distancesToPointsKm(points: PointColumns, places: PointColumns): Matrix {
  const [from, to] = [surfacePoints(points), surfacePoints(places)];
  const distances = zeroMatrix(from.xs.length, to.xs.length);
  for (let i = 0; i < distances.rows; i++) {
    for (let j = 0; j < distances.columns; j++) {
      distances.values[i * distances.columns + j] = alongSurfaceKm(
        Math.sqrt(chord2Of(from, i, to, j)),
      );
    }
  }
  return distances;
}

/** The nearest of some places for each point, without a table of all distances. */
export function nearestOf(points: PointColumns, places: PointColumns): Nearest {
  const [from, to] = [surfacePoints(points), surfacePoints(places)];
  const nearest = new Int32Array(from.xs.length).fill(-1);
  const distancesKm = new Float64Array(from.xs.length).fill(Number.NaN);
  for (let i = 0; i < nearest.length; i++) {
    let least2 = Number.POSITIVE_INFINITY;
    for (let j = 0; j < to.xs.length; j++) {
      const chord2 = chord2Of(from, i, to, j);
      if (chord2 < least2) {
        least2 = chord2;
        nearest[i] = j;
      }
    }
    if (least2 < Number.POSITIVE_INFINITY) distancesKm[i] = alongSurfaceKm(Math.sqrt(least2));
  }
  return { nearest, distancesKm };
}
