import { type DraftMeasures, measureDraft } from '../draft/measure-draft.ts';
import { type LayoutProposal, proposeLayout, type TransferInput } from './propose.ts';

/** A proposed layout with the same measures that a published one has. */
export interface CarriedLayout extends LayoutProposal {
  measures: DraftMeasures;
}

/** Proposes a layout and measures it; some tenths of a second, so not for the page's own thread. */
export function carryLayout(input: TransferInput): CarriedLayout {
  const proposal = proposeLayout(input);
  return { ...proposal, measures: measureDraft(proposal.draft) };
}
