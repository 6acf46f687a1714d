import type { Geometry, Position } from 'geojson';
import type { LayoutPlan } from './plan.ts';

/** Box around a geometry, degrees; it does not cross 180°. */
export type Bounds = [west: number, south: number, east: number, north: number];

/**
 * The box around the given geometries.
 * @throws when they have no position
 */
export function boundsOf(geometries: Iterable<Geometry>): Bounds {
  const box: Bounds = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const geometry of geometries) {
    for (const [lng, lat] of positionsOf(geometry)) {
      if (lng === undefined || lat === undefined) continue;
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
  }
  if (box[0] > box[2]) throw new Error('No position to put a box around');
  return box;
}

/** Whether two boxes have a place in common; the second one's `east` may pass 180 degrees. */
export function isTouching([west, south, east, north]: Bounds, view: Bounds): boolean {
  const [viewWest, viewSouth, viewEast, viewNorth] = view;
  const fromWest = (((west - viewWest) % 360) + 360) % 360;
  const meetsLng = fromWest <= viewEast - viewWest || fromWest + (east - west) >= 360;
  return meetsLng && south <= viewNorth && north >= viewSouth;
}

/** The box around the counties of a layout. */
export function planBounds(plan: LayoutPlan): Bounds {
  return boundsOf(plan.counties.features.map(({ geometry }) => geometry));
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}
