import { beforeEach, describe, expect, test } from 'vitest';
import { type AtlasStore, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import {
  MAX_CHOICES,
  saveChoice,
  savedChoices,
} from '../../../../src/store/persistence/saved-choices.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';

const KEY = 'union-atlas.choices';
const CHOICE = { planId: 'jincheng', codes: ['140502201', '140502202'] };
const kept = new Map<string, string>();

const storage = () =>
  ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }) as Storage;

/** A page that is opened now, and how many entries it could not read. */
function opened(): { store: AtlasStore; unread: number[] } {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const unread: number[] = [];
  savedChoices.follow(
    store,
    { localStorage: storage(), addEventListener: () => {}, removeEventListener: () => {} },
    (count) => unread.push(count),
  );
  return { store, unread };
}

beforeEach(() => kept.clear());

describe('kept choices of villages', () => {
  test('are there again with their villages, after a delete that was taken back, too', () => {
    const { store } = opened();
    expect(saveChoice(store, storage, ' North first ', CHOICE)).toBeNull();
    expect(saveChoice(store, storage, 'South', { ...CHOICE, codes: ['140502203'] })).toBeNull();
    const [first] = store.getState().savedChoices;
    if (!first) throw new Error('Nothing was kept');
    savedChoices.remove(store, storage, first.id);
    savedChoices.restore(store, storage, first, 0);
    expect(opened().store.getState().savedChoices).toEqual([
      { id: 1, name: 'North first', ...CHOICE },
      { id: 2, name: 'South', planId: 'jincheng', codes: ['140502203'] },
    ]);
  });

  test('are refused without a name of their own, and beyond so many', () => {
    const { store } = opened();
    expect(saveChoice(store, storage, ' ', CHOICE)).toBe('bad_name');
    for (let at = 0; at < MAX_CHOICES; at++) saveChoice(store, storage, `Choice ${at}`, CHOICE);
    expect(saveChoice(store, storage, 'One more', CHOICE)).toBe('full');
    const [first] = store.getState().savedChoices;
    savedChoices.remove(store, storage, first?.id ?? Number.NaN);
    expect(saveChoice(store, storage, 'Choice 1', CHOICE)).toBe('name_taken');
    expect(saveChoice(store, storage, 'One more', CHOICE)).toBeNull();
  });

  test('that cannot be read are counted and stay in the browser', () => {
    const strange = { id: 7, name: 'Of a later version', planId: 'jincheng', villages: [] };
    kept.set(KEY, JSON.stringify({ version: 1, choices: [strange] }));
    const { store, unread } = opened();
    expect(unread).toEqual([1]);
    saveChoice(store, storage, 'Mine', CHOICE);
    expect(JSON.parse(kept.get(KEY) ?? '')).toEqual({
      version: 1,
      choices: [{ id: 1, name: 'Mine', ...CHOICE }, strange],
    });
  });
});
