import type { Plane, PlanePoint } from './plane.ts';
import type { GivenLine } from './propose-belts.ts';
import { clipLine, type Region } from './region.ts';

/** The lines of which some stretch lies inside a region, whole and in their order. */
export function riversWithin(
  rivers: readonly GivenLine[],
  region: Region,
  { toPlane }: Pick<Plane, 'toPlane'>,
): GivenLine[] {
  const box = boxOf(region.flat());
  return rivers.filter(({ lines }) =>
    lines.some((line) => {
      const path = line.map(toPlane);
      return areNear(boxOf(path), box) && clipLine(path, region).length > 0;
    }),
  );
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(points: readonly PlanePoint[]): Box {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function areNear(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
