import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRI_STATUSES } from '../../../../src/domain/city.ts';
import {
  activeFacets,
  activeFilterCount,
  type CityFilters,
  EMPTY_FILTERS,
} from '../../../../src/domain/filter/city-filters.ts';
import { crossFilter, whichFilterEmpties } from '../../../../src/domain/filter/cross-filter.ts';
import {
  buildFilterTable,
  type FilterTable,
  withScores,
} from '../../../../src/domain/filter/filter-table.ts';
import type { Corner } from '../../../../src/domain/filter/plot-area.ts';
import { passesWithoutRange } from '../../../../src/domain/filter/variable-range.ts';
import type { VariableId } from '../../../../src/domain/variable.ts';
import { type FilteredCity, naiveCrossFilter, naiveText } from './naive-filter.ts';

const SECTORS = Array.from({ length: 32 }, (_, at) => `sector_${at}`);
const GRADES = ['A', 'B', 'C'];
const SCORE_STATUSES = ['rated', 'conditional', 'not_rated'];

function row(
  id: string,
  facts: Partial<Omit<FilteredCity, 'city' | 'text'>> & Partial<FilteredCity['city']> = {},
): FilteredCity {
  const { sectors = [], grade = 'A', scoreStatus = 'rated', index = 50, ...chosen } = facts;
  const city = {
    id,
    name: { en: id, zh: null },
    iso2: 'KZ',
    iso3: 'KAZ',
    country: { en: 'Kazakhstan', zh: '哈萨克斯坦' },
    region: 'Europe & Central Asia',
    admin1: null,
    lng: 76.9,
    lat: 43.2,
    population: 1_000_000,
    isCapital: false,
    briStatus: 'member' as const,
    briMouDate: null,
    briExitDate: null,
    ...chosen,
  } satisfies FilteredCity['city'];
  return { city, sectors, grade, scoreStatus, index, text: naiveText(city) };
}

function tableOf(rows: readonly FilteredCity[]): FilterTable {
  return buildFilterTable({
    cities: rows.map(({ city }) => city),
    sectorIds: SECTORS,
    sectorMasks: Uint32Array.from(rows, ({ sectors }) =>
      sectors.reduce((mask, sector) => mask | (1 << SECTORS.indexOf(sector)), 0),
    ),
    grades: { values: GRADES, of: (at) => rows[at]?.grade ?? null },
    scoreStatuses: { values: SCORE_STATUSES, of: (at) => rows[at]?.scoreStatus ?? null },
    indexes: Float64Array.from(rows, ({ index }) => index ?? Number.NaN),
    variableOf: (id) => {
      if (id === 'index') return linear(rows.map(({ index }) => index));
      return id === 'population' ? linear(rows.map(({ city }) => city.population)) : undefined;
    },
  });
}

function linear(values: readonly (number | null)[]) {
  return { values: Float64Array.from(values, (value) => value ?? Number.NaN), isLog: false };
}

function idsMarked(rows: readonly FilteredCity[], mask: Uint8Array): string[] {
  return rows.filter((_, at) => mask[at] === 1).map(({ city }) => city.id);
}

/** The fast answer in the words of the naive one. */
function answer(rows: readonly FilteredCity[], filters: CityFilters) {
  const table = tableOf(rows);
  const result = crossFilter(table, filters);
  const named = (values: readonly string[], counts: Uint32Array): Map<string, number> =>
    new Map(
      values.flatMap((value, at): [string, number][] =>
        counts[at] === 0 ? [] : [[value, counts[at] ?? -1]],
      ),
    );
  const { categories } = table;
  expect(result.visibleCount).toBe(result.visible.reduce((sum, mark) => sum + mark, 0));
  return {
    visible: idsMarked(rows, result.visible),
    counts: {
      sectors: named(SECTORS, result.counts.sectors),
      regions: named(categories.regions.values, result.counts.regions),
      countries: named(categories.countries.values, result.counts.countries),
      statuses: named(categories.statuses.values, result.counts.statuses),
      grades: named(categories.grades.values, result.counts.grades),
      scoreStatuses: named(categories.scoreStatuses.values, result.counts.scoreStatuses),
    },
    passesWithout: {
      population: idsMarked(rows, result.passesWithout.population),
      index: idsMarked(rows, result.passesWithout.index),
      area: idsMarked(rows, result.passesWithout.area),
    },
    countWithout: result.countWithout,
  };
}

function visibleIds(rows: readonly FilteredCity[], filters: Partial<CityFilters>): string[] {
  return idsMarked(rows, crossFilter(tableOf(rows), { ...EMPTY_FILTERS, ...filters }).visible);
}

describe('crossFilter', () => {
  const usedSectors = ['sector_0', 'sector_1', 'sector_31'];
  const rows = fc.array(
    fc.record({
      sectors: fc.subarray(usedSectors),
      region: fc.constantFrom('North', 'South'),
      iso3: fc.constantFrom('KAZ', 'KEN', 'PER'),
      briStatus: fc.constantFrom(...BRI_STATUSES),
      grade: fc.constantFrom('A', 'B', 'C', null),
      scoreStatus: fc.constantFrom(...SCORE_STATUSES),
      index: fc.option(fc.integer({ min: 0, max: 100 })),
      population: fc.option(fc.integer({ min: 0, max: 100 })),
      name: fc.constantFrom('Łódź', 'São Paulo', "Xi'an", 'Almaty'),
    }),
    { maxLength: 40 },
  );
  const someOf = <T>(...values: T[]) =>
    fc.subarray(values).map((chosen): ReadonlySet<T> => new Set(chosen));
  const range = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 40, max: 100 })),
  );
  const corner = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  const filters: fc.Arbitrary<CityFilters> = fc.record({
    sectors: someOf(...usedSectors, 'unknown_sector'),
    sectorMode: fc.constantFrom('any', 'all'),
    regions: someOf('North', 'South', 'Atlantis'),
    countries: someOf('KAZ', 'KEN', 'PER'),
    statuses: someOf(...BRI_STATUSES),
    grades: someOf('A', 'B', 'C'),
    scoreStatuses: someOf(...SCORE_STATUSES),
    population: range,
    index: range,
    includeNotRated: fc.boolean(),
    ranges: fc
      .dictionary(
        fc.constantFrom<VariableId>('population', 'index', 'requirement:9'),
        range.filter((one) => one !== null),
        { maxKeys: 2 },
      )
      .map((chosen) => new Map(Object.entries(chosen) as [VariableId, [number, number]][])),
    area: fc.option(
      fc.record({
        x: fc.constantFrom<VariableId>('population', 'index', 'requirement:9'),
        y: fc.constantFrom<VariableId>('population', 'index'),
        corners: fc
          .tuple(corner, corner)
          .map(([low, size]): Corner[] => [low, [low[0] + size[0], low[1] + size[1]]]),
      }),
    ),
    text: fc.constantFrom('', '  ', 'LODZ', 'paulo sao', 'xian', 'al', 'ken', 'nowhere'),
  });
  // Most random filters leave nothing, so every facet but two is switched off again.
  const sparseFilters = fc
    .tuple(
      filters,
      fc.uniqueArray(fc.constantFrom(...activeFacets(everyFacetActive())), {
        minLength: 0,
        maxLength: 3,
      }),
    )
    .map(
      ([chosen, kept]): CityFilters => ({
        ...EMPTY_FILTERS,
        sectorMode: chosen.sectorMode,
        includeNotRated: chosen.includeNotRated,
        ...Object.fromEntries(kept.map((facet) => [facet, chosen[facet]])),
      }),
    );

  test.each([
    ['any filters', filters],
    ['at most three facets', sparseFilters],
  ])('answers as the naive version for %s', (_, someFilters) => {
    fc.assert(
      fc.property(rows, someFilters, (facts, chosen) => {
        const cities = facts.map(({ name, ...rest }, at) =>
          row(`c${at}`, { ...rest, name: { en: name, zh: null } }),
        );
        expect(answer(cities, chosen)).toEqual(naiveCrossFilter(cities, chosen));
      }),
      { numRuns: 400 },
    );
  });

  test('joins sectors with OR or AND as the reader chose', () => {
    const cities = [
      row('both', { sectors: ['sector_0', 'sector_31'] }),
      row('one', { sectors: ['sector_31'] }),
      row('none'),
    ];
    const sectors = new Set(['sector_0', 'sector_31']);
    expect(visibleIds(cities, { sectors, sectorMode: 'any' })).toEqual(['both', 'one']);
    expect(visibleIds(cities, { sectors, sectorMode: 'all' })).toEqual(['both']);
  });

  test('counts of a facet ignore the facet itself and nothing else', () => {
    const cities = [
      row('north-a', { region: 'North', grade: 'A' }),
      row('south-a', { region: 'South', grade: 'A' }),
      row('south-b', { region: 'South', grade: 'B' }),
    ];
    const { counts } = crossFilter(tableOf(cities), {
      ...EMPTY_FILTERS,
      regions: new Set(['North']),
      grades: new Set(['A']),
    });
    expect(counts.regions).toEqual(Uint32Array.of(1, 1));
    expect(counts.grades).toEqual(Uint32Array.of(1, 0, 0));
  });

  test('a population range leaves out cities whose population is unknown, and 0 is a population', () => {
    const cities = [
      row('empty', { population: 0 }),
      row('unknown', { population: null }),
      row('big', { population: 9e6 }),
    ];
    expect(visibleIds(cities, { population: [0, 1e6] })).toEqual(['empty']);
    expect(visibleIds(cities, {})).toEqual(['empty', 'unknown', 'big']);
  });

  test('a chart that chooses by a variable shows what lies outside of its own range, not of another', () => {
    const cities = [
      row('in', { population: 5, index: 50 }),
      row('outside of its own', { population: 50, index: 50 }),
      row('outside of another', { population: 5, index: 90 }),
    ];
    const filters = { ...EMPTY_FILTERS, population: [0, 9] as const, index: [0, 60] as const };
    const passes = passesWithoutRange(tableOf(cities), filters, 'population');
    expect(idsMarked(cities, passes)).toEqual(['in', 'outside of its own']);
  });

  test('an index range keeps cities without an index only when asked, and ends belong to it', () => {
    const cities = [
      row('low', { index: 40 }),
      row('high', { index: 60 }),
      row('none', { index: null, scoreStatus: 'not_rated' }),
    ];
    expect(visibleIds(cities, { index: [40, 59], includeNotRated: false })).toEqual(['low']);
    expect(visibleIds(cities, { index: [41, 60], includeNotRated: true })).toEqual([
      'high',
      'none',
    ]);
    expect(visibleIds(cities, { includeNotRated: false })).toEqual(['low', 'high', 'none']);
  });

  test('text finds every word in names of both languages, country and id, without accents or case', () => {
    const cities = [
      row('br-sao-paulo', {
        name: { en: 'São Paulo', zh: '圣保罗' },
        country: { en: 'Brazil', zh: '巴西' },
      }),
      row('kz-almaty', { name: { en: 'Almaty', zh: '阿拉木图' } }),
    ];
    expect(visibleIds(cities, { text: 'BRAZIL sao' })).toEqual(['br-sao-paulo']);
    expect(visibleIds(cities, { text: '木图' })).toEqual(['kz-almaty']);
    expect(visibleIds(cities, { text: 'kz-almaty' })).toEqual(['kz-almaty']);
    expect(visibleIds(cities, { text: 'almaty brazil' })).toEqual([]);
  });

  test('a chosen value that no city has shows no city instead of every city', () => {
    expect(visibleIds([row('kz-almaty')], { countries: new Set(['XXX']) })).toEqual([]);
    expect(visibleIds([row('kz-almaty')], { sectors: new Set(['typo']) })).toEqual([]);
  });

  test('refuses a range that holds NaN', () => {
    expect(() => crossFilter(tableOf([]), { ...EMPTY_FILTERS, index: [Number.NaN, 5] })).toThrow(
      'Unexpected range: NaN–5',
    );
  });
});

describe('whichFilterEmpties', () => {
  test('names each active facet with what its removal would bring back', () => {
    const cities = [
      row('a', { region: 'North', grade: 'A' }),
      row('b', { region: 'North', grade: 'A' }),
      row('c', { region: 'South', grade: 'B' }),
    ];
    const filters: CityFilters = {
      ...EMPTY_FILTERS,
      regions: new Set(['North']),
      grades: new Set(['B']),
    };
    expect(whichFilterEmpties(tableOf(cities), filters)).toEqual([
      { facet: 'regions', countWithout: 1 },
      { facet: 'grades', countWithout: 2 },
    ]);
  });
});

describe('activeFilterCount', () => {
  test('counts facets, not values, and no blank text', () => {
    expect(activeFilterCount(EMPTY_FILTERS)).toBe(0);
    expect(activeFilterCount({ ...EMPTY_FILTERS, sectors: new Set(['a', 'b']), text: ' - ' })).toBe(
      1,
    );
    expect(activeFilterCount(everyFacetActive())).toBe(11);
  });
});

describe('buildFilterTable', () => {
  test('refuses a category that is not among its values', () => {
    expect(() => tableOf([row('a', { grade: 'D' })])).toThrow('Unknown category: D');
  });

  test('refuses a category code beyond "none"', () => {
    const scores = {
      scoreStatuses: { values: [], codes: Uint8Array.of(0) },
      indexes: new Float64Array(1),
    };
    const withCode = (code: number): FilterTable =>
      withScores(tableOf([row('a')]), {
        ...scores,
        grades: { values: GRADES, codes: Uint8Array.of(code) },
      });
    expect(withCode(3).categories.grades.codes).toEqual(Uint16Array.of(3));
    expect(() => withCode(4)).toThrow('Unknown category code: 4');
  });

  test('refuses columns of another length', () => {
    const table = tableOf([row('a')]);
    const scores = {
      grades: { values: [], of: () => null },
      scoreStatuses: { values: [], of: () => null },
    };
    expect(() => withScores(table, { ...scores, indexes: new Float64Array(2) })).toThrow(
      'Unexpected indexes length: 2',
    );
  });

  test('takes a new score without touching the other columns', () => {
    const table = tableOf([row('a', { index: 10 }), row('b', { index: 90 })]);
    const rescored = withScores(table, {
      grades: { values: GRADES, codes: Uint8Array.of(2, 2) },
      scoreStatuses: { values: SCORE_STATUSES, of: () => 'conditional' },
      indexes: Float64Array.of(80, 20),
    });
    const expected = tableOf([
      row('a', { index: 80, grade: 'C', scoreStatus: 'conditional' }),
      row('b', { index: 20, grade: 'C', scoreStatus: 'conditional' }),
    ]);
    const { variableOf } = table;
    expect({ ...rescored, texts: rescored.texts() }).toEqual({
      ...expected,
      variableOf,
      texts: expected.texts(),
    });
  });
});

function everyFacetActive(): CityFilters {
  return {
    sectors: new Set(['sector_0']),
    sectorMode: 'any',
    regions: new Set(['North']),
    countries: new Set(['KAZ']),
    statuses: new Set(['member']),
    grades: new Set(['A']),
    scoreStatuses: new Set(['rated']),
    population: [0, 1],
    index: [0, 1],
    includeNotRated: false,
    ranges: new Map([['population', [0, 1]]]),
    area: {
      x: 'population',
      y: 'index',
      corners: [
        [0, 0],
        [1, 1],
      ],
    },
    text: 'a',
  };
}
