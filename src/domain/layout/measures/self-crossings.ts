import type { Position } from 'geojson';
import { normaliseLng, type Position2 } from '../../geodesy.ts';
import { boxesMeet, meetingsOf, unwrapPath } from './planar.ts';

interface Segment {
  /** Place in the path; segments without length have none. */
  at: number;
  from: Position2;
  to: Position2;
  west: number;
  east: number;
}

/**
 * Places where a path meets itself other than from one segment to the next, each once, from west to east:
 * crossings, touching, both ends of a stretch that it runs twice. A closed path (its last position is its first)
 * may meet there. Straight in degrees; the path may lie over 180°.
 * @throws on a position without longitude or latitude
 */
export function selfCrossings(path: readonly Position[]): Position2[] {
  const positions = unwrapPath(path, path[0]?.[0] ?? 0).filter(
    (position, at, all) => position[0] !== all[at - 1]?.[0] || position[1] !== all[at - 1]?.[1],
  );
  const segments = positions.slice(1).map((to, at): Segment => {
    const from = positions[at] as Position2;
    return { at, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  const [first, last] = [positions[0], positions.at(-1)];
  const isClosed =
    segments.length > 2 && first !== undefined && first[0] === last?.[0] && first[1] === last[1];
  const places = new Map<string, Position2>();
  const sorted = segments.toSorted((a, b) => a.west - b.west);
  for (const [rank, one] of sorted.entries()) {
    for (let next = rank + 1; next < sorted.length; next++) {
      const other = sorted[next] as Segment;
      if (other.west > one.east) break;
      if (!boxesMeet(one.from, one.to, other.from, other.to)) continue;
      for (const [lng, lat] of strayMeetings(one, other, isClosed ? segments.length : 0)) {
        places.set(`${lng.toFixed(9)} ${lat.toFixed(9)}`, [normaliseLng(lng), lat]);
      }
    }
  }
  return [...places.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/**
 * Meetings of two segments but for the vertex that neighbours share; `around` is the length of a closed path, else
 * 0.
 */
function strayMeetings(one: Segment, other: Segment, around: number): Position2[] {
  const [early, late] = one.at < other.at ? [one, other] : [other, one];
  const places = meetingsOf(one.from, one.to, other.from, other.to).map(({ place }) => place);
  const isNext = late.at - early.at === 1;
  const isLastAndFirst = around > 0 && early.at === 0 && late.at === around - 1;
  return (isNext || isLastAndFirst) && places.length < 2 ? [] : places;
}
