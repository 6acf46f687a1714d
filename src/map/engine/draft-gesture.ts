import type { LngLat, Position2 } from '../../domain/geodesy.ts';
import { anchorOf } from '../../domain/layout/draft/anchor.ts';
import type { DraftEdit } from '../../domain/layout/draft/edit.ts';
import type { Grip } from '../../domain/layout/draft/grips.ts';
import { sightOf } from '../../domain/layout/draft/ground.ts';
import type { DraftHandle } from '../../domain/layout/draft/handles.ts';
import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import type { Followers } from '../../domain/layout/draft/pulled-line.ts';
import { type SnapTargets, snap } from '../../domain/layout/draft/snap.ts';

/** What the pointer holds. */
export type Held =
  | { kind: 'point'; handle: DraftHandle; follow: Followers }
  | { kind: 'move'; from: LngLat }
  | { kind: 'turn' | 'scale'; about: LngLat; from: LngLat };

/** What is held after a grip was pressed at a place; null where the draft has nothing to move, turn or scale about. */
export function heldGrip(draft: LayoutDraft, grip: Grip, from: LngLat): Held | null {
  if (grip === 'move') return { kind: grip, from };
  const about = anchorOf(draft);
  return about && { kind: grip, about, from };
}

/** The edit that brings what is held to a place, and what is held then. `snapM`: how far a point jumps, 0 for nowhere. */
export function pull(
  draft: LayoutDraft,
  held: Held,
  to: LngLat,
  snapM: number,
): { edit: DraftEdit | null; held: Held } {
  switch (held.kind) {
    case 'point': {
      const place: Position2 = [to.lng, to.lat];
      const snapped = snap(place, snapTargets(draft, held.handle), snapM)?.lngLat;
      const { handle, follow } = held;
      return { edit: { kind: 'move-vertex', handle, to: snapped ?? place, follow }, held };
    }
    case 'move':
      return { edit: { kind: 'move', from: held.from, to }, held: { ...held, from: to } };
    case 'turn':
    case 'scale': {
      const { about, from } = held;
      const before = sightOf(about, [from.lng, from.lat]);
      const now = sightOf(about, [to.lng, to.lat]);
      // At the anchor itself there is no direction and no size.
      if (before.distanceM === 0 || now.distanceM === 0) return { edit: null, held };
      const edit: DraftEdit =
        held.kind === 'turn'
          ? { kind: 'turn', about, clockwiseDeg: now.azimuthDeg - before.azimuthDeg }
          : { kind: 'scale', about, factor: now.distanceM / before.distanceM };
      return { edit, held: { ...held, from: to } };
    }
  }
}

/** Every other point of the draft that is a place, and the axes of the belts for what is on the ring. */
function snapTargets(
  { centre, subCentres, sites, belts }: LayoutDraft,
  held: DraftHandle,
): SnapTargets {
  const others = (part: 'sub_centre' | 'site', points: LayoutDraft['sites']) =>
    points.flatMap(({ lngLat }, at) => (held.part === part && held.point === at ? [] : [lngLat]));
  return {
    points: [
      ...others('site', sites),
      ...others('sub_centre', subCentres),
      ...(centre === null || held.part === 'centre' ? [] : [centre.lngLat]),
    ],
    lines: held.part === 'ring' ? belts.flatMap(({ axis }) => axis) : [],
  };
}
