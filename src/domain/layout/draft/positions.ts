import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Position2 } from '../../geodesy.ts';

/**
 * Longitude and latitude of a position.
 * @throws when one of them is missing
 */
export function lngLatOf([lng, lat]: Position): Position2 {
  if (lng === undefined || lat === undefined)
    throw new Error(`Unexpected position: ${lng}, ${lat}`);
  return [lng, lat];
}

/** The lines of a line. */
export function linesOf(line: LineString | MultiLineString): Position2[][] {
  const lines = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  return lines.map((positions) => positions.map(lngLatOf));
}

/** The polygons of an area, each a list of closed rings. */
export function polygonsOf(area: Polygon | MultiPolygon): Position2[][][] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(lngLatOf)));
}
