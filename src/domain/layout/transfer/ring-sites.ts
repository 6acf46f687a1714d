import type { LngLat, Position2 } from '../../geodesy.ts';
import { zeroMatrix } from '../../matrix.ts';
import { doubledArea, type PlanePoint, planeAt } from './plane.ts';
import { spacedTowns, townAt } from './spaced-towns.ts';
import { shortestTour, type Tour } from './tour.ts';
import type { Towns } from './towns.ts';

const SECTORS = 12;

/** Sites closer to one another than this make no ring between towns. */
const CLOSEST_KM = 1;

export interface RingSiteRules {
  fewest: number;
  most: number;
  spacingKm: number;
}

/**
 * Towns that a ring should pass beside the sub-centres: the largest town in each twelfth of the compass that has no
 * sub-centre, the largest ones first. Where that leaves fewer than `fewest` sites, other towns join, and the spacing is
 * halved as long as it takes, to a kilometre.
 * @returns indexes of towns, without the sub-centres
 */
export function ringSites(
  towns: Towns,
  centre: LngLat,
  subCentres: readonly number[],
  { fewest, most, spacingKm }: RingSiteRules,
): number[] {
  const chosen: number[] = [];
  const kept = [centre, ...subCentres.map((town) => townAt(towns, town))];
  const taken = new Set(subCentres.map((town) => sectorOf(towns, town, centre)));
  const join = (town: number): void => {
    chosen.push(town);
    kept.push(townAt(towns, town));
    taken.add(sectorOf(towns, town, centre));
  };
  const missing = (count: number): number => count - subCentres.length - chosen.length;
  while (missing(most) > 0) {
    const isFree = (town: number): boolean => !taken.has(sectorOf(towns, town, centre));
    const [town] = spacedTowns(towns, { count: 1, spacingKm, kept }, isFree);
    if (town === undefined) break;
    join(town);
  }
  for (let spacing = spacingKm; missing(fewest) > 0 && spacing >= CLOSEST_KM; spacing /= 2) {
    for (const town of spacedTowns(towns, { count: missing(fewest), spacingKm: spacing, kept }))
      join(town);
  }
  return chosen;
}

/** Bearing from the centre to a town on the flat map, 0 … 360 degrees clockwise from north. */
export function bearingDeg(towns: Towns, town: number, centre: LngLat): number {
  const { lng, lat } = townAt(towns, town);
  const [east, north] = planeAt(centre).toPlane([lng, lat]);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

function sectorOf(towns: Towns, town: number, centre: LngLat): number {
  return Math.floor((bearingDeg(towns, town, centre) * SECTORS) / 360);
}

/**
 * The shortest closed tour through sites, on the flat map around the first one: exact for up to 12, else from the convex
 * hull by cheapest insertion, 2-opt and Or-opt. A shortest tour in the plane never crosses itself (Flood, Oper. Res. 4,
 * 1956) unless all sites lie on one line. It starts at the first site and runs counter-clockwise.
 */
export function ringTour(sites: readonly Position2[]): Tour {
  const first = sites[0];
  if (first === undefined) return { order: [], length: 0, isShortest: true };
  const { toPlane } = planeAt({ lng: first[0], lat: first[1] });
  const points = sites.map(toPlane);
  const distances = zeroMatrix(points.length, points.length);
  points.forEach(([x1, y1], row) => {
    points.forEach(([x2, y2], column) => {
      distances.values[row * points.length + column] = Math.hypot(x2 - x1, y2 - y1);
    });
  });
  const tour = shortestTour(distances, { start: convexHull(points) });
  const isClockwise = doubledArea(tour.order.flatMap((at) => points.slice(at, at + 1))) < 0;
  const [start = 0, ...others] = tour.order;
  return isClockwise ? { ...tour, order: [start, ...others.reverse()] } : tour;
}

/** Indexes of the corners of the convex hull, counter-clockwise (Andrew, Inf. Process. Lett. 9, 1979). */
function convexHull(points: readonly PlanePoint[]): number[] {
  const sorted = points
    .map((point, at) => ({ point, at }))
    .sort((a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1]);
  const chain = (list: typeof sorted): typeof sorted => {
    const hull: typeof sorted = [];
    for (const corner of list) {
      for (;;) {
        const [a, b] = [hull.at(-2), hull.at(-1)];
        if (a === undefined || b === undefined) break;
        const [[ax, ay], [bx, by], [cx, cy]] = [a.point, b.point, corner.point];
        if ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0) break;
        hull.pop();
      }
      hull.push(corner);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())].map(({ at }) => at);
}
