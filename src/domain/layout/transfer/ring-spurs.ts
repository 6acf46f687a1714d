import type { Position2 } from '../../geodesy.ts';
import { doubledArea, type PlanePoint, planeAt, planeLengthKm } from './plane.ts';
import { ringTour } from './ring-sites.ts';
import type { Tour } from './tour.ts';

/** A sharper corner leads out to a site and back again. */
export const SHARPEST_CORNER_DEG = 30;

export interface RoundTour extends Tour {
  /** Indexes of the sites that the tour leaves out, ascending. */
  leftOut: number[];
}

/**
 * The shortest tour of `ringTour` without sites that make a spur: while a corner is below 30° and more than `fewest`
 * sites are left, it gives up the corner or one of its neighbours, whichever leaves the most compact ring (4πA/P²), as
 * long as that makes it more compact.
 * @returns indexes of `sites`
 */
export function tourWithoutSpurs(sites: readonly Position2[], fewest: number): RoundTour {
  const [lng, lat] = sites[0] ?? [0, 0];
  const { toPlane } = planeAt({ lng, lat });
  const points = sites.map(toPlane);
  let best = tourOf(sites, points, [...sites.keys()]);
  while (best.order.length > fewest) {
    const { order, compactness } = best;
    const at = sharpestCorner(order.flatMap((site) => points.slice(site, site + 1)));
    if (at < 0) break;
    const rounder = [-1, 0, 1]
      .map((step) => order[(at + step + order.length) % order.length])
      .map((left) => order.filter((site) => site !== left).sort((a, b) => a - b))
      .map((kept) => tourOf(sites, points, kept))
      .reduce((a, b) => (b.compactness > a.compactness ? b : a));
    if (rounder.compactness <= compactness) break;
    best = rounder;
  }
  const { order, length, isShortest } = best;
  const kept = new Set(order);
  return {
    order,
    length,
    isShortest,
    leftOut: [...sites.keys()].filter((site) => !kept.has(site)),
  };
}

/** The shortest tour of some sites, by the indexes of all, with how compact it is. */
function tourOf(
  sites: readonly Position2[],
  points: readonly PlanePoint[],
  kept: readonly number[],
): Tour & { compactness: number } {
  const tour = ringTour(kept.flatMap((site) => sites.slice(site, site + 1)));
  const order = tour.order.flatMap((at) => kept.slice(at, at + 1));
  const ring = order.flatMap((site) => points.slice(site, site + 1));
  const perimeterKm = planeLengthKm([...ring, ...ring.slice(0, 1)]);
  const compactness = (2 * Math.PI * Math.abs(doubledArea(ring))) / perimeterKm ** 2;
  return { ...tour, order, compactness };
}

/** Where the sharpest corner below the limit is; -1 without one. */
function sharpestCorner(ring: readonly PlanePoint[]): number {
  let sharpest = -1;
  let leastDeg = SHARPEST_CORNER_DEG;
  ring.forEach(([x, y], at) => {
    const [beforeX, beforeY] = ring.at(at - 1) ?? [x, y];
    const [afterX, afterY] = ring[(at + 1) % ring.length] ?? [x, y];
    const [ax, ay, bx, by] = [beforeX - x, beforeY - y, afterX - x, afterY - y];
    const cornerDeg = (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
    if (cornerDeg >= leastDeg) return;
    leastDeg = cornerDeg;
    sharpest = at;
  });
  return sharpest;
}
