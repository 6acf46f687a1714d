import type { Position2 } from '../../geodesy.ts';
import { type EditOutcome, made, refuse } from './edit-outcome.ts';
import { FEWEST_LINE_VERTICES, FEWEST_RING_VERTICES } from './handles.ts';
import type { DraftElement, LayoutDraft } from './layout-draft.ts';

/** Puts a drawn ring in the place of the ring of the draft. */
export function setRing(draft: LayoutDraft, vertices: readonly Position2[]): EditOutcome {
  if (vertices.length < FEWEST_RING_VERTICES) return refuse('too_few_vertices');
  const wrong = refusalOf(vertices);
  if (wrong !== null) return wrong;
  return made({ ...draft, ring: { ...drawnElement('ring'), vertices } });
}

/** Adds a drawn belt behind the others. */
export function addBelt(
  draft: LayoutDraft,
  axis: readonly (readonly Position2[])[],
  bufferKm: number,
): EditOutcome {
  if (axis.length === 0 || axis.some((line) => line.length < FEWEST_LINE_VERTICES))
    return refuse('too_few_vertices');
  const wrong = refusalOf(axis.flat());
  if (wrong !== null) return wrong;
  const taken = new Set(draft.belts.map(({ id }) => id));
  let number = draft.belts.length + 1;
  while (taken.has(`belt-${number}`)) number += 1;
  const belt = { ...drawnElement(`belt-${number}`), axis, bufferKm };
  return made({ ...draft, belts: [...draft.belts, belt] });
}

function refusalOf(positions: readonly Position2[]): EditOutcome | null {
  if (!positions.every((position) => position.every(Number.isFinite)))
    return refuse('not_a_number');
  return positions.every(([, lat]) => Math.abs(lat) <= 90) ? null : refuse('out_of_range');
}

function drawnElement(id: string): DraftElement {
  return {
    id,
    name: null,
    precision: 'schematic',
    isProposal: true,
    reason: { code: 'edited', figures: {} },
  };
}
