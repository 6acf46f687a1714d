import type { Position2 } from '../../geodesy.ts';
import { type EditOutcome, made, refuse } from './edit-outcome.ts';
import { type DraftPoint, edited, type LayoutDraft } from './layout-draft.ts';
import { type Followers, pulledLine } from './pulled-line.ts';

/** A point of a draft that can be taken hold of; indexes from 0. */
export type DraftHandle =
  | { part: 'ring'; vertex: number }
  | { part: 'belt'; belt: number; line: number; vertex: number }
  | { part: 'centre' }
  | { part: 'sub_centre' | 'site'; point: number };

export const FEWEST_RING_VERTICES = 3;
export const FEWEST_LINE_VERTICES = 2;

/** Where a handle is; null where the draft has no such point. */
export function handlePlace(draft: LayoutDraft, handle: DraftHandle): Position2 | null {
  switch (handle.part) {
    case 'ring':
      return draft.ring?.vertices[handle.vertex] ?? null;
    case 'belt':
      return draft.belts[handle.belt]?.axis[handle.line]?.[handle.vertex] ?? null;
    case 'centre':
      return draft.centre?.lngLat ?? null;
    case 'sub_centre':
    case 'site':
      return pointsOf(draft, handle.part)[handle.point]?.lngLat ?? null;
  }
}

const ALONE: Followers = { before: 0, after: 0 };

/** Puts the point of a handle elsewhere; of a line, those that follow go along. */
export function moveVertex(
  draft: LayoutDraft,
  handle: DraftHandle,
  to: Position2,
  follow: Followers = ALONE,
): EditOutcome {
  if (handlePlace(draft, handle) === null) return refuse('no_such_element');
  switch (handle.part) {
    case 'ring':
    case 'belt':
      return withVertices(draft, handle, (vertices) =>
        pulledLine(vertices, handle.vertex, to, follow),
      );
    case 'centre':
      if (draft.centre === null) return refuse('no_such_element');
      return made({ ...draft, centre: edited({ ...draft.centre, lngLat: to }) });
    case 'sub_centre':
    case 'site':
      return withPoints(draft, handle.part, (points) =>
        points.map((point, at) => (at === handle.point ? edited({ ...point, lngLat: to }) : point)),
      );
  }
}

/** Adds a point before that of a handle, or at the end for an index one past the last. A new site or sub-centre has no name. */
export function insertVertex(draft: LayoutDraft, handle: DraftHandle, at: Position2): EditOutcome {
  switch (handle.part) {
    case 'ring':
    case 'belt': {
      const vertices = verticesOf(draft, handle);
      if (vertices === null || !isIndex(handle.vertex, vertices.length + 1))
        return refuse('no_such_element');
      return withVertices(draft, handle, (line) => line.toSpliced(handle.vertex, 0, at));
    }
    case 'centre':
      return refuse('no_such_element');
    case 'sub_centre':
    case 'site': {
      const points = pointsOf(draft, handle.part);
      if (!isIndex(handle.point, points.length + 1)) return refuse('no_such_element');
      const added = newPoint(points, handle.part, at);
      return withPoints(draft, handle.part, (list) => list.toSpliced(handle.point, 0, added));
    }
  }
}

/** Takes a point out. A ring keeps three vertices, the line of an axis two; the centre stays. */
export function deleteVertex(draft: LayoutDraft, handle: DraftHandle): EditOutcome {
  if (handle.part === 'centre' || handlePlace(draft, handle) === null)
    return refuse('no_such_element');
  if ('point' in handle)
    return withPoints(draft, handle.part, (points) => points.toSpliced(handle.point, 1));
  const fewest = handle.part === 'ring' ? FEWEST_RING_VERTICES : FEWEST_LINE_VERTICES;
  const count = verticesOf(draft, handle)?.length ?? 0;
  if (count <= fewest) return refuse('too_few_vertices');
  return withVertices(draft, handle, (vertices) => vertices.toSpliced(handle.vertex, 1));
}

type LineHandle = Extract<DraftHandle, { vertex: number }>;

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}

function verticesOf(draft: LayoutDraft, handle: LineHandle): readonly Position2[] | null {
  const vertices =
    handle.part === 'ring' ? draft.ring?.vertices : draft.belts[handle.belt]?.axis[handle.line];
  return vertices ?? null;
}

function withVertices(
  draft: LayoutDraft,
  handle: LineHandle,
  change: (vertices: readonly Position2[]) => readonly Position2[],
): EditOutcome {
  const vertices = verticesOf(draft, handle);
  if (vertices === null) return refuse('no_such_element');
  const next = change(vertices);
  if (handle.part === 'ring') {
    const { ring } = draft;
    return made({ ...draft, ring: ring && edited({ ...ring, vertices: next }) });
  }
  const belts = draft.belts.map((belt, at) =>
    at === handle.belt ? edited({ ...belt, axis: belt.axis.with(handle.line, next) }) : belt,
  );
  return made({ ...draft, belts });
}

function pointsOf(draft: LayoutDraft, part: 'sub_centre' | 'site'): readonly DraftPoint[] {
  return part === 'site' ? draft.sites : draft.subCentres;
}

function withPoints(
  draft: LayoutDraft,
  part: 'sub_centre' | 'site',
  change: (points: readonly DraftPoint[]) => readonly DraftPoint[],
): EditOutcome {
  const points = change(pointsOf(draft, part));
  return made(part === 'site' ? { ...draft, sites: points } : { ...draft, subCentres: points });
}

/** A drawn point with the first number that no other point of the list has. */
function newPoint(
  points: readonly DraftPoint[],
  part: 'sub_centre' | 'site',
  lngLat: Position2,
): DraftPoint {
  const stem = part === 'site' ? 'site' : 'sub-centre';
  const taken = new Set(points.map(({ id }) => id));
  let number = points.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return {
    id: `${stem}-${number}`,
    name: null,
    precision: 'schematic',
    isProposal: true,
    reason: { code: 'edited', figures: {} },
    lngLat,
  };
}
