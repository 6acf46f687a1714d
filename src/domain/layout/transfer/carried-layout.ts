import { type DraftMeasures, measureDraft } from '../draft/measure-draft.ts';
import { MOST_VILLAGES_CHOSEN_FROM, withDemonstration } from './choose-villages.ts';
import { type LayoutProposal, proposeLayout, type TransferInput } from './propose.ts';

/** A proposed layout with the same measures that a published one has. */
export interface CarriedLayout extends LayoutProposal {
  measures: DraftMeasures;
}

/**
 * Proposes a layout, chooses demonstration villages where villages are known, and measures it; some tenths of a second,
 * so not for the page's own thread.
 */
export function carryLayout(input: TransferInput): CarriedLayout {
  const proposal = withVillagesChosen(proposeLayout(input));
  return { ...proposal, measures: measureDraft(proposal.draft) };
}

function withVillagesChosen(proposal: LayoutProposal): LayoutProposal {
  const { villages, villageTarget } = proposal.draft;
  if (villages === null || villageTarget === null) return proposal;
  const count = villages.ids.length;
  if (count <= MOST_VILLAGES_CHOSEN_FROM) {
    const draft = { ...proposal.draft, villages: withDemonstration(villages, villageTarget) };
    return { ...proposal, draft };
  }
  const figures = { villages: count, most: MOST_VILLAGES_CHOSEN_FROM };
  const gap = { element: 'villages', code: 'many_villages', figures } as const;
  return { ...proposal, notTransferred: [...proposal.notTransferred, gap] };
}
