import type { ProposalBasis } from '../transfer/propose.ts';
import type { LayoutDraft } from './layout-draft.ts';

/** A layout that the reader keeps under a name. */
export interface SavedLayout {
  id: string;
  name: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  draft: LayoutDraft;
  /** What the proposal rests on; null for a layout that was not proposed here, such as one from a file. */
  basis: ProposalBasis | null;
}

/** Whether two drafts are the same in all that they say. */
export function isSameDraft(one: LayoutDraft, other: LayoutDraft): boolean {
  return isSame(one, other);
}

/** Whether two saved layouts are the same in all that they say. */
export function isSameSaved(one: SavedLayout, other: SavedLayout): boolean {
  return isSame(one, other);
}

/** Compares plain data and stops at the first difference; a member that is undefined is as good as none. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) if (!isSame(Reflect.get(one, key), Reflect.get(other, key))) return false;
  return true;
}
