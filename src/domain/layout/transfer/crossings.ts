import type { Position2 } from '../../geodesy.ts';

/** A place where a line meets itself. */
export interface Crossing {
  /** Edges by the index of their first vertex, the lower one first. */
  edges: [number, number];
  /** Where they meet; of edges that lie on one another, an end of the common stretch. */
  lngLat: Position2;
}

/**
 * Where the edges of a closed ring cross, touch or lie on one another, beyond the ends that neighbours share. Edges are
 * straight in degrees, as GeoJSON has them; `vertices` does not repeat the first one. Sorted along the longitude, so
 * that long rings stay cheap.
 */
export function ringCrossings(vertices: readonly Position2[]): Crossing[] {
  const count = vertices.length;
  const edges = vertices.map((from, at) => {
    const to = vertices[(at + 1) % count] ?? from;
    return { at, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  const byWest = [...edges].sort((a, b) => a.west - b.west);
  const found: Crossing[] = [];
  byWest.forEach((edge, position) => {
    for (let next = position + 1; next < byWest.length; next++) {
      const other = byWest[next];
      if (other === undefined || other.west > edge.east) break;
      const [first, second] = edge.at < other.at ? [edge, other] : [other, edge];
      const isNext = second.at === first.at + 1;
      const isAround = first.at === 0 && second.at === count - 1;
      const lngLat =
        isNext || isAround
          ? foldedBack(
              isNext ? first.from : second.from,
              isNext ? first.to : second.to,
              isNext ? second.to : first.to,
            )
          : meeting(first.from, first.to, second.from, second.to);
      if (lngLat !== null) found.push({ edges: [first.at, second.at], lngLat });
    }
  });
  return found.sort((a, b) => a.edges[0] - b.edges[0] || a.edges[1] - b.edges[1]);
}

/** Twice the area of a triangle, above 0 when it runs counter-clockwise. */
function turnOf(a: Position2, b: Position2, c: Position2): number {
  const turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const size = Math.max(
    Math.abs(b[0] - a[0]),
    Math.abs(b[1] - a[1]),
    Math.abs(c[0] - a[0]),
    Math.abs(c[1] - a[1]),
  );
  return Math.abs(turn) <= 1e-12 * size ? 0 : turn;
}

function isOn(a: Position2, b: Position2, point: Position2): boolean {
  return (
    point[0] >= Math.min(a[0], b[0]) &&
    point[0] <= Math.max(a[0], b[0]) &&
    point[1] >= Math.min(a[1], b[1]) &&
    point[1] <= Math.max(a[1], b[1])
  );
}

/** Where two edges without a common vertex meet; null when they do not. */
function meeting(a: Position2, b: Position2, c: Position2, d: Position2): Position2 | null {
  const [abc, abd] = [turnOf(a, b, c), turnOf(a, b, d)];
  const [cda, cdb] = [turnOf(c, d, a), turnOf(c, d, b)];
  if (abc === 0 && isOn(a, b, c)) return c;
  if (abd === 0 && isOn(a, b, d)) return d;
  if (cda === 0 && isOn(c, d, a)) return a;
  if (cdb === 0 && isOn(c, d, b)) return b;
  if (abc > 0 === abd > 0 || cda > 0 === cdb > 0) return null;
  const share = cda / (cda - cdb);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** The corner of two neighbouring edges that lie on one another; null when they do not. */
function foldedBack(from: Position2, corner: Position2, to: Position2): Position2 | null {
  if (turnOf(from, corner, to) !== 0) return null;
  const along =
    (from[0] - corner[0]) * (to[0] - corner[0]) + (from[1] - corner[1]) * (to[1] - corner[1]);
  return along > 0 || (from[0] === corner[0] && from[1] === corner[1]) ? corner : null;
}
