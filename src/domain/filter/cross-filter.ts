import { foldText } from '../search/fold-text.ts';
import {
  activeFacets,
  CATEGORY_FACETS,
  type CategoryFacet,
  type CityFilters,
  FACETS,
  type Facet,
  type RangeFacet,
} from './city-filters.ts';
import type { FilterTable } from './filter-table.ts';

/** What the filters leave. Masks hold 1 for yes and have one entry per city. */
export interface CrossFilterResult {
  visible: Uint8Array;
  visibleCount: number;
  /**
   * Cities per category among those that pass every other facet, in the order of the facet's values
   * in the table. A city in three sectors counts in each. Cities without a category count nowhere.
   */
  counts: Readonly<Record<'sectors' | CategoryFacet, Uint32Array>>;
  /** Cities that pass every facet but the named one: what its histogram shows. */
  passesWithout: Readonly<Record<RangeFacet, Uint8Array>>;
  /** How many cities there would be if the facet were cleared; equals `visibleCount` for an inactive one. */
  countWithout: Readonly<Record<Facet, number>>;
}

const SECTORS_BIT = facetBit('sectors');
const POPULATION_BIT = facetBit('population');
const INDEX_BIT = facetBit('index');
const TEXT_BIT = facetBit('text');

/**
 * Applies the filters: OR inside a facet, AND between facets, and every facet's counts ignore itself.
 * A chosen value that the table does not know matches no city. One pass; a city that fails two facets
 * can count nowhere, so the rest of its facets, the text above all, is not looked at.
 * @throws when a range holds NaN
 */
export function crossFilter(table: FilterTable, filters: CityFilters): CrossFilterResult {
  const { cityCount, sectorMasks, populations, indexes, texts } = table;
  const sectorTest = compileSectors(table, filters);
  const categoryTests = CATEGORY_FACETS.map((facet) => compileCategory(table, filters, facet));
  const activeTests = categoryTests.filter((test) => test.active);
  const [populationMin, populationMax] = compileRange('population', filters.population);
  const [indexMin, indexMax] = compileRange('index', filters.index);
  const hasPopulation = filters.population !== null;
  const hasIndex = filters.index !== null;
  const words = compileText(filters.text);

  const visible = new Uint8Array(cityCount);
  const withoutPopulation = new Uint8Array(cityCount);
  const withoutIndex = new Uint8Array(cityCount);
  const onlyFailing = new Uint32Array(FACETS.length);
  let visibleCount = 0;

  for (let city = 0; city < cityCount; city++) {
    let failed = 0;
    if (sectorTest.active) {
      const mask = sectorMasks[city] ?? 0;
      const passes = sectorTest.all ? (mask & sectorTest.wanted) === sectorTest.wanted : (mask & sectorTest.wanted) !== 0;
      if (!passes || sectorTest.impossible) failed = SECTORS_BIT;
    }
    for (const test of activeTests) {
      if (test.allowed[test.codes[city] ?? 0] === 0) failed |= test.bit;
    }
    if (hasPopulation) {
      const population = populations[city] ?? Number.NaN;
      if (!(population >= populationMin && population <= populationMax)) failed |= POPULATION_BIT;
    }
    if (hasIndex) {
      const index = indexes[city] ?? Number.NaN;
      const passes = Number.isNaN(index) ? filters.includeNotRated : index >= indexMin && index <= indexMax;
      if (!passes) failed |= INDEX_BIT;
    }
    if ((failed & (failed - 1)) !== 0) continue;
    if (words.length > 0 && !containsAll(texts[city] ?? '', words)) {
      if (failed !== 0) continue;
      failed = TEXT_BIT;
    }

    if (failed === 0) {
      visible[city] = 1;
      visibleCount++;
      withoutPopulation[city] = 1;
      withoutIndex[city] = 1;
      countBits(sectorTest.counts, sectorMasks[city] ?? 0);
      for (const test of categoryTests) addOne(test.counts, test.codes[city] ?? 0);
      continue;
    }
    addOne(onlyFailing, 31 - Math.clz32(failed));
    if (failed === SECTORS_BIT) countBits(sectorTest.counts, sectorMasks[city] ?? 0);
    else if (failed === POPULATION_BIT) withoutPopulation[city] = 1;
    else if (failed === INDEX_BIT) withoutIndex[city] = 1;
    else for (const test of activeTests) if (failed === test.bit) addOne(test.counts, test.codes[city] ?? 0);
  }

  return {
    visible,
    visibleCount,
    counts: {
      sectors: sectorTest.counts.subarray(0, table.sectorIds.length),
      regions: countsOf(table, categoryTests, 'regions'),
      countries: countsOf(table, categoryTests, 'countries'),
      statuses: countsOf(table, categoryTests, 'statuses'),
      grades: countsOf(table, categoryTests, 'grades'),
      scoreStatuses: countsOf(table, categoryTests, 'scoreStatuses'),
    },
    passesWithout: { population: withoutPopulation, index: withoutIndex },
    countWithout: recordOfFacets((facet) => visibleCount + (onlyFailing[FACETS.indexOf(facet)] ?? 0)),
  };
}

/** For an empty result: each active facet with the number of cities there would be without it, in facet order. */
export function whichFilterEmpties(
  table: FilterTable,
  filters: CityFilters,
): { facet: Facet; countWithout: number }[] {
  const { countWithout } = crossFilter(table, filters);
  return activeFacets(filters).map((facet) => ({ facet, countWithout: countWithout[facet] }));
}

interface CategoryTest {
  facet: CategoryFacet;
  bit: number;
  active: boolean;
  codes: Uint16Array;
  /** By code, the last one for "none". */
  allowed: Uint8Array;
  counts: Uint32Array;
}

function facetBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}

function compileSectors(table: FilterTable, filters: CityFilters) {
  let wanted = 0;
  let unknown = 0;
  for (const sector of filters.sectors) {
    const at = table.sectorIds.indexOf(sector);
    if (at < 0) unknown++;
    else wanted |= 1 << at;
  }
  const all = filters.sectorMode === 'all';
  return { active: filters.sectors.size > 0, all, wanted, impossible: all && unknown > 0, counts: new Uint32Array(32) };
}

function compileCategory(table: FilterTable, filters: CityFilters, facet: CategoryFacet): CategoryTest {
  const { values, codes } = table.categories[facet];
  const chosen: ReadonlySet<string> = filters[facet];
  const allowed = new Uint8Array(values.length + 1);
  values.forEach((value, code) => {
    allowed[code] = chosen.has(value) ? 1 : 0;
  });
  return {
    facet,
    bit: facetBit(facet),
    active: chosen.size > 0,
    codes,
    allowed,
    counts: new Uint32Array(values.length + 1),
  };
}

function compileRange(facet: RangeFacet, range: CityFilters[RangeFacet]): readonly [number, number] {
  if (range === null) return [0, 0];
  if (Number.isNaN(range[0]) || Number.isNaN(range[1])) throw new Error(`Unexpected ${facet} range: ${range.join('–')}`);
  return range;
}

function compileText(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

function containsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

function countBits(counts: Uint32Array, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) addOne(counts, 31 - Math.clz32(rest & -rest));
}

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function countsOf(table: FilterTable, tests: readonly CategoryTest[], facet: CategoryFacet): Uint32Array {
  const test = tests.find((candidate) => candidate.facet === facet);
  if (test === undefined) throw new Error(`Unknown facet: ${facet}`);
  return test.counts.subarray(0, table.categories[facet].values.length);
}

function recordOfFacets(valueOf: (facet: Facet) => number): Record<Facet, number> {
  return {
    sectors: valueOf('sectors'),
    regions: valueOf('regions'),
    countries: valueOf('countries'),
    statuses: valueOf('statuses'),
    grades: valueOf('grades'),
    scoreStatuses: valueOf('scoreStatuses'),
    population: valueOf('population'),
    index: valueOf('index'),
    text: valueOf('text'),
  };
}
