import type { MultiPolygon, Polygon } from 'geojson';
import { normaliseLng } from '../../geodesy.ts';
import { checkLength } from '../../matrix.ts';
import { distancesToLinesKm } from './line-distances.ts';
import { columnsOf, type PointColumns } from './point-columns.ts';
import { pathsOf, prepareLines } from './prepared-lines.ts';

/**
 * 1 for each point inside an area, 0 outside and for a missing degree: whether the meridian north of it crosses
 * the outline an odd number of times, so holes are outside. Edges are straight in degrees; the area may lie over
 * 180°, but not around a pole.
 * @throws when the columns differ in length, or on a position without longitude or latitude
 */
export function insidePolygon(points: PointColumns, polygon: Polygon | MultiPolygon): Uint8Array {
  checkLength('lats', points.lats, points.lngs.length);
  const rings = pathsOf(polygon).map(columnsOf);
  return Uint8Array.from(points.lngs, (lng, row) => {
    const lat = points.lats[row] as number;
    let parity = 0;
    for (const ring of rings) parity ^= crossingsNorth(ring, lng, lat);
    return parity;
  });
}

/** Distance in km to an area, 0 inside; otherwise as {@link distancesToLinesKm} to its outline. */
export function distancesToPolygonKm(
  points: PointColumns,
  polygon: Polygon | MultiPolygon,
): Float64Array {
  const distancesKm = distancesToLinesKm(points, prepareLines([polygon]));
  const isInside = insidePolygon(points, polygon);
  return distancesKm.map((km, row) => (isInside[row] === 1 ? 0 : km));
}

/** 1 for an odd number of crossings, else 0. */
function crossingsNorth({ lngs, lats }: PointColumns, lng: number, lat: number): number {
  let parity = 0;
  let before = lngs.length - 1;
  let eastBefore = eastOf(lngs[before] ?? Number.NaN, lng);
  for (let at = 0; at < lngs.length; at++) {
    const east = eastOf(lngs[at] as number, lng);
    // An edge of more than half a turn crosses the meridian on the far side of the Earth.
    if (eastBefore > 0 !== east > 0 && Math.abs(east - eastBefore) < 180) {
      // Always from west to east, so that both ways round give the same bits.
      const isEastward = eastBefore < east;
      const westLat = lats[isEastward ? before : at] as number;
      const eastLat = lats[isEastward ? at : before] as number;
      const share = -Math.min(eastBefore, east) / Math.abs(east - eastBefore);
      if (westLat + share * (eastLat - westLat) > lat) parity ^= 1;
    }
    before = at;
    eastBefore = east;
  }
  return parity;
}

/** Degrees east of a meridian, −180 … 180. */
function eastOf(lng: number, meridian: number): number {
  return normaliseLng(lng - meridian);
}
