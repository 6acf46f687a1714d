import { midLatitudeDistanceKm, type Position2 } from '../../geodesy.ts';
import type { DraftPoint, DraftRing } from '../draft/layout-draft.ts';
import { ringCrossings } from './crossings.ts';
import type { NotTransferred } from './not-transferred.ts';
import { type Plane, planeLengthKm } from './plane.ts';
import { proposal } from './proposal.ts';
import { clipLine, type Region } from './region.ts';
import { ringTour } from './ring-sites.ts';

/** The ring through all sites; null and a gap when they are too few or lie on one line. */
export function proposeRing(
  sites: readonly DraftPoint[],
  fewestSites: number,
  gaps: NotTransferred[],
): DraftRing | null {
  if (sites.length < fewestSites) {
    const figures = { found: sites.length, needed: fewestSites };
    gaps.push({ element: 'ring', code: 'few_sites', figures });
    return null;
  }
  const positions = sites.map(({ lngLat }) => lngLat);
  const { order, isShortest } = ringTour(positions);
  const vertices = order.flatMap((at): Position2[] => positions.slice(at, at + 1));
  const crossings = ringCrossings(vertices).length;
  if (crossings > 0) {
    const figures = { sites: sites.length, crossings };
    gaps.push({ element: 'ring', code: 'no_simple_ring', figures });
    return null;
  }
  const lengthKm = vertices.reduce((sum, [lng, lat], at) => {
    const [nextLng, nextLat] = vertices[(at + 1) % vertices.length] ?? [lng, lat];
    return sum + midLatitudeDistanceKm({ lng, lat }, { lng: nextLng, lat: nextLat });
  }, 0);
  const code = isShortest ? 'shortest-tour' : 'improved-tour';
  return {
    ...proposal(code, { sites: sites.length, lengthKm }),
    id: 'ring',
    name: null,
    vertices,
  };
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
