import type { Position2 } from '../../geodesy.ts';
import { type DraftHandle, handlePlace } from './handles.ts';
import type { LayoutDraft } from './layout-draft.ts';

/** Every point of a draft that can be taken hold of: centre, sub-centres, sites, ring, axes of the belts. */
export function handlesOf(draft: LayoutDraft): DraftHandle[] {
  const { centre, subCentres, sites, ring, belts } = draft;
  return [
    ...(centre === null ? [] : [{ part: 'centre' as const }]),
    ...subCentres.map((_, point) => ({ part: 'sub_centre' as const, point })),
    ...sites.map((_, point) => ({ part: 'site' as const, point })),
    ...(ring?.vertices ?? []).map((_, vertex) => ({ part: 'ring' as const, vertex })),
    ...belts.flatMap(({ axis }, belt) =>
      axis.flatMap((points, line) =>
        points.map((_, vertex) => ({ part: 'belt' as const, belt, line, vertex })),
      ),
    ),
  ];
}

/** A short text that tells a handle from the others of its draft. */
export function handleKey(handle: DraftHandle): string {
  switch (handle.part) {
    case 'centre':
      return 'centre';
    case 'ring':
      return `ring/${handle.vertex}`;
    case 'belt':
      return `belt/${handle.belt}/${handle.line}/${handle.vertex}`;
    default:
      return `${handle.part}/${handle.point}`;
  }
}

/** The handle so many places further on in {@link handlesOf}, around at the ends; the first where none is held. */
export function handleBeside(
  draft: LayoutDraft,
  handle: DraftHandle | null,
  by: 1 | -1,
): DraftHandle | null {
  const all = handlesOf(draft);
  const at = handle ? all.findIndex((one) => handleKey(one) === handleKey(handle)) : -1;
  if (at < 0) return all.at(by === 1 ? 0 : -1) ?? null;
  return all[(at + by + all.length) % all.length] ?? null;
}

/** Where a point that follows a handle would be put, and its own handle. */
export interface Follower {
  handle: DraftHandle;
  at: Position2;
}

/**
 * A new point after that of a handle: halfway to the next one. After the last of an axis the line goes on by as much as
 * it has come; a ring and a list of points go around. Null after the centre and after a point that is alone.
 */
export function followerOf(draft: LayoutDraft, handle: DraftHandle): Follower | null {
  const here = handlePlace(draft, handle);
  if (here === null) return null;
  switch (handle.part) {
    case 'centre':
      return null;
    case 'ring': {
      const vertex = handle.vertex + 1;
      const next = draft.ring?.vertices[vertex] ?? draft.ring?.vertices[0];
      return between({ ...handle, vertex }, here, next);
    }
    case 'belt': {
      const vertex = handle.vertex + 1;
      const line = draft.belts[handle.belt]?.axis[handle.line] ?? [];
      const next = line[vertex];
      const before = line[vertex - 2];
      if (next === undefined && before !== undefined)
        return { handle: { ...handle, vertex }, at: beyond(before, here) };
      return between({ ...handle, vertex }, here, next);
    }
    default: {
      const points = handle.part === 'site' ? draft.sites : draft.subCentres;
      const point = handle.point + 1;
      const next = points.length > 1 ? (points[point] ?? points[0])?.lngLat : undefined;
      return between({ ...handle, point }, here, next);
    }
  }
}

function between(
  handle: DraftHandle,
  [lng, lat]: Position2,
  next: Position2 | undefined,
): Follower | null {
  return next === undefined ? null : { handle, at: [(lng + next[0]) / 2, (lat + next[1]) / 2] };
}

function beyond([fromLng, fromLat]: Position2, [lng, lat]: Position2): Position2 {
  return [2 * lng - fromLng, 2 * lat - fromLat];
}
