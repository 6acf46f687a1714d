import type { Feature, Point, Position } from 'geojson';

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
  return columnsOf(features.map(({ geometry }) => geometry.coordinates));
}

/**
 * Columns of GeoJSON positions, row by row.
 * @throws on a position without longitude or latitude
 */
export function columnsOf(positions: readonly Position[]): PointColumns {
  const lngs = new Float64Array(positions.length);
  const lats = new Float64Array(positions.length);
  for (const [row, position] of positions.entries()) {
    const [lng, lat] = position;
    if (lng === undefined || lat === undefined)
      throw new Error(`Unexpected position: ${JSON.stringify(position)}`);
    lngs[row] = lng;
    lats[row] = lat;
  }
  return { lngs, lats };
}
