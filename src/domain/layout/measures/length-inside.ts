import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { type LngLat, normaliseLng, type Position2 } from '../../geodesy.ts';
import { distanceKm } from '../geodesic.ts';
import { boxesMeet, meetingsOf, unwrapPath } from './planar.ts';
import { columnsOf } from './point-columns.ts';
import { insidePolygon } from './polygon-distances.ts';
import { pathsOf } from './prepared-lines.ts';

/** How much of a line runs through an area. */
export interface AreaLength {
  code: string;
  lengthKm: number;
}

/**
 * Geodesic length in km of the part of a line that runs inside an area: the line is cut wherever it meets the
 * outline, and pieces with their middle inside count. The outline is straight in degrees. A line along the outline
 * may count or not.
 * @throws on a position without longitude or latitude
 */
export function lengthInsideKm(
  line: LineString | MultiLineString,
  area: Polygon | MultiPolygon,
): number {
  const pieces = pathsOf(line).flatMap((path) => piecesOf(path, area));
  const middles = pieces.map(([from, to]) => placeAt(from, to, 0.5));
  const isInside = insidePolygon(columnsOf(middles), area);
  return pieces.reduce(
    (sum, [from, to], piece) =>
      sum + (isInside[piece] === 1 ? distanceKm(lngLat(from), lngLat(to)) : 0),
    0,
  );
}

/**
 * Areas that a line runs through, in their order, with the length in each; areas that it only touches are left
 * out.
 */
export function areasCrossed(
  line: LineString | MultiLineString,
  areas: FeatureCollection<Polygon | MultiPolygon, { code: string }>,
): AreaLength[] {
  return areas.features.flatMap(
    ({ geometry, properties: { code } }: Feature<Polygon | MultiPolygon, { code: string }>) => {
      const lengthKm = lengthInsideKm(line, geometry);
      return lengthKm > 0 ? [{ code, lengthKm }] : [];
    },
  );
}

type Piece = [from: Position2, to: Position2];

function piecesOf(path: LineString['coordinates'], area: Polygon | MultiPolygon): Piece[] {
  const positions = unwrapPath(path, path[0]?.[0] ?? 0);
  const rings = pathsOf(area).map((ring) => unwrapPath(ring, positions[0]?.[0] ?? 0));
  return positions.slice(1).flatMap((to, at): Piece[] => {
    const from = positions[at] as Position2;
    const shares = rings.flatMap((ring) => sharesOnRing(from, to, ring));
    const cuts = [0, ...shares.sort((a, b) => a - b), 1];
    return cuts
      .slice(1)
      .map((end, cut): Piece => [placeAt(from, to, cuts[cut] as number), placeAt(from, to, end)]);
  });
}

function sharesOnRing(from: Position2, to: Position2, ring: readonly Position2[]): number[] {
  return ring.flatMap((position, at) => {
    const next = ring[at + 1];
    if (next === undefined || !boxesMeet(from, to, position, next)) return [];
    return meetingsOf(from, to, position, next).map(({ share }) => share);
  });
}

function placeAt(from: Position2, to: Position2, share: number): Position2 {
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function lngLat([lng, lat]: Position2): LngLat {
  return { lng: normaliseLng(lng), lat };
}
