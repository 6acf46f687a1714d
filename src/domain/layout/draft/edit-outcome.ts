import type { LayoutDraft } from './layout-draft.ts';

/** Why an edit was not made. */
export type EditRefusal =
  | 'no_such_element'
  /** A ring keeps three vertices, a line two. */
  | 'too_few_vertices'
  | 'not_a_number'
  | 'not_positive'
  /** Latitude beyond a pole, a size beyond any layout. */
  | 'out_of_range';

export type EditOutcome = { ok: true; draft: LayoutDraft } | { ok: false; refusal: EditRefusal };

/** The outcome of an edit that was made. */
export function made(draft: LayoutDraft): EditOutcome {
  return { ok: true, draft };
}

/** The outcome of an edit that was not made. */
export function refuse(refusal: EditRefusal): EditOutcome {
  return { ok: false, refusal };
}
