import type { PlanePoint } from './plane.ts';

/** An area of the plane: rings without a repeated end; inside is what an odd number of them enclose. */
export type Region = readonly (readonly PlanePoint[])[];

const CIRCLE_SIDES = 72;

/** A circle around the origin of the plane, as a polygon. */
export function circleRegion(radiusKm: number): Region {
  const ring = Array.from({ length: CIRCLE_SIDES }, (_, side): PlanePoint => {
    const angle = (side / CIRCLE_SIDES) * 2 * Math.PI;
    return [radiusKm * Math.cos(angle), radiusKm * Math.sin(angle)];
  });
  return [ring];
}

/** True inside the region (even–odd rule). */
export function isInside(region: Region, [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const ring of region) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
      [x1, y1] = [x2, y2];
    }
  }
  return inside;
}

/** The stretches of a line inside the region, in its order. */
export function clipLine(line: readonly PlanePoint[], region: Region): PlanePoint[][] {
  const parts: PlanePoint[][] = [];
  let isOpen = false;
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to;
    const cuts = [0, ...cutsOf(from, to, region), 1];
    cuts.slice(1).forEach((end, cut) => {
      const start = cuts[cut] ?? 0;
      if (end <= start) return;
      if (!isInside(region, pointAt(from, to, (start + end) / 2))) {
        isOpen = false;
        return;
      }
      if (!isOpen) parts.push([pointAt(from, to, start)]);
      parts.at(-1)?.push(pointAt(from, to, end));
      isOpen = true;
    });
  });
  return parts;
}

function pointAt(from: PlanePoint, to: PlanePoint, share: number): PlanePoint {
  if (share === 0) return from;
  if (share === 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Shares along a segment where it meets an edge of the region, ascending. */
function cutsOf(from: PlanePoint, to: PlanePoint, region: Region): number[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const cuts: number[] = [];
  for (const ring of region) {
    let a = ring.at(-1) ?? [0, 0];
    for (const b of ring) {
      if (Math.max(a[0], b[0]) >= west && Math.min(a[0], b[0]) <= east) {
        const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
        const cross = dx * ey - dy * ex;
        const [px, py] = [a[0] - from[0], a[1] - from[1]];
        const share = (px * ey - py * ex) / cross;
        const along = (px * dy - py * dx) / cross;
        if (share > 0 && share < 1 && along >= 0 && along <= 1) cuts.push(share);
      }
      a = b;
    }
  }
  return cuts.sort((a, b) => a - b);
}
