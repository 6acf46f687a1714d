import { expect, test } from 'vitest';
import { emptyDraft, type LayoutDraft } from '../../../src/domain/layout/draft/layout-draft.ts';
import { measureDraft } from '../../../src/domain/layout/draft/measure-draft.ts';
import { measureDraftInWorker } from '../../../src/workers/carry-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';

const PROPOSED = {
  name: null,
  precision: 'schematic' as const,
  isProposal: true,
  reason: { code: 'given' as const, figures: {} },
};

test('a draft is measured without the names of its villages, and as with them', async () => {
  const draft: LayoutDraft = {
    ...emptyDraft('line', { en: 'Line', zh: null }),
    belts: [
      {
        ...PROPOSED,
        id: 'belt-1',
        axis: [
          [
            [0, 0],
            [0, 1],
          ],
        ],
        bufferKm: 5,
      },
    ],
    villages: {
      isProposal: false,
      reason: PROPOSED.reason,
      ids: ['near', 'far'],
      names: [{ en: 'Near', zh: null }, null],
      precisions: ['surveyed', 'surveyed'],
      lngs: [0.01, 1],
      lats: [0.5, 0.5],
    },
  };
  const sent: LayoutDraft[] = [];
  const api = {
    measureDraft(received: LayoutDraft) {
      sent.push(received);
      return measureDraft(received);
    },
  };

  const measures = await measureDraftInWorker(draft, () => new ChannelWorker(api));

  expect(measures).toEqual(measureDraft(draft));
  expect(measures.reach?.beltsKm).toHaveLength(2);
  expect(sent.map(({ villages }) => villages?.names)).toEqual([[]]);
});
