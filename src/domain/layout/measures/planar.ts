import type { Position } from 'geojson';
import type { Position2 } from '../../geodesy.ts';

/** A place where two segments meet. */
export interface Meeting {
  /** How far along the first segment, 0–1. */
  share: number;
  place: Position2;
}

/**
 * A path with longitudes that run on over 180°, each within half a turn of the one before and the first within
 * half a turn of `nearLng`, so that it can be drawn on a plane.
 * @throws on a position without longitude or latitude
 */
export function unwrapPath(path: readonly Position[], nearLng: number): Position2[] {
  let before = nearLng;
  return path.map((position): Position2 => {
    const [lng, lat] = position;
    if (lng === undefined || lat === undefined)
      throw new Error(`Unexpected position: ${JSON.stringify(position)}`);
    before = lng + 360 * Math.round((before - lng) / 360);
    return [before, lat];
  });
}

/**
 * Where the segments a–b and c–d meet on the plane of degrees: in one place, at the two ends of a stretch that
 * they share, or nowhere. Touching counts.
 */
export function meetingsOf(a: Position2, b: Position2, c: Position2, d: Position2): Meeting[] {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = abX * cdY - abY * cdX;
  const [acX, acY] = [c[0] - a[0], c[1] - a[1]];
  if (turn !== 0) {
    const share = (acX * cdY - acY * cdX) / turn;
    const shareOther = (acX * abY - acY * abX) / turn;
    if (!isOnSegment(share) || !isOnSegment(shareOther)) return [];
    return [meetingAt(a, b, Math.max(0, Math.min(1, share)))];
  }
  const length2 = abX * abX + abY * abY;
  if (acX * abY - acY * abX !== 0 || length2 === 0) return [];
  const shareOf = (place: Position2): number =>
    ((place[0] - a[0]) * abX + (place[1] - a[1]) * abY) / length2;
  const [from, to] = [shareOf(c), shareOf(d)].sort((one, other) => one - other) as [number, number];
  const [start, end] = [Math.max(0, from), Math.min(1, to)];
  if (start > end) return [];
  return [...new Set([start, end])].map((share) => meetingAt(a, b, share));
}

/** Whether the boxes around two segments have a place in common. */
export function boxesMeet(a: Position2, b: Position2, c: Position2, d: Position2): boolean {
  return (
    Math.min(a[0], b[0]) <= Math.max(c[0], d[0]) &&
    Math.max(a[0], b[0]) >= Math.min(c[0], d[0]) &&
    Math.min(a[1], b[1]) <= Math.max(c[1], d[1]) &&
    Math.max(a[1], b[1]) >= Math.min(c[1], d[1])
  );
}

/** With room for rounding, so that a path through a vertex of another is not missed by both segments there. */
function isOnSegment(share: number): boolean {
  return share >= -1e-12 && share <= 1 + 1e-12;
}

function meetingAt(a: Position2, b: Position2, share: number): Meeting {
  return { share, place: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])] };
}
