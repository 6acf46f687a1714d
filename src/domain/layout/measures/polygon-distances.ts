import type { MultiPolygon, Polygon, Position } from 'geojson';
import { normaliseLng } from '../../geodesy.ts';
import { distancesToLinesKm } from './line-distances.ts';
import type { PointColumns } from './point-columns.ts';
import { pathsOf, prepareLines } from './prepared-lines.ts';

/**
 * 1 for each point inside an area, 0 outside and for a missing degree: whether the meridian north of it crosses the
 * outline an odd number of times, so holes are outside. Edges are straight in degrees; the area may lie over 180°, but not
 * around a pole.
 */
export function insidePolygon(points: PointColumns, polygon: Polygon | MultiPolygon): Uint8Array {
  const rings = pathsOf(polygon);
  return Uint8Array.from(points.lngs, (lng, row) => {
    const lat = points.lats[row] as number;
    return rings.reduce((parity, ring) => parity ^ crossingsNorth(ring, lng, lat), 0);
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
function crossingsNorth(ring: readonly Position[], lng: number, lat: number): number {
  let parity = 0;
  let before = ring.at(-1) ?? [];
  for (const position of ring) {
    const [from, to] = [eastOf(before, lng), eastOf(position, lng)];
    // An edge of more than half a turn crosses the meridian on the far side of the Earth.
    if (from > 0 !== to > 0 && Math.abs(to - from) < 180) {
      // Always from west to east, so that both ways round give the same bits.
      const [west, east] = from < to ? [before, position] : [position, before];
      const [fromWest, toEast] = from < to ? [-from, to] : [-to, from];
      const [westLat, eastLat] = [west[1] as number, east[1] as number];
      const crossing = westLat + ((eastLat - westLat) * fromWest) / (fromWest + toEast);
      if (crossing > lat) parity ^= 1;
    }
    before = position;
  }
  return parity;
}

/** Degrees east of a meridian, −180 … 180. */
function eastOf(position: Position, lng: number): number {
  return normaliseLng((position[0] as number) - lng);
}
