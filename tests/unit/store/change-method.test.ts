import { describe, expect, test } from 'vitest';
import type { AtlasData } from '../../../src/domain/atlas-data.ts';
import type { EditionIndicator } from '../../../src/domain/edition.ts';
import {
  EDITION_CHOICES,
  editionMethod,
  type MethodChoices,
} from '../../../src/domain/scoring/method.ts';
import {
  type AtlasStore,
  changeFilters,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { returnToEdition, tryMethod, tryWholeMethod } from '../../../src/store/change-method.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { selectIsOwnMethod, selectScores } from '../../../src/store/selectors/scores.ts';
import { selectSilentIndicators } from '../../../src/store/selectors/silent-indicators.ts';
import { openPublishedData } from '../../support/published-data.ts';

const data = await openPublishedData();

function storeWith(value: AtlasData = data): AtlasStore {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'scores' });
  store.setState({ data: { status: 'ready', value } });
  return store;
}

/** The package with one city alone. */
function oneCity(): AtlasData {
  const at = data.cities.findIndex(({ id }) => id === 'kz-almaty');
  const only = <T extends Float64Array | Int16Array | Int32Array | Uint8Array | Uint16Array>(
    column: T,
  ): T => column.slice(at, at + 1) as T;
  return {
    ...data,
    cities: data.cities.slice(at, at + 1),
    columns: data.columns.map((column) => ({
      ...column,
      values: only(column.values),
      years: only(column.years),
      levels: only(column.levels),
      sources: only(column.sources),
    })),
  };
}

const NATURE = data.edition.requirements[4]?.indicators ?? [];

/** The package with one value for every city that has any, in some of its indicators. */
function withEqual(indicators: readonly EditionIndicator[]): AtlasData {
  const ids = indicators.flatMap(({ id, fallback }) => [id, fallback]);
  return {
    ...data,
    columns: data.columns.map((column, at) => ({
      ...column,
      values: ids.includes(data.indicators[at]?.id ?? '')
        ? column.values.map((value) => (Number.isNaN(value) ? value : 12.5))
        : column.values,
    })),
  };
}

describe('tryMethod', () => {
  test('takes a method, and one call leads back to the edition', () => {
    const store = storeWith();
    const edition = selectScores(store.getState())?.index;
    expect(
      tryMethod(store, {
        weights: [1, 1, 1, 1, 3, 1, 1, 1],
        choices: { ...EDITION_CHOICES, normalisation: 'min_max' },
      }),
    ).toBe(null);
    expect(selectIsOwnMethod(store.getState())).toBe(true);
    expect(returnToEdition(store)).toBe(null);
    expect(selectIsOwnMethod(store.getState())).toBe(false);
    expect(selectScores(store.getState())?.index).toEqual(edition);
  });

  test('refuses weights that are all 0, at either level, and keeps what was there', () => {
    const store = storeWith();
    const before = store.getState();
    expect(tryMethod(store, { weights: [0, 0, 0, 0, 0, 0, 0, 0] })).toEqual({
      kind: 'all_weights_zero',
      requirement: null,
    });
    expect(
      tryMethod(store, { choices: { ...EDITION_CHOICES, indicatorWeights: { 5: [0, 0, 0] } } }),
    ).toEqual({ kind: 'all_weights_zero', requirement: 5 });
    expect(store.getState()).toBe(before);
  });

  test('refuses a normalisation under which nobody has an index: one city says nothing about itself', () => {
    const store = storeWith(oneCity());
    const before = store.getState();
    expect(selectScores(before)?.ratedCount).toBe(1);
    expect(tryMethod(store, { choices: { ...EDITION_CHOICES, normalisation: 'z_score' } })).toEqual(
      { kind: 'nobody_rated' },
    );
    expect(store.getState()).toBe(before);
    expect(selectScores(store.getState())?.ratedCount).toBe(1);
  });

  const RELATIVE = ['min_max', 'z_score', 'percentile_rank', 'borda', 'frontier'] as const;

  test.each(RELATIVE)('%s of one city leaves nothing to score', (normalisation) => {
    const store = storeWith(oneCity());
    const choices = { ...EDITION_CHOICES, normalisation };
    expect(tryMethod(store, { choices })).toEqual({ kind: 'nobody_rated' });
  });

  test.each(RELATIVE)(
    '%s refuses a requirement in which all cities are equal, by its name',
    (normalisation) => {
      const store = storeWith(withEqual(NATURE));
      const before = store.getState();
      expect(selectScores(before)?.ratedCount).toBeGreaterThan(300);
      const choices = { ...EDITION_CHOICES, normalisation };
      expect(tryMethod(store, { choices })).toEqual({ kind: 'all_equal', requirements: [5] });
      expect(store.getState()).toBe(before);
    },
  );

  test.each(RELATIVE)(
    '%s lets an indicator in which all cities are equal count for nobody, and names it',
    (normalisation) => {
      const [first] = NATURE;
      const id = first?.id ?? '';
      const store = storeWith(withEqual(first ? [first] : []));
      expect(selectSilentIndicators(store.getState())).toEqual([]);
      expect(tryMethod(store, { choices: { ...EDITION_CHOICES, normalisation } })).toBeNull();
      expect(selectSilentIndicators(store.getState())).toEqual([{ requirement: 5, id }]);
      expect(selectScores(store.getState())?.indicatorScores[4]?.[0]?.every(Number.isNaN)).toBe(
        true,
      );
    },
  );

  test('takes off a filter by index whose numbers lose their meaning, and says so', () => {
    const store = storeWith();
    changeFilters(store, { index: [40, 60] });
    tryMethod(store, { weights: [1, 1, 1, 1, 3, 1, 1, 1] });
    expect(store.getState().scenario.filters.index).toEqual([40, 60]);
    tryMethod(store, { choices: { ...EDITION_CHOICES, aggregation: { kind: 'copeland' } } });
    expect(store.getState().scenario.filters.index).toBe(null);
    expect(store.getState().notices.map(({ key }) => key)).toEqual(['notice.scoreFilters']);
  });

  test('takes off exactly those choices from charts whose scale changes', () => {
    const ranges = new Map([
      ['requirement:1', [60, 100]],
      ['ecology:nature', [0, 50]],
      ['indicator:pm25', [0, 10]],
    ] as const);
    const area = {
      x: 'population',
      y: 'index',
      corners: [[1, 2] as const, [3, 4] as const],
    } as const;
    const kept = (choices: Partial<MethodChoices>) => {
      const store = storeWith();
      changeFilters(store, { ranges, area });
      tryMethod(store, { choices: { ...EDITION_CHOICES, ...choices } });
      const { filters } = store.getState().scenario;
      return [[...filters.ranges.keys()], filters.area === null];
    };
    expect(kept({ aggregation: { kind: 'mean', exponent: 1 } })).toEqual([
      [...ranges.keys()],
      false,
    ]);
    expect(kept({ aggregation: { kind: 'copeland' } })).toEqual([
      ['requirement:1', 'indicator:pm25'],
      true,
    ]);
    expect(kept({ normalisation: 'min_max' })).toEqual([['indicator:pm25'], true]);
  });

  test('refuses pairwise comparison of more cities than that is offered for', () => {
    const many = { ...data, cities: Array.from({ length: 5001 }, () => data.cities[0]) };
    const store = storeWith(many as AtlasData);
    expect(
      tryMethod(store, { choices: { ...EDITION_CHOICES, aggregation: { kind: 'copeland' } } }),
    ).toEqual({ kind: 'too_many_to_compare', max: 5000 });
  });
});

describe('tryWholeMethod', () => {
  test('refuses a method of another edition', () => {
    const store = storeWith();
    const method = { ...editionMethod(data.edition), editionId: '2031-2' };
    expect(tryWholeMethod(store, method)).toEqual({
      kind: 'other_edition',
      editionId: '2031-2',
      expected: '2026-1',
    });
    expect(selectIsOwnMethod(store.getState())).toBe(false);
  });

  test('leaves a method that is the edition without any change', () => {
    const store = storeWith();
    tryMethod(store, { weights: [2, 1, 1, 1, 1, 1, 1, 1] });
    expect(tryWholeMethod(store, editionMethod(data.edition))).toBe(null);
    expect(store.getState().scenario.weights).toBe(null);
    expect(store.getState().scenario.choices).toEqual(EDITION_CHOICES);
  });
});
