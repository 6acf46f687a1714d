import { beforeEach, describe, expect, test } from 'vitest';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import {
  followPlanStatus,
  openPlanStatus,
  setPlanStatus,
  setPlanStatuses,
  undoPlanStatuses,
} from '../../../../src/store/persistence/plan-status.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const KEY = 'union-atlas.plan-status';
const plan = await openPublishedLayout();
const kept = new Map<string, string>();

const storage = () =>
  ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }) as Storage;

const refused = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

/** A page with the layout of Jincheng open, under another id if asked. */
function newStore(id = plan.id): AtlasStore {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ layout: { status: 'ready', value: { ...plan, id } } });
  openPlanStatus(store, storage);
  return store;
}

const recordsOf = (store: AtlasStore) => [...store.getState().planStatus.records];
const noticesOf = (store: AtlasStore) => store.getState().notices.map(({ key }) => key);

beforeEach(() => kept.clear());

test('a status lasts until the page is opened again, and "not recorded" takes it away', () => {
  setPlanStatus(newStore(), storage, 'a', 'covered');
  const store = newStore();
  expect(recordsOf(store)).toEqual([['a', 'covered']]);
  setPlanStatus(store, storage, 'a', 'not_recorded');
  expect(recordsOf(newStore())).toEqual([]);
});

test('records of one layout are not those of another', () => {
  setPlanStatus(newStore(), storage, 'a', 'covered');
  const other = newStore('anji');
  setPlanStatus(other, storage, 'b', 'not_covered');
  expect(recordsOf(other)).toEqual([['b', 'not_covered']]);
  expect(recordsOf(newStore())).toEqual([['a', 'covered']]);
});

test('two windows that change different villages keep both', () => {
  const [one, two] = [newStore(), newStore()];
  setPlanStatus(one, storage, 'a', 'covered');
  setPlanStatus(two, storage, 'b', 'covered');
  expect(recordsOf(newStore())).toEqual([
    ['a', 'covered'],
    ['b', 'covered'],
  ]);
});

test('a window hears what another one has changed, until it stops listening', () => {
  const heard = new Set<(event: StorageEvent) => void>();
  const store = newStore();
  const stop = followPlanStatus(store, {
    localStorage: storage(),
    addEventListener: (_, listener) => void heard.add(listener),
    removeEventListener: (_, listener) => void heard.delete(listener),
  });
  setPlanStatus(newStore(), storage, 'a', 'covered');
  for (const listener of heard) listener({ key: KEY } as StorageEvent);
  expect(recordsOf(store)).toEqual([['a', 'covered']]);
  stop();
  expect(heard.size).toBe(0);
});

describe('many at once', () => {
  test('the last change can be undone once, and says how many villages it touched', () => {
    const store = newStore();
    setPlanStatus(store, storage, 'a', 'not_covered');
    const wanted = [
      ['a', 'covered'],
      ['b', 'covered'],
      ['c', 'not_recorded'],
    ] as const;
    expect(setPlanStatuses(store, storage, wanted)).toBe(2);
    expect(undoPlanStatuses(store, storage)).toBe(2);
    expect(recordsOf(newStore())).toEqual([['a', 'not_covered']]);
    expect(undoPlanStatuses(store, storage)).toBe(0);
  });

  test('a change that changes nothing leaves the one before to be undone', () => {
    const store = newStore();
    setPlanStatuses(store, storage, [['a', 'covered']]);
    setPlanStatuses(store, storage, [['a', 'covered']]);
    expect(undoPlanStatuses(store, storage)).toBe(1);
  });
});

test('a storage that refuses is said; the records last until the page is closed', () => {
  const store = newStore();
  setPlanStatus(store, refused, 'a', 'covered');
  expect(recordsOf(store)).toEqual([['a', 'covered']]);
  expect(noticesOf(store)).toEqual(['notice.storage']);
});

test('what a later version has written is said and stays', () => {
  kept.set(
    KEY,
    JSON.stringify({ version: 1, plans: { [plan.id]: { a: 'covered', b: 'partly' } } }),
  );
  const store = newStore();
  expect(recordsOf(store)).toEqual([['a', 'covered']]);
  expect(noticesOf(store)).toEqual(['notice.planStatus']);
  setPlanStatus(store, storage, 'a', 'not_recorded');
  expect(JSON.parse(kept.get(KEY) ?? '')).toEqual({
    version: 1,
    plans: { [plan.id]: { b: 'partly' } },
  });
});
