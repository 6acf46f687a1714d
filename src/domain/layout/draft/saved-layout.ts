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
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
