import { describe, expect, test } from 'vitest';
import { EMPTY_FILTERS } from '../../../src/domain/filter/city-filters.ts';
import {
  type AtlasState,
  changeFilters,
  changeLinkFilters,
  changeScenario,
  clearFilters,
  createAtlasStore,
  dismissNotice,
  goToCity,
  hover,
  notify,
  pinCity,
  toggled,
  wishCamera,
} from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';

/** A store and what it told its subscribers. */
function watchedStore() {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const seen: AtlasState[] = [];
  store.subscribe((state) => seen.push(state));
  return { store, seen };
}

describe('toggled', () => {
  test('adds what is absent, takes out what is there, and leaves the set as it was', () => {
    const set = new Set(['a', 'b']);
    expect(toggled(set, 'c')).toEqual(new Set(['a', 'b', 'c']));
    expect(toggled(set, 'a')).toEqual(new Set(['b']));
    expect(set).toEqual(new Set(['a', 'b']));
  });
});

describe('the filters', () => {
  test('change one by one and are cleared together, all else untouched', () => {
    const { store, seen } = watchedStore();
    changeScenario(store, { workspace: 'scores', pinned: 'kz-almaty' });
    changeFilters(store, { text: 'al' });
    changeFilters(store, { sectorMode: 'all', sectors: new Set(['agriculture']) });
    const filters = {
      ...EMPTY_FILTERS,
      text: 'al',
      sectorMode: 'all',
      sectors: new Set(['agriculture']),
    };
    expect(store.getState().scenario).toEqual({
      ...DEFAULT_SCENARIO,
      workspace: 'scores',
      pinned: 'kz-almaty',
      filters,
    });
    clearFilters(store);
    expect(store.getState().scenario).toEqual({
      ...DEFAULT_SCENARIO,
      workspace: 'scores',
      pinned: 'kz-almaty',
    });
    expect(seen).toHaveLength(4);
  });

  test('of links leave those of cities', () => {
    const { store } = watchedStore();
    changeLinkFilters(store, { kinds: new Set(['rail']) });
    changeLinkFilters(store, { scope: 'city' });
    expect(store.getState().scenario).toEqual({
      ...DEFAULT_SCENARIO,
      linkFilters: {
        ...DEFAULT_SCENARIO.linkFilters,
        kinds: new Set(['rail']),
        scope: 'city',
      },
    });
  });
});

describe('pinning', () => {
  test('a city, going to it and unpinning', () => {
    const { store } = watchedStore();
    pinCity(store, 'kz-almaty');
    expect(store.getState()).toMatchObject({ scenario: { pinned: 'kz-almaty' }, intent: null });
    goToCity(store, 'tr-istanbul');
    expect(store.getState()).toMatchObject({
      scenario: { pinned: 'tr-istanbul' },
      intent: { seq: 1, wish: { type: 'city', id: 'tr-istanbul' } },
    });
    pinCity(store, null);
    expect(store.getState().scenario).toEqual(DEFAULT_SCENARIO);
  });

  test('wishes are numbered, so that the same wish counts twice', () => {
    const { store } = watchedStore();
    wishCamera(store, { type: 'home' });
    wishCamera(store, { type: 'home' });
    expect(store.getState().intent).toEqual({ seq: 2, wish: { type: 'home' } });
  });
});

describe('hover', () => {
  test('tells nobody that nothing is still nothing', () => {
    const { store, seen } = watchedStore();
    hover(store, null);
    expect(seen).toEqual([]);
    hover(store, { kind: 'city', index: 3, x: 1, y: 2 });
    hover(store, null);
    expect(seen.map(({ hovered }) => hovered)).toEqual([
      { kind: 'city', index: 3, x: 1, y: 2 },
      null,
    ]);
  });
});

describe('notices', () => {
  test('stand in order, each dismissed alone', () => {
    const { store } = watchedStore();
    notify(store, 'first');
    notify(store, 'second', { value: 7 });
    notify(store, 'third');
    dismissNotice(store, 2);
    notify(store, 'fourth');
    expect(store.getState().notices).toEqual([
      { id: 1, key: 'first', values: {} },
      { id: 3, key: 'third', values: {} },
      { id: 4, key: 'fourth', values: {} },
    ]);
  });
});
