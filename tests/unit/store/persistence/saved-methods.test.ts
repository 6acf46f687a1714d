import { beforeEach, describe, expect, test } from 'vitest';
import type { Method } from '../../../../src/domain/scoring/method.ts';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import {
  followSavedMethods,
  openSavedMethods,
  savedMethods,
  saveMethod,
} from '../../../../src/store/persistence/saved-methods.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';

const KEY = 'union-atlas.methods';
const kept = new Map<string, string>();

const storage = () =>
  ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }) as Storage;

/** A window on the same storage, which hears what another one does. */
function windowBeside() {
  const heard = new Set<(event: StorageEvent) => void>();
  return {
    localStorage: storage(),
    addEventListener: (_: 'storage', listener: (event: StorageEvent) => void) =>
      void heard.add(listener),
    removeEventListener: (_: 'storage', listener: (event: StorageEvent) => void) =>
      void heard.delete(listener),
    hear: (key: string | null) => {
      for (const listener of heard) listener({ key } as StorageEvent);
    },
  };
}

const refused = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

function method(weights: number[] = [1, 2]): Method {
  return {
    editionId: '2026-1',
    requirementWeights: weights,
    indicatorWeights: [[1], [1, 3]],
    aggregation: { kind: 'mean', exponent: -1 },
    normalisation: 'min_max',
    isWinsorised: true,
    missing: 'available',
  };
}

function newStore(): AtlasStore {
  return createAtlasStore(DEFAULT_SCENARIO);
}

/** What a page that is opened now would show. */
function reopened(): AtlasStore {
  const store = newStore();
  openSavedMethods(store, storage);
  return store;
}

function namesOf(store: AtlasStore): string[] {
  return store.getState().savedMethods.map(({ name }) => name);
}

function noticesOf(store: AtlasStore): [string, object][] {
  return store.getState().notices.map(({ key, values }) => [key, values]);
}

beforeEach(() => kept.clear());

describe('saved methods', () => {
  test('come back as they were saved', () => {
    const store = newStore();
    expect(saveMethod(store, storage, ' Delegation A ', method())).toBe(null);
    const copeland: Method = { ...method([3, 1]), aggregation: { kind: 'copeland' } };
    expect(saveMethod(store, storage, 'Delegation B', copeland)).toBe(null);
    expect(store.getState().savedMethods).toEqual([
      { id: 1, name: 'Delegation A', method: method() },
      { id: 2, name: 'Delegation B', method: copeland },
    ]);
    expect(reopened().getState().savedMethods).toEqual(store.getState().savedMethods);
  });

  test('take another name, and go and come back to their place', () => {
    const store = newStore();
    for (const name of ['A', 'B', 'C']) saveMethod(store, storage, name, method());
    expect(savedMethods.rename(store, storage, 2, 'Bishkek')).toBe(null);
    const [, gone] = store.getState().savedMethods;
    savedMethods.remove(store, storage, 2);
    expect(namesOf(reopened())).toEqual(['A', 'C']);
    if (gone) savedMethods.restore(store, storage, gone, 1);
    expect(namesOf(store)).toEqual(['A', 'Bishkek', 'C']);
    expect(namesOf(reopened())).toEqual(['A', 'Bishkek', 'C']);
  });

  test('take another method under the same name', () => {
    const store = newStore();
    saveMethod(store, storage, 'A', method());
    saveMethod(store, storage, 'B', method());
    const other = { ...method(), normalisation: 'z_score' as const };
    savedMethods.replace(store, storage, 2, { method: other });
    for (const { savedMethods: kept } of [store.getState(), reopened().getState()])
      expect(
        kept.map(({ id, name, method: { normalisation } }) => [id, name, normalisation]),
      ).toEqual([
        [1, 'A', method().normalisation],
        [2, 'B', 'z_score'],
      ]);
  });

  test('refuse a name that is empty, too long or taken', () => {
    const store = newStore();
    saveMethod(store, storage, 'A', method());
    saveMethod(store, storage, 'B', method());
    expect([
      saveMethod(store, storage, '  ', method()),
      saveMethod(store, storage, 'x'.repeat(61), method()),
      saveMethod(store, storage, 'A', method()),
      savedMethods.rename(store, storage, 2, 'A'),
      savedMethods.rename(store, storage, 2, 'B'),
    ]).toEqual(['bad_name', 'bad_name', 'name_taken', 'name_taken', null]);
    expect(namesOf(store)).toEqual(['A', 'B']);
  });

  test('of another window are not lost', () => {
    const [one, other] = [newStore(), newStore()];
    saveMethod(one, storage, 'A', method());
    saveMethod(other, storage, 'B', method());
    expect(namesOf(other)).toEqual(['A', 'B']);
    saveMethod(one, storage, 'C', method());
    expect(namesOf(reopened())).toEqual(['A', 'B', 'C']);
  });

  test('that cannot be read are said and stay', () => {
    const strange = { id: 7, name: 'From tomorrow', method: { ...method(), missing: 'guess' } };
    const methods = [{ id: 1, name: 'A', method: method() }, strange];
    kept.set(KEY, JSON.stringify({ version: 1, methods }));
    const store = reopened();
    expect(namesOf(store)).toEqual(['A']);
    expect(noticesOf(store)).toEqual([['notice.savedMethods', { count: 1 }]]);
    saveMethod(store, storage, 'B', method());
    expect(JSON.parse(kept.get(KEY) ?? '').methods.at(-1)).toEqual(strange);
  });

  test('survive a list that is no list', () => {
    kept.set(KEY, '{"methods": [');
    const store = reopened();
    expect(noticesOf(store)).toEqual([['notice.savedMethods', { count: 1 }]]);
    saveMethod(store, storage, 'A', method());
    expect(namesOf(reopened())).toEqual(['A']);
    expect(JSON.parse(kept.get(KEY) ?? '').methods.at(-1)).toBe('{"methods": [');
  });

  test('last until the page is closed where storage is refused, which is said', () => {
    const store = newStore();
    openSavedMethods(store, refused);
    saveMethod(store, refused, 'A', method());
    saveMethod(store, refused, 'B', method());
    expect(namesOf(store)).toEqual(['A', 'B']);
    // Said once while it stands there.
    expect(noticesOf(store)).toEqual([['notice.storage', {}]]);
  });

  test('follow what another window does, until they are no longer looked at', () => {
    const here = newStore();
    const window = windowBeside();
    const stop = followSavedMethods(here, window);
    expect(namesOf(here)).toEqual([]);

    const there = newStore();
    saveMethod(there, storage, 'Delegation A', method());
    window.hear('union-atlas.language');
    expect(namesOf(here)).toEqual([]);
    window.hear(KEY);
    expect(namesOf(here)).toEqual(['Delegation A']);

    kept.clear();
    window.hear(null);
    expect(namesOf(here)).toEqual([]);

    stop();
    saveMethod(there, storage, 'Delegation B', method());
    window.hear(KEY);
    expect(namesOf(here)).toEqual([]);
  });
});
