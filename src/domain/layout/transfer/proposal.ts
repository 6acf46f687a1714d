import type { DraftElement, DraftReasonCode } from '../draft/layout-draft.ts';

/** What a proposed element says of itself: schematic, a proposal, and why it is there. */
export function proposal(
  code: DraftReasonCode,
  figures: Record<string, number>,
): Pick<DraftElement, 'precision' | 'isProposal' | 'reason'> {
  return { precision: 'schematic', isProposal: true, reason: { code, figures } };
}
