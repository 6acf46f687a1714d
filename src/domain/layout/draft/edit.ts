import type { LngLat, Position2 } from '../../geodesy.ts';
import { addBelt, setRing } from './drawn-elements.ts';
import { type EditOutcome, made, refuse } from './edit-outcome.ts';
import { type GroundChange, moved, scaled, turned } from './ground.ts';
import { type DraftHandle, deleteVertex, insertVertex, moveVertex } from './handles.ts';
import { type DraftBelt, edited, type LayoutDraft } from './layout-draft.ts';
import type { Followers } from './pulled-line.ts';

/** Parts that can be moved, turned and scaled together. */
export type DraftPart =
  | 'ring'
  | 'belts'
  | 'centre'
  | 'sub_centres'
  | 'sites'
  | 'villages'
  | 'boundary';

/** What moves when nothing is said: the design, not the villages and the boundary that it is drawn for. */
const DESIGN_PARTS = [
  'ring',
  'belts',
  'centre',
  'sub_centres',
  'sites',
] as const satisfies readonly DraftPart[];

/** One change of a draft. */
export type DraftEdit =
  | { kind: 'move'; from: LngLat; to: LngLat; parts?: readonly DraftPart[] }
  | { kind: 'turn'; about: LngLat; clockwiseDeg: number; parts?: readonly DraftPart[] }
  | { kind: 'scale'; about: LngLat; factor: number; parts?: readonly DraftPart[] }
  /** Of a line, the vertices that follow go along; none when nothing is said. */
  | { kind: 'move-vertex'; handle: DraftHandle; to: Position2; follow?: Followers }
  /** Puts a vertex before that of the handle; one past the last puts it at the end. */
  | { kind: 'insert-vertex'; handle: DraftHandle; at: Position2 }
  | { kind: 'delete-vertex'; handle: DraftHandle }
  | { kind: 'set-belt-buffer'; belt: number; bufferKm: number }
  /** A drawn ring takes the place of the ring. */
  | { kind: 'set-ring'; vertices: readonly Position2[] }
  /** A drawn belt comes after the others. */
  | { kind: 'add-belt'; axis: readonly (readonly Position2[])[]; bufferKm: number };

/** No belt is wider. */
const WIDEST_BELT_KM = 1000;

/** A layout of sixty kilometres that grows more than this leads around the Earth. */
const MOST_SCALE = 100;

/**
 * A draft after one edit. Never throws and changes nothing in place; what an edit touches becomes a schematic proposal
 * with the reason `edited`. An edit that makes no sense is refused and says why.
 */
export function applyEdit(draft: LayoutDraft, edit: DraftEdit): EditOutcome {
  switch (edit.kind) {
    case 'move':
      if (!isPlace(edit.from) || !isPlace(edit.to)) return refused(edit.from, edit.to);
      return changed(draft, moved(edit.from, edit.to), edit.parts);
    case 'turn':
      if (!isPlace(edit.about)) return refused(edit.about);
      if (!Number.isFinite(edit.clockwiseDeg)) return refuse('not_a_number');
      return changed(draft, turned(edit.about, edit.clockwiseDeg), edit.parts);
    case 'scale':
      if (!isPlace(edit.about)) return refused(edit.about);
      if (!Number.isFinite(edit.factor)) return refuse('not_a_number');
      if (edit.factor <= 0) return refuse('not_positive');
      if (edit.factor > MOST_SCALE || edit.factor < 1 / MOST_SCALE) return refuse('out_of_range');
      return changed(draft, scaled(edit.about, edit.factor), edit.parts);
    case 'move-vertex':
      return atPlace(edit.to, () => moveVertex(draft, edit.handle, edit.to, edit.follow));
    case 'insert-vertex':
      return atPlace(edit.at, () => insertVertex(draft, edit.handle, edit.at));
    case 'delete-vertex':
      return deleteVertex(draft, edit.handle);
    case 'set-belt-buffer':
      return setBeltBuffer(draft, edit.belt, edit.bufferKm);
    case 'set-ring':
      return setRing(draft, edit.vertices);
    case 'add-belt':
      return withBuffer(edit.bufferKm, () => addBelt(draft, edit.axis, edit.bufferKm));
  }
}

/** Edits of one drag or one number field have one key, so that a history can keep them as one step; null = a step of its own. */
export function mergeKey(edit: DraftEdit): string | null {
  switch (edit.kind) {
    case 'move':
      return JSON.stringify([edit.kind, edit.parts ?? null]);
    case 'turn':
    case 'scale':
      return JSON.stringify([edit.kind, edit.about, edit.parts ?? null]);
    case 'move-vertex':
      return JSON.stringify([edit.kind, edit.handle]);
    case 'set-belt-buffer':
      return JSON.stringify([edit.kind, edit.belt]);
    case 'insert-vertex':
    case 'delete-vertex':
    case 'set-ring':
    case 'add-belt':
      return null;
  }
}

function isPlace({ lng, lat }: LngLat): boolean {
  return Number.isFinite(lng) && Math.abs(lat) <= 90;
}

/** The refusal for the first place that is none. */
function refused(...places: readonly LngLat[]): EditOutcome {
  const hasNumbers = places.every(({ lng, lat }) => Number.isFinite(lng) && Number.isFinite(lat));
  return refuse(hasNumbers ? 'out_of_range' : 'not_a_number');
}

function atPlace([lng, lat]: Position2, make: () => EditOutcome): EditOutcome {
  return isPlace({ lng, lat }) ? make() : refused({ lng, lat });
}

function setBeltBuffer(draft: LayoutDraft, at: number, bufferKm: number): EditOutcome {
  const belt = draft.belts[at];
  if (belt === undefined) return refuse('no_such_element');
  return withBuffer(bufferKm, () =>
    made({ ...draft, belts: draft.belts.with(at, edited({ ...belt, bufferKm })) }),
  );
}

function withBuffer(bufferKm: number, make: () => EditOutcome): EditOutcome {
  if (!Number.isFinite(bufferKm)) return refuse('not_a_number');
  if (bufferKm <= 0) return refuse('not_positive');
  if (bufferKm > WIDEST_BELT_KM) return refuse('out_of_range');
  return make();
}

function changed(
  draft: LayoutDraft,
  change: GroundChange,
  parts: readonly DraftPart[] = DESIGN_PARTS,
): EditOutcome {
  const has = (part: DraftPart): boolean => parts.includes(part);
  const point = <Point extends { lngLat: Position2 }>(element: Point): Point => ({
    ...element,
    lngLat: change(element.lngLat),
  });
  const belt = (element: DraftBelt): DraftBelt => ({
    ...element,
    axis: element.axis.map((line) => line.map(change)),
  });
  const { ring, centre, villages, boundary } = draft;
  const next: LayoutDraft = {
    ...draft,
    ring: has('ring') && ring ? edited({ ...ring, vertices: ring.vertices.map(change) }) : ring,
    belts: has('belts') ? draft.belts.map((element) => edited(belt(element))) : draft.belts,
    centre: has('centre') && centre ? edited(point(centre)) : centre,
    subCentres: has('sub_centres')
      ? draft.subCentres.map((element) => edited(point(element)))
      : draft.subCentres,
    sites: has('sites') ? draft.sites.map((element) => edited(point(element))) : draft.sites,
    villages: has('villages') && villages ? changedVillages(villages, change) : villages,
    boundary:
      has('boundary') && boundary
        ? edited({
            ...boundary,
            polygons: boundary.polygons.map((rings) => rings.map((line) => line.map(change))),
          })
        : boundary,
  };
  return made(next);
}

function changedVillages(
  villages: NonNullable<LayoutDraft['villages']>,
  change: GroundChange,
): NonNullable<LayoutDraft['villages']> {
  const positions = villages.lngs.map((lng, at) => change([lng, villages.lats[at] ?? Number.NaN]));
  return {
    ...villages,
    isProposal: true,
    reason: { code: 'edited', figures: {} },
    precisions: villages.precisions.map(() => 'schematic'),
    lngs: positions.map(([lng]) => lng),
    lats: positions.map(([, lat]) => lat),
  };
}
