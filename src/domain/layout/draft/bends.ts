import type { Position2 } from '../../geodesy.ts';
import { type PlanePoint, planeAt } from '../transfer/plane.ts';

/**
 * How far a line would be off without each of its vertices, in metres: the tolerance up to which it stays when the line
 * is made simpler (Douglas and Peucker, Cartographica 10, 1973). Infinity for the ends, and in a closed line for the
 * first vertex and the one that is farthest from it. Never more than that of the vertices that stay longer.
 */
export function bendsM(vertices: readonly Position2[], isClosed: boolean): Float64Array {
  const bends = new Float64Array(vertices.length);
  const [first] = vertices;
  if (!first) return bends;
  const points = vertices.map(planeAt({ lng: first[0], lat: first[1] }).toPlane);
  const [start = [0, 0]] = points;
  bends[0] = Number.POSITIVE_INFINITY;
  const end = isClosed ? farthest(points, start) : points.length - 1;
  bends[end] = Number.POSITIVE_INFINITY;
  const open: [from: number, to: number, most: number][] = [[0, end, Number.POSITIVE_INFINITY]];
  if (isClosed) open.push([end, points.length, Number.POSITIVE_INFINITY]);
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to, most] = stretch;
    let [vertex, offKm] = [-1, -1];
    for (let at = from + 1; at < to; at++) {
      const off = offChordKm(points, at, from, to % points.length);
      if (off > offKm) [vertex, offKm] = [at, off];
    }
    if (vertex < 0) continue;
    const bend = Math.min(most, offKm * 1000);
    bends[vertex] = bend;
    open.push([from, vertex, bend], [vertex, to, bend]);
  }
  return bends;
}

function farthest(points: readonly PlanePoint[], [x, y]: PlanePoint): number {
  const distances = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  return distances.indexOf(distances.reduce((most, distance) => Math.max(most, distance), 0));
}

/** Distance of a point from the straight line between two others, ends included. */
function offChordKm(points: readonly PlanePoint[], at: number, from: number, to: number): number {
  const [x, y] = points[at] ?? [0, 0];
  const [ax, ay] = points[from] ?? [0, 0];
  const [bx, by] = points[to] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
