import { expect, test } from 'vitest';
import { type AtlasStore, createAtlasStore } from '../../../src/store/atlas-store.ts';
import {
  closeDraftStep,
  editDraft,
  openDraft,
  redoDraft,
  undoDraft,
} from '../../../src/store/change-draft.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { carriedCity } from '../../support/carried-city.ts';

const { draft, measures, ...basis } = carriedCity(12);

function opened(): AtlasStore {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  openDraft(store, 'xx-midtown', draft, measures, basis);
  return store;
}

function widths(store: AtlasStore): (number | undefined)[] {
  const { carry } = store.getState();
  if (carry.status !== 'ready') return [];
  return [carry.history.present.belts[0]?.bufferKm, carry.measured.belts[0]?.bufferKm];
}

test('edits of one field are one step, which can be undone and done again', () => {
  const store = opened();
  for (const bufferKm of [6, 7, 8])
    expect(editDraft(store, { kind: 'set-belt-buffer', belt: 0, bufferKm })).toBeNull();
  expect(widths(store)).toEqual([8, 5]);
  closeDraftStep(store);
  editDraft(store, { kind: 'set-belt-buffer', belt: 0, bufferKm: 9 });
  undoDraft(store);
  expect(widths(store)).toEqual([8, 5]);
  undoDraft(store);
  expect(widths(store)).toEqual([5, 5]);
  redoDraft(store);
  expect(widths(store)).toEqual([8, 5]);
});

test('a refused edit changes nothing and says why', () => {
  const store = opened();
  const before = store.getState().carry;
  expect(editDraft(store, { kind: 'set-belt-buffer', belt: 0, bufferKm: -1 })).toBe('not_positive');
  expect(store.getState().carry).toBe(before);
});

test('without a draft there is nothing to change', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  expect(editDraft(store, { kind: 'set-belt-buffer', belt: 0, bufferKm: 3 })).toBe(
    'no_such_element',
  );
  undoDraft(store);
  expect(store.getState().carry).toEqual({ status: 'off' });
});
