import { midLatitudeDistanceKm, type Position2 } from '../../geodesy.ts';
import type { DraftPoint, DraftRing } from '../draft/layout-draft.ts';
import { ringCrossings } from './crossings.ts';
import type { NotTransferred } from './not-transferred.ts';
import { type Plane, planeLengthKm } from './plane.ts';
import { proposal } from './proposal.ts';
import { clipLine, isInside, type Region } from './region.ts';
import { SHARPEST_CORNER_DEG, tourWithoutSpurs } from './ring-spurs.ts';

/** A ring with the sites that it goes through, in their order. */
export interface ProposedRing {
  ring: DraftRing | null;
  sites: DraftPoint[];
}

/**
 * The ring through the sites but for those that would make a spur of it; no ring and a gap when the sites are too few or
 * lie on one line. The first `centres` sites are sub-centres: those that the ring leaves out are said.
 */
export function proposeRing(
  sites: readonly DraftPoint[],
  { centres, fewestSites, plane }: { centres: number; fewestSites: number; plane: Plane },
  gaps: NotTransferred[],
): ProposedRing {
  const none = { ring: null, sites: [...sites] };
  if (sites.length < fewestSites) {
    const figures = { found: sites.length, needed: fewestSites };
    gaps.push({ element: 'ring', code: 'few_sites', figures });
    return none;
  }
  const positions = sites.map(({ lngLat }) => lngLat);
  const { order, isShortest, leftOut } = tourWithoutSpurs(positions, fewestSites);
  const vertices = order.flatMap((at): Position2[] => positions.slice(at, at + 1));
  const crossings = ringCrossings(vertices).length;
  if (crossings > 0) {
    const figures = { sites: sites.length, crossings };
    gaps.push({ element: 'ring', code: 'no_simple_ring', figures });
    return none;
  }
  const centresOff = leftOut.filter((site) => site < centres).length;
  if (centresOff > 0) {
    const figures = { centres: centresOff, cornerDeg: SHARPEST_CORNER_DEG };
    gaps.push({ element: 'ring', code: 'centres_off_ring', figures });
  }
  if (!isInside([vertices.map(plane.toPlane)], [0, 0]))
    gaps.push({ element: 'ring', code: 'ring_beside_place', figures: {} });
  const lengthKm = vertices.reduce((sum, [lng, lat], at) => {
    const [nextLng, nextLat] = vertices[(at + 1) % vertices.length] ?? [lng, lat];
    return sum + midLatitudeDistanceKm({ lng, lat }, { lng: nextLng, lat: nextLat });
  }, 0);
  const code = isShortest ? 'shortest-tour' : 'improved-tour';
  const ring = {
    ...proposal(code, { sites: vertices.length, lengthKm }),
    id: 'ring',
    name: null,
    vertices,
  };
  return { ring, sites: sites.filter((_site, at) => !leftOut.includes(at)) };
}

/** Adds a gap with the share of the ring that leaves the boundary. */
export function noteOutside(
  ring: DraftRing,
  region: Region,
  plane: Plane,
  gaps: NotTransferred[],
): void {
  const line = [...ring.vertices, ...ring.vertices.slice(0, 1)].map(plane.toPlane);
  const insideKm = clipLine(line, region).reduce((sum, part) => sum + planeLengthKm(part), 0);
  const outside01 = 1 - insideKm / planeLengthKm(line);
  if (outside01 > 1e-6)
    gaps.push({ element: 'ring', code: 'ring_leaves_boundary', figures: { outside01 } });
}
