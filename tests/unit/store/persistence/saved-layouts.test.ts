import { expect, test, vi } from 'vitest';
import type { SavedLayout } from '../../../../src/domain/layout/draft/saved-layout.ts';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import type { Documents } from '../../../../src/store/persistence/documents.ts';
import {
  deleteLayout,
  findSavedLayout,
  followSavedLayouts,
  listSavedLayouts,
  openSavedLayouts,
  renameLayout,
  restoreLayout,
  saveLayout,
} from '../../../../src/store/persistence/saved-layouts.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { exampleDraft } from '../../../support/example-draft.ts';
import { refusedDocuments, sharedDatabase } from '../../../support/kept-in-memory.ts';

function saved(id: string, name: string, minute: number): SavedLayout {
  const savedAt = `2026-11-22T17:${String(minute).padStart(2, '0')}:00.000Z`;
  return { id, name, savedAt, draft: exampleDraft(), basis: null };
}

function newStore(): AtlasStore {
  return createAtlasStore(DEFAULT_SCENARIO);
}

function namesIn(store: AtlasStore): string[] {
  return store.getState().savedLayouts.map(({ name }) => name);
}

function noticesOf(store: AtlasStore): string[] {
  return store.getState().notices.map(({ key }) => key);
}

/** A store with two layouts that are kept in the documents. */
async function storeWithTwo(documents: Documents): Promise<AtlasStore> {
  const store = newStore();
  await saveLayout(store, saved('b', 'Second', 2), documents);
  await saveLayout(store, saved('a', ' First ', 1), documents);
  return store;
}

test('a page that is opened later reads every layout as it was saved, the oldest first', async () => {
  const database = sharedDatabase();
  await storeWithTwo(database.window());

  const list = await listSavedLayouts(database.window());

  expect(list).toEqual({
    layouts: [saved('a', 'First', 1), saved('b', 'Second', 2)],
    unreadCount: 0,
  });
  expect(await findSavedLayout('b', database.window())).toEqual(saved('b', 'Second', 2));
  expect(await findSavedLayout('c', database.window())).toBeNull();
});

test('a name is refused when it is empty, too long or taken by another layout', async () => {
  const documents = sharedDatabase().window();
  const store = await storeWithTwo(documents);

  const problems = [
    await saveLayout(store, saved('c', '  ', 3), documents),
    await saveLayout(store, saved('c', 'x'.repeat(61), 3), documents),
    await saveLayout(store, saved('c', 'First', 3), documents),
    await renameLayout(store, 'b', 'First', documents),
    await renameLayout(store, 'b', 'Second', documents),
    await renameLayout(store, 'nobody', 'Third', documents),
  ];

  expect(problems).toEqual(['bad_name', 'bad_name', 'name_taken', 'name_taken', null, 'gone']);
  expect(namesIn(store)).toEqual(['First', 'Second']);
});

test('saving under the same id replaces the draft', async () => {
  const documents = sharedDatabase().window();
  const store = await storeWithTwo(documents);
  const changed = { ...saved('a', 'First', 1), draft: { ...exampleDraft(), villageTarget: 99 } };

  expect(await saveLayout(store, changed, documents)).toBeNull();

  expect((await findSavedLayout('a', documents))?.draft.villageTarget).toBe(99);
  expect(namesIn(store)).toEqual(['First', 'Second']);
});

test('a deleted layout comes back to where it was', async () => {
  const database = sharedDatabase();
  const documents = database.window();
  const store = await storeWithTwo(documents);
  const [first] = store.getState().savedLayouts;
  if (!first) throw new Error('Nothing was saved');

  await deleteLayout(store, 'a', documents);
  expect(namesIn(store)).toEqual(['Second']);
  expect([...database.kept.keys()]).toEqual(['layout/b']);
  await restoreLayout(store, first, documents);

  expect(namesIn(store)).toEqual(['First', 'Second']);
  expect(await findSavedLayout('a', documents)).toEqual(first);
});

test('an entry that cannot be read is counted and stays', async () => {
  const database = sharedDatabase();
  await storeWithTwo(database.window());
  const future = { ...saved('f', 'Future', 9), draft: { ...exampleDraft(), version: 2 } };
  database.kept.set('layout/f', future);
  database.kept.set('layout/g', 'no layout at all');

  const store = newStore();
  const list = await openSavedLayouts(store, database.window());
  await saveLayout(store, saved('c', 'Third', 3), database.window());

  expect(list.unreadCount).toBe(2);
  expect(namesIn(store)).toEqual(['First', 'Second', 'Third']);
  expect(database.kept.get('layout/f')).toEqual(future);
  expect(database.kept.get('layout/g')).toBe('no layout at all');
});

test('what another window saves or deletes is followed; what has not changed stays the same object', async () => {
  const database = sharedDatabase();
  const store = await storeWithTwo(database.window());
  const [first] = store.getState().savedLayouts;
  const other = newStore();
  const otherDocuments = database.window();
  const told: number[] = [];
  const unfollow = followSavedLayouts(store, (count) => void told.push(count), database.window());

  await saveLayout(other, saved('c', 'Third', 3), otherDocuments);
  await vi.waitFor(() => expect(namesIn(store)).toEqual(['First', 'Second', 'Third']));
  expect(store.getState().savedLayouts[0]).toBe(first);
  unfollow();
  await deleteLayout(other, 'a', otherDocuments);

  expect(namesIn(other)).toEqual(['Second', 'Third']);
  expect(namesIn(store)).toEqual(['First', 'Second', 'Third']);
  expect(told).toEqual([0, 0]);
});

test('a browser that keeps nothing is said, and the layouts last until the page is closed', async () => {
  const documents = refusedDocuments();
  const store = newStore();

  expect(await saveLayout(store, saved('a', 'First', 1), documents)).toBeNull();
  expect(await findSavedLayout('a', documents)).toEqual(saved('a', 'First', 1));
  expect(noticesOf(store)).toEqual(['notice.storage']);
  await deleteLayout(store, 'a', documents);

  expect(namesIn(store)).toEqual([]);
  expect(await listSavedLayouts(documents)).toEqual({ layouts: [], unreadCount: 0 });
});
