import type { Feature, Point } from 'geojson';

/** Points as columns of WGS84 degrees, one row a point. */
export interface PointColumns {
  lngs: Float64Array;
  lats: Float64Array;
}

/**
 * Columns of point features, row by row.
 * @throws on a position without longitude or latitude
 */
export function pointColumnsOf(features: readonly Feature<Point>[]): PointColumns {
  const lngs = new Float64Array(features.length);
  const lats = new Float64Array(features.length);
  for (const [row, { geometry }] of features.entries()) {
    const [lng, lat] = geometry.coordinates;
    if (lng === undefined || lat === undefined)
      throw new Error(`Unexpected position: ${JSON.stringify(geometry.coordinates)}`);
    lngs[row] = lng;
    lats[row] = lat;
  }
  return { lngs, lats };
}
