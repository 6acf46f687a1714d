import type { Position2 } from '../../geodesy.ts';
import { distanceToLineKm, nearestOnLine, type PlanePoint, planeAt } from '../transfer/plane.ts';

/** Points and lines that a dragged vertex may jump to. */
export interface SnapTargets {
  points: readonly Position2[];
  lines: readonly (readonly Position2[])[];
}

/** Where a vertex jumps to. */
export interface Snap {
  lngLat: Position2;
  /** What it met: a point or a line, by its index in the targets. */
  target: { kind: 'point' | 'line'; index: number };
  distanceM: number;
}

/**
 * The nearest point at most `reachM` metres away; where there is none, the nearest place on a line; null where there is
 * nothing to snap to. Distances on the flat map around the position, right to 1e-5 within a kilometre.
 */
export function snap(position: Position2, targets: SnapTargets, reachM: number): Snap | null {
  const plane = planeAt({ lng: position[0], lat: position[1] });
  const here: PlanePoint = [0, 0];
  const points = targets.points.map((point, index) => {
    const [east, north] = plane.toPlane(point);
    return { index, distanceM: Math.hypot(east, north) * 1000 };
  });
  const point = nearestOf(points, reachM);
  const lngLat = point === null ? undefined : targets.points[point.index];
  if (point !== null && lngLat !== undefined)
    return { lngLat, target: { kind: 'point', index: point.index }, distanceM: point.distanceM };

  const lines = targets.lines.map((line, index) => {
    const distanceKm = distanceToLineKm(here, line.map(plane.toPlane));
    return { index, distanceM: distanceKm * 1000 };
  });
  const line = nearestOf(lines, reachM);
  if (line === null) return null;
  const place = nearestOnLine(here, (targets.lines[line.index] ?? []).map(plane.toPlane));
  return {
    lngLat: plane.toLngLat(place),
    target: { kind: 'line', index: line.index },
    distanceM: line.distanceM,
  };
}

function nearestOf<Candidate extends { distanceM: number }>(
  candidates: readonly Candidate[],
  reachM: number,
): Candidate | null {
  let nearest: Candidate | null = null;
  for (const candidate of candidates) {
    const { distanceM } = candidate;
    if (distanceM <= reachM && (nearest === null || distanceM < nearest.distanceM))
      nearest = candidate;
  }
  return nearest;
}
