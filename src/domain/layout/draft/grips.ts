import type { Position2 } from '../../geodesy.ts';
import { unwrapPath } from '../measures/planar.ts';
import { handlesOf } from './handle-list.ts';
import { type DraftHandle, handlePlace } from './handles.ts';
import type { LayoutDraft } from './layout-draft.ts';

/** A place of a draft that the pointer can take hold of. */
export interface HandlePlace {
  handle: DraftHandle;
  lngLat: Position2;
}

/** What the whole layout can be taken by. */
export const GRIPS = ['move', 'turn', 'scale'] as const;
export type Grip = (typeof GRIPS)[number];

/** Every point of a draft. Those of the ring come last, on top: its stops are places that have points of their own. */
export function handlePlaces(draft: LayoutDraft): HandlePlace[] {
  const places = handlesOf(draft).flatMap((handle): HandlePlace[] => {
    const lngLat = handlePlace(draft, handle);
    return lngLat === null ? [] : [{ handle, lngLat }];
  });
  const isRing = ({ handle }: HandlePlace) => handle.part === 'ring';
  return [...places.filter((place) => !isRing(place)), ...places.filter(isRing)];
}

/** The middle of every edge of the ring and of the axes; the handle is that of the vertex which would be put there. */
export function edgeMiddles({ ring, belts }: Pick<LayoutDraft, 'ring' | 'belts'>): HandlePlace[] {
  const ofRing = ring === null ? [] : [...ring.vertices, ...ring.vertices.slice(0, 1)];
  return [
    ...middles(ofRing).map(
      (lngLat, at): HandlePlace => ({ handle: { part: 'ring', vertex: at + 1 }, lngLat }),
    ),
    ...linesOf(belts).flatMap(({ belt, line, vertices }) =>
      middles(vertices).map(
        (lngLat, at): HandlePlace => ({
          handle: { part: 'belt', belt, line, vertex: at + 1 },
          lngLat,
        }),
      ),
    ),
  ];
}

function linesOf(
  belts: LayoutDraft['belts'],
): { belt: number; line: number; vertices: readonly Position2[] }[] {
  return belts.flatMap(({ axis }, belt) =>
    axis.map((vertices, line) => ({ belt, line, vertices })),
  );
}

function middles(path: readonly Position2[]): Position2[] {
  const whole = unwrapPath(
    path.map(([lng, lat]) => [lng, lat]),
    path[0]?.[0] ?? 0,
  );
  return whole.slice(1).map(([lng, lat], at): Position2 => {
    const [fromLng, fromLat] = whole[at] as Position2;
    return [(fromLng + lng) / 2, (fromLat + lat) / 2];
  });
}
