import type { LayoutDraft } from './layout-draft.ts';
import { isSameDraft } from './saved-layout.ts';

/** Whether a draft is no longer what it was opened as, or holds an element that was drawn or changed by hand. */
export function isChangedByHand(draft: LayoutDraft, start: LayoutDraft): boolean {
  const { ring, belts, centre, subCentres, sites } = draft;
  const elements = [ring, centre, ...belts, ...subCentres, ...sites];
  if (elements.some((element) => element?.reason.code === 'edited')) return true;
  return draft !== start && !isSameDraft(draft, start);
}
