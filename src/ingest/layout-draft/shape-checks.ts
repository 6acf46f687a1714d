import { midLatitudeDistanceKm, type Position2 } from '../../domain/geodesy.ts';
import { ringCrossings } from '../../domain/layout/transfer/crossings.ts';
import { type Plane, planeAt, planeLengthKm } from '../../domain/layout/transfer/plane.ts';
import { clipLine, isInside, type Region } from '../../domain/layout/transfer/region.ts';

/** A ring is closed when its ends are at most this far apart. */
const CLOSED_WITHIN_M = 50;

/** A closed line without its repeated first vertex, and its two ends where they are too far apart to be one. */
export function closedVertices(line: readonly Position2[]): {
  vertices: readonly Position2[];
  openEnds: Position2[];
} {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return { vertices: line, openEnds: [] };
  if (first[0] === last[0] && first[1] === last[1])
    return { vertices: line.slice(0, -1), openEnds: [] };
  const gapKm = midLatitudeDistanceKm(
    { lng: first[0], lat: first[1] },
    { lng: last[0], lat: last[1] },
  );
  return { vertices: line, openEnds: gapKm * 1000 <= CLOSED_WITHIN_M ? [] : [first, last] };
}

/** Places where a closed ring meets itself. A vertex that is written twice in a row is no crossing. */
export function crossingPlaces(vertices: readonly Position2[]): Position2[] {
  const distinct = vertices.filter(([lng, lat], at) => {
    const [beforeLng, beforeLat] = vertices[(at || vertices.length) - 1] ?? [];
    return lng !== beforeLng || lat !== beforeLat;
  });
  return ringCrossings(distinct).map(({ lngLat }) => lngLat);
}

/** An outline that belts are checked against. */
export interface Outline {
  plane: Plane;
  region: Region;
}

/** Prepares an outline once for many checks; null where it has no position. */
export function outlineOf(
  polygons: readonly (readonly (readonly Position2[])[])[],
): Outline | null {
  const first = polygons[0]?.[0]?.[0];
  if (first === undefined) return null;
  const plane = planeAt({ lng: first[0], lat: first[1] });
  const rings = polygons.flat();
  return { plane, region: rings.map((ring) => ring.map(plane.toPlane)) };
}

/** Share of the length of lines that lies outside of an outline, and the vertices that do. */
export function outsideOutline(
  lines: readonly (readonly Position2[])[],
  { plane, region }: Outline,
): { share01: number; lngLats: Position2[] } {
  let lengthKm = 0;
  let insideKm = 0;
  for (const line of lines) {
    const flat = line.map(plane.toPlane);
    lengthKm += planeLengthKm(flat);
    for (const part of clipLine(flat, region)) insideKm += planeLengthKm(part);
  }
  const lngLats = lines.flat().filter((position) => !isInside(region, plane.toPlane(position)));
  return { share01: lengthKm === 0 ? 0 : Math.max(0, 1 - insideKm / lengthKm), lngLats };
}
