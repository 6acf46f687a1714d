import { expect, test, vi } from 'vitest';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import {
  editDraftOnce,
  openDraft,
  replaceDraft,
  undoDraft,
} from '../../../../src/store/change-draft.ts';
import { saveLayout } from '../../../../src/store/persistence/saved-layouts.ts';
import {
  findWorkingCopy,
  followWorkingCopies,
} from '../../../../src/store/persistence/working-copies.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { carriedCity } from '../../../support/carried-city.ts';
import { refusedDocuments, sharedDatabase } from '../../../support/kept-in-memory.ts';

const NOW = '2026-11-22T17:40:00.000Z';
const { draft, measures, ...basis } = carriedCity(12);

function opened(): AtlasStore {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  openDraft(store, 'xx-midtown', draft, measures, basis);
  return store;
}

function presentOf(store: AtlasStore) {
  const { carry } = store.getState();
  if (carry.status !== 'ready') throw new Error('No draft is open');
  return carry.history.present;
}

function widen(store: AtlasStore, bufferKm: number): void {
  editDraftOnce(store, { kind: 'set-belt-buffer', belt: 0, bufferKm });
}

test('the newest change is kept under the place, and no longer once it is undone', async () => {
  const documents = sharedDatabase().window();
  const store = opened();
  followWorkingCopies(store, () => NOW, documents);

  for (const bufferKm of [6, 7, 8]) widen(store, bufferKm);
  await vi.waitFor(async () =>
    expect(await findWorkingCopy('xx-midtown', documents)).toEqual({
      id: 'xx-midtown',
      name: 'xx-midtown',
      savedAt: NOW,
      draft: presentOf(store),
      basis,
    }),
  );
  expect(await findWorkingCopy('xx-elsewhere', documents)).toBeNull();
  for (const _ of [6, 7, 8]) undoDraft(store);

  await vi.waitFor(async () => expect(await findWorkingCopy('xx-midtown', documents)).toBeNull());
});

test('opening the place again leaves the copy alone', async () => {
  const database = sharedDatabase();
  const documents = database.window();
  const store = opened();
  followWorkingCopies(store, () => NOW, documents);
  widen(store, 9);
  await vi.waitFor(() => expect(database.kept.size).toBe(1));
  const copy = await findWorkingCopy('xx-midtown', documents);

  openDraft(store, 'xx-midtown', draft, measures, basis);

  expect(await findWorkingCopy('xx-midtown', documents)).toEqual(copy);
});

test('a copy is told of once it is written, and no longer once it is gone', async () => {
  const documents = sharedDatabase().window();
  const store = opened();
  followWorkingCopies(store, () => NOW, documents);

  widen(store, 9);
  expect(store.getState().workingCopy).toBeNull();
  await vi.waitFor(() => expect(store.getState().workingCopy).toBe(presentOf(store)));

  undoDraft(store);
  await vi.waitFor(() => expect(store.getState().workingCopy).toBeNull());
});

test('what is saved under a name needs no copy', async () => {
  const database = sharedDatabase();
  const documents = database.window();
  const store = opened();
  followWorkingCopies(store, () => NOW, documents);
  widen(store, 9);
  await vi.waitFor(() => expect([...database.kept.keys()]).toEqual(['working-copy/xx-midtown']));

  const present = presentOf(store);
  await saveLayout(
    store,
    { id: 'a', name: 'Wide', savedAt: NOW, draft: present, basis },
    documents,
  );

  await vi.waitFor(() => expect([...database.kept.keys()]).toEqual(['layout/a']));
});

test('a copy that was left behind right after saving is not taken for one without a name', async () => {
  const documents = sharedDatabase().window();
  const store = opened();
  const stop = followWorkingCopies(store, () => NOW, documents);
  widen(store, 9);
  await vi.waitFor(async () =>
    expect(await findWorkingCopy('xx-midtown', documents)).not.toBeNull(),
  );
  stop();

  const present = presentOf(store);
  await saveLayout(
    store,
    { id: 'a', name: 'Wide', savedAt: NOW, draft: present, basis },
    documents,
  );

  expect(await findWorkingCopy('xx-midtown', documents)).toBeNull();
});

test('a browser that keeps nothing is said once', async () => {
  const documents = refusedDocuments();
  const store = opened();
  followWorkingCopies(store, () => NOW, documents);

  // Each is written before the next is made: what is said of one is said by then.
  for (const villageTarget of [10, 11, 12]) {
    replaceDraft(store, { ...presentOf(store), villageTarget });
    await vi.waitFor(async () => {
      const copy = await findWorkingCopy('xx-midtown', documents);
      expect(copy?.draft.villageTarget).toBe(villageTarget);
    });
  }

  expect(store.getState().notices.map(({ key }) => key)).toEqual(['notice.storage']);
  expect(store.getState().workingCopy).toBeNull();
});
