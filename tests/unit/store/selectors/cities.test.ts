import { describe, expect, test } from 'vitest';
import { type CityFilters, EMPTY_FILTERS } from '../../../../src/domain/filter/city-filters.ts';
import {
  type AtlasStore,
  changeFilters,
  createAtlasStore,
  pinCity,
} from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import {
  selectActiveFilterCount,
  selectCityCount,
  selectCountryNames,
  selectFacetTotals,
  selectIndexHistogram,
  selectPopulationBounds,
  selectPopulationHistogram,
} from '../../../../src/store/selectors/city-facets.ts';
import {
  selectVisibleByPopulation,
  selectVisibleByRank,
} from '../../../../src/store/selectors/city-order.ts';
import {
  selectCityIndexes,
  selectPinnedIndex,
  selectSearchIndex,
} from '../../../../src/store/selectors/data.ts';
import { selectCrossFilter, selectFilterTable } from '../../../../src/store/selectors/filters.ts';
import { selectScores } from '../../../../src/store/selectors/scores.ts';
import { activeCitiesBySector, citiesActiveIn } from '../../../support/active-cities.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

function storeWith(filters: Partial<CityFilters> = {}): AtlasStore {
  const store = createAtlasStore({
    ...DEFAULT_SCENARIO,
    filters: { ...EMPTY_FILTERS, ...filters },
  });
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

function shownIds(store: AtlasStore): Set<string> {
  return new Set(idsOf(selectVisibleByPopulation(store.getState())));
}

function idsOf(cities: Iterable<number>): string[] {
  return Array.from(cities, (city) => data.cities[city]?.id ?? '');
}

/** Category → number of cities, without those of 0. */
function countsOf(
  values: readonly string[] | undefined,
  counts: Uint32Array | undefined,
): Record<string, number> {
  return Object.fromEntries(
    (values ?? [])
      .map((value, at) => [value, counts?.[at] ?? 0] as const)
      .filter(([, count]) => count > 0),
  );
}

describe('before a package is open', () => {
  test('there is nothing to select', () => {
    const state = createAtlasStore({ ...DEFAULT_SCENARIO, pinned: 'kz-almaty' }).getState();
    expect({
      count: selectCityCount(state),
      totals: selectFacetTotals(state),
      bounds: selectPopulationBounds(state),
      histogram: selectPopulationHistogram(state),
      names: selectCountryNames(state),
      list: selectVisibleByRank(state),
      pinned: selectPinnedIndex(state),
      search: selectSearchIndex(state),
    }).toEqual({
      count: { shown: 0, all: 0 },
      totals: null,
      bounds: null,
      histogram: null,
      names: new Map(),
      list: new Uint32Array(0),
      pinned: -1,
      search: null,
    });
  });
});

describe('sectors', () => {
  test.each(['any', 'all'] as const)(
    'two of them, %s of, leave the cities that the records name',
    (sectorMode) => {
      const sectors = ['energy_exploration', 'infrastructure_construction'];
      const store = storeWith({ sectors: new Set(sectors), sectorMode });
      const expected = citiesActiveIn(sectors, sectorMode);
      expect(shownIds(store)).toEqual(expected);
      expect(selectCityCount(store.getState())).toEqual({ shown: expected.size, all: 400 });
    },
  );

  test('are counted without their own filter', () => {
    const state = storeWith({ sectors: new Set(['agriculture']) }).getState();
    const expected = Object.fromEntries(
      [...activeCitiesBySector()].map(([sector, cities]) => [sector, cities.size]),
    );
    expect(
      countsOf(selectFilterTable(state)?.sectorIds, selectCrossFilter(state)?.counts.sectors),
    ).toEqual(expected);
  });
});

describe('facets', () => {
  test('of the whole package add up to its cities, labels as the source has them', () => {
    const state = storeWith({ text: 'almaty' }).getState();
    const { categories } = selectFilterTable(state) ?? {};
    const totals = selectFacetTotals(state);
    expect({
      regions: countsOf(categories?.regions.values, totals?.regions),
      statuses: countsOf(categories?.statuses.values, totals?.statuses),
      grades: countsOf(categories?.grades.values, totals?.grades),
      countries: categories?.countries.values.length,
      names: selectCountryNames(state).get('KAZ'),
    }).toEqual({
      regions: {
        'East Asia & Pacific': 120,
        'Europe & Central Asia': 102,
        'Latin America & Caribbean': 41,
        'Middle East & North Africa': 48,
        'South Asia': 16,
        'Sub-Saharan Africa': 73,
      },
      statuses: {
        member: 370,
        member_sar: 2,
        withdrawn: 7,
        listed_without_date: 16,
        non_member_hub: 5,
      },
      grades: { B: 114, C: 286 },
      countries: 158,
      names: { en: 'Kazakhstan', zh: '哈萨克斯坦' },
    });
  });

  test('restrict together and are numbered', () => {
    const store = storeWith({ countries: new Set(['KAZ']), text: 'a' });
    const kazakh = data.cities.filter(({ iso3 }) => iso3 === 'KAZ').map(({ id }) => id);
    expect(shownIds(store)).toEqual(new Set(kazakh));
    expect(selectActiveFilterCount(store.getState())).toBe(2);
  });
});

describe('histograms', () => {
  test('hold every city once, and ignore their own range', () => {
    const state = storeWith({
      population: [1_000_000, 2_000_000],
      regions: new Set(['South Asia']),
    }).getState();
    const [lowest, highest] = selectPopulationBounds(state) ?? [];
    const histogram = selectPopulationHistogram(state);
    const southAsia = data.cities.filter(({ region }) => region === 'South Asia');
    expect({ lowest, highest }).toEqual({ lowest: 600, highest: 23_000_000 });
    expect(histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(
      southAsia.length - (histogram?.missing ?? 0),
    );
    expect(histogram?.missing).toBe(
      southAsia.filter(({ population }) => population === null).length,
    );
  });

  test('of the index follow its range for nobody but the others', () => {
    const everything = selectIndexHistogram(storeWith().getState());
    expect(selectIndexHistogram(storeWith({ index: [60, 100] }).getState())).toEqual(everything);
    const counted = everything?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    expect(counted + (everything?.missing ?? 0)).toBe(400);
  });

  test('an index range leaves cities without an index out unless they are asked for', () => {
    const missing = selectIndexHistogram(storeWith().getState())?.missing ?? 0;
    const without = selectCityCount(storeWith({ index: [0, 100] }).getState()).shown;
    const withThem = selectCityCount(
      storeWith({ index: [0, 100], includeNotRated: true }).getState(),
    ).shown;
    expect({ without, withThem }).toEqual({ without: 400 - missing, withThem: 400 });
  });
});

describe('the order of the list', () => {
  test('by population, the unknown last', () => {
    const populations = Array.from(
      selectVisibleByPopulation(storeWith().getState()),
      (city) => data.cities[city]?.population ?? -1,
    );
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
    expect(populations).toHaveLength(400);
    expect(populations.at(-1)).toBe(-1);
  });

  test('by rank, the unranked last, the hidden left out', () => {
    const store = storeWith({ countries: new Set(['KAZ', 'DZA']) });
    const ids = idsOf(selectVisibleByRank(store.getState()));
    expect(new Set(ids)).toEqual(shownIds(store));
    const rankOf = selectScores(store.getState())?.rank ?? new Int32Array(0);
    const ranks = Array.from(
      selectVisibleByRank(store.getState()),
      (city) => rankOf[city] || Number.POSITIVE_INFINITY,
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks.at(-1)).toBe(Number.POSITIVE_INFINITY);
    expect(ranks[0]).toBeGreaterThan(0);
  });
});

test('the pinned city is found by its id', () => {
  const store = storeWith();
  pinCity(store, 'kz-almaty');
  const index = selectPinnedIndex(store.getState());
  expect(data.cities[index]?.name).toEqual({ en: 'Almaty', zh: '阿拉木图' });
  expect(selectCityIndexes(store.getState()).get('kz-almaty')).toBe(index);
  pinCity(store, 'zz-nowhere');
  expect(selectPinnedIndex(store.getState())).toBe(-1);
});

test('what did not change is not computed anew', () => {
  const store = storeWith({ text: 'x' });
  const before = {
    table: selectFilterTable(store.getState()),
    totals: selectFacetTotals(store.getState()),
  };
  changeFilters(store, { text: 'xi' });
  expect(selectFilterTable(store.getState())).toBe(before.table);
  expect(selectFacetTotals(store.getState())).toBe(before.totals);
});
