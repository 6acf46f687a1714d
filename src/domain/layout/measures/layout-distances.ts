import type { LayoutPlan } from '../plan.ts';
import { nearestOfColumnsKm } from './coverage.ts';
import { distancesToLinesKm } from './line-distances.ts';
import type { PointColumns } from './point-columns.ts';
import { distancesToPolygonKm } from './polygon-distances.ts';
import { prepareLines } from './prepared-lines.ts';

/** Distances of points to the parts of a layout, km. */
export interface LayoutDistances {
  ring: Float64Array;
  /** To each belt, 0 inside, in the order of `plan.belts`. */
  belts: Float64Array[];
  /** To the nearest of them all. */
  any: Float64Array;
}

/** Distances from points to the ring and the belts of a plan. About 10 ms for 1,500 points and 2,000 segments. */
export function layoutDistancesKm(
  points: PointColumns,
  plan: Pick<LayoutPlan, 'ring' | 'belts'>,
): LayoutDistances {
  const ring = distancesToLinesKm(points, prepareLines([plan.ring.geometry]));
  const belts = plan.belts.features.map(({ geometry }) => distancesToPolygonKm(points, geometry));
  return { ring, belts, any: nearestOfColumnsKm([ring, ...belts]) };
}
