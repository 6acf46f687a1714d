import { expect, test, vi } from 'vitest';
import { followDraft } from '../../../src/app/follow-draft.ts';
import type { LayoutDraft } from '../../../src/domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../../../src/domain/layout/draft/measure-draft.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { editDraft, openDraft } from '../../../src/store/change-draft.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { carriedCity } from '../../support/carried-city.ts';

const asked: { draft: LayoutDraft; answer: (measures: DraftMeasures) => void }[] = [];
vi.mock('../../../src/workers/carry-client.ts', () => ({
  measureDraftInWorker: (draft: LayoutDraft) =>
    new Promise<DraftMeasures>((answer) => asked.push({ draft, answer })),
}));

const { draft, measures, ...basis } = carriedCity(12);

function widen(store: AtlasStore, bufferKm: number): void {
  editDraft(store, { kind: 'set-belt-buffer', belt: 0, bufferKm });
}

test('a changed draft is measured once more, and of many changes only the newest', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  followDraft(store);
  openDraft(store, 'xx-midtown', draft, measures, basis);
  for (const bufferKm of [6, 7, 8]) widen(store, bufferKm);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const answers = [
    { ...measures, beltsAreaKm2: 1 },
    { ...measures, beltsAreaKm2: 2 },
  ];
  asked[0]?.answer(answers[0] as DraftMeasures);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked.map((wish) => wish.draft.belts[0]?.bufferKm)).toEqual([6, 8]);
  expect(store.getState().carry).toMatchObject({ measures: { beltsAreaKm2: 1 } });
  asked[1]?.answer(answers[1] as DraftMeasures);
  await vi.waitFor(() =>
    expect(store.getState().carry).toMatchObject({
      measures: { beltsAreaKm2: 2 },
      measured: { belts: [{ bufferKm: 8 }, { bufferKm: 5 }] },
    }),
  );
  expect(asked).toHaveLength(2);
});
