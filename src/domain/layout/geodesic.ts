import geographicLib from 'geographiclib-geodesic';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../geodesy.ts';

const WGS84 = geographicLib.Geodesic.WGS84;

/**
 * Length of the shortest line on the WGS84 ellipsoid, to 15 nanometres (Karney, Algorithms for geodesics, J.
 * Geodesy 87, 2013, through GeographicLib). About 3 µs: for figures that are printed; thousands of distances come
 * from `measures/`. NaN for a missing or impossible latitude.
 */
export function distanceKm(a: LngLat, b: LngLat): number {
  const { s12 } = WGS84.Inverse(a.lat, a.lng, b.lat, b.lng, geographicLib.Geodesic.DISTANCE);
  return (s12 ?? Number.NaN) / 1000;
}

/**
 * Length in km of the geodesics from vertex to vertex on WGS84 (Karney 2013); gaps between parts are not counted.
 * Longitudes may cross 180° or run on beyond it.
 * @throws on a position without longitude or latitude
 */
export function lineLengthKm(line: LineString | MultiLineString): number {
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  return parts.reduce((sum, part) => sum + measure(part, true).lengthKm, 0);
}

/**
 * Area in km² on WGS84 with geodesic edges, holes taken out (Karney 2013, section 6). Each ring encloses the
 * smaller of the two sides that it cuts the Earth into, whichever way it runs: an outline around a pole holds the
 * pole. Right for rings that do not cross themselves and parts that do not overlap.
 * @throws on a position without longitude or latitude
 */
export function polygonAreaKm2(polygon: Polygon | MultiPolygon): number {
  return polygonsOf(polygon).reduce(
    (sum, rings) =>
      sum +
      rings.reduce((area, ring, at) => {
        const { areaKm2 } = measure(ring, false);
        return at === 0 ? areaKm2 : area - areaKm2;
      }, 0),
    0,
  );
}

/**
 * Length in km of all rings, those of holes included. A polygon that is cut in two at 180° has the cut in it, on
 * both sides.
 * @throws on a position without longitude or latitude
 */
export function perimeterKm(polygon: Polygon | MultiPolygon): number {
  return polygonsOf(polygon)
    .flat()
    .reduce((sum, ring) => sum + measure(ring, false).lengthKm, 0);
}

function polygonsOf(polygon: Polygon | MultiPolygon): Position[][][] {
  return polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
}

/** Length and enclosed area of a list of positions; an area is closed by itself. */
function measure(
  positions: readonly Position[],
  isLine: boolean,
): { lengthKm: number; areaKm2: number } {
  const sum = WGS84.Polygon(isLine);
  for (const position of positions) {
    const [lng, lat] = position;
    if (lng === undefined || lat === undefined)
      throw new Error(`Unexpected position: ${JSON.stringify(position)}`);
    sum.AddPoint(lat, lng);
  }
  const { perimeter, area } = sum.Compute(false, true);
  return { lengthKm: perimeter / 1000, areaKm2: Math.abs(area ?? 0) / 1e6 };
}
