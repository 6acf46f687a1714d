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
import { citiesInArea, type PlotArea } from './plot-area.ts';

/** What the filters leave. Masks hold 1 for yes and have one entry per city. */
export interface CrossFilterResult {
  visible: Uint8Array;
  visibleCount: number;
  /**
   * Cities per category among those that pass every other facet, in the order of the facet's values
   * in the table. A city in three sectors counts in each. Cities without a category count nowhere.
   */
  counts: Readonly<Record<'sectors' | CategoryFacet, Uint32Array>>;
  /** Cities that pass every facet but the named one: what its histogram or plot shows. */
  passesWithout: Readonly<Record<RangeFacet | 'area', Uint8Array>>;
  /** How many cities there would be if the facet were cleared; equals `visibleCount` for an inactive one. */
  countWithout: Readonly<Record<Facet, number>>;
}

const SECTORS_BIT = facetBit('sectors');
const POPULATION_BIT = facetBit('population');
const INDEX_BIT = facetBit('index');
const RANGES_BIT = facetBit('ranges');
const AREA_BIT = facetBit('area');
const TEXT_BIT = facetBit('text');

/**
 * Applies the filters: OR inside a facet, AND between facets, and every facet's counts ignore itself.
 * A chosen value that the table does not know matches no city. One tight loop per active column notes
 * which facets each city fails; a city that fails two can count nowhere, so its text is not read.
 * @throws when a range holds NaN
 */
export function crossFilter(table: FilterTable, filters: CityFilters): CrossFilterResult {
  const failed = failedFacets(table, filters);
  const visible = new Uint8Array(table.cityCount);
  const withoutPopulation = new Uint8Array(table.cityCount);
  const withoutIndex = new Uint8Array(table.cityCount);
  const withoutArea = new Uint8Array(table.cityCount);
  const onlyFailing = new Uint32Array(FACETS.length);
  let visibleCount = 0;
  for (let city = 0; city < failed.length; city++) {
    const bits = failed[city] ?? 0;
    if (bits === 0) {
      visible[city] = 1;
      withoutPopulation[city] = 1;
      withoutIndex[city] = 1;
      withoutArea[city] = 1;
      visibleCount++;
    } else if ((bits & (bits - 1)) === 0) {
      if (bits === POPULATION_BIT) withoutPopulation[city] = 1;
      else if (bits === INDEX_BIT) withoutIndex[city] = 1;
      else if (bits === AREA_BIT) withoutArea[city] = 1;
      addOne(onlyFailing, 31 - Math.clz32(bits));
    }
  }
  return {
    visible,
    visibleCount,
    counts: {
      sectors: sectorCounts(table, failed),
      regions: categoryCounts(table, failed, 'regions'),
      countries: categoryCounts(table, failed, 'countries'),
      statuses: categoryCounts(table, failed, 'statuses'),
      grades: categoryCounts(table, failed, 'grades'),
      scoreStatuses: categoryCounts(table, failed, 'scoreStatuses'),
    },
    passesWithout: { population: withoutPopulation, index: withoutIndex, area: withoutArea },
    countWithout: recordOfFacets(
      (facet) => visibleCount + (onlyFailing[FACETS.indexOf(facet)] ?? 0),
    ),
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

function facetBit(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}

/** One bit per failed facet, exact for cities that fail none or one; the text of the others is not read. */
function failedFacets(table: FilterTable, filters: CityFilters): Uint16Array {
  const failed = new Uint16Array(table.cityCount);
  if (filters.sectors.size > 0) failSectors(failed, table, filters);
  for (const facet of CATEGORY_FACETS)
    if (filters[facet].size > 0) failCategory(failed, table, facet, filters[facet]);
  if (filters.population !== null)
    failOutside(failed, POPULATION_BIT, table.populations, filters.population, false);
  if (filters.index !== null)
    failOutside(failed, INDEX_BIT, table.indexes, filters.index, filters.includeNotRated);
  for (const [id, range] of filters.ranges) {
    const values = table.variableOf(id)?.values;
    failOutside(failed, RANGES_BIT, values ?? NO_VALUES, range, false);
  }
  if (filters.area !== null) failArea(failed, table, filters.area);
  const text = foldText(filters.text);
  if (text !== '') failText(failed, table.texts(), text.split(' '));
  return failed;
}

function failSectors(
  failed: Uint16Array,
  { sectorIds, sectorMasks }: FilterTable,
  filters: CityFilters,
): void {
  let wanted = 0;
  let unknown = 0;
  for (const sector of filters.sectors) {
    const at = sectorIds.indexOf(sector);
    if (at < 0) unknown++;
    else wanted |= 1 << at;
  }
  const needsAll = filters.sectorMode === 'all';
  for (let city = 0; city < failed.length; city++) {
    const shared = (sectorMasks[city] ?? 0) & wanted;
    const passes = needsAll ? shared === wanted && unknown === 0 : shared !== 0;
    if (!passes) failed[city] = SECTORS_BIT;
  }
}

function failCategory(
  failed: Uint16Array,
  table: FilterTable,
  facet: CategoryFacet,
  chosen: ReadonlySet<string>,
): void {
  const { values, codes } = table.categories[facet];
  const bit = facetBit(facet);
  const failing = new Uint16Array(values.length + 1).fill(bit);
  values.forEach((value, code) => {
    if (chosen.has(value)) failing[code] = 0;
  });
  for (let city = 0; city < failed.length; city++) {
    failed[city] = (failed[city] ?? 0) | (failing[codes[city] ?? 0] ?? 0);
  }
}

/** Values of a variable that the package does not have. */
const NO_VALUES = new Float64Array(0);

function failOutside(
  failed: Uint16Array,
  bit: number,
  values: Float64Array,
  [min, max]: readonly [number, number],
  keepMissing: boolean,
): void {
  if (Number.isNaN(min) || Number.isNaN(max)) throw new Error(`Unexpected range: ${min}–${max}`);
  for (let city = 0; city < failed.length; city++) {
    const value = values[city] ?? Number.NaN;
    const passes = Number.isNaN(value) ? keepMissing : value >= min && value <= max;
    if (!passes) failed[city] = (failed[city] ?? 0) | bit;
  }
}

function failArea(failed: Uint16Array, table: FilterTable, area: PlotArea): void {
  const { variableOf, cityCount } = table;
  const inside = citiesInArea(area, variableOf(area.x), variableOf(area.y), cityCount);
  for (let city = 0; city < failed.length; city++) {
    if (inside[city] === 0) failed[city] = (failed[city] ?? 0) | AREA_BIT;
  }
}

function failText(failed: Uint16Array, texts: readonly string[], words: readonly string[]): void {
  for (let city = 0; city < failed.length; city++) {
    const bits = failed[city] ?? 0;
    if ((bits & (bits - 1)) === 0 && !containsAll(texts[city] ?? '', words))
      failed[city] = bits | TEXT_BIT;
  }
}

function containsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

/** Counts whole bytes of the masks first: a loop over the set bits of each city takes five times as long. */
function sectorCounts({ sectorIds, sectorMasks }: FilterTable, failed: Uint16Array): Uint32Array {
  const counts = new Uint32Array(sectorIds.length);
  for (let shift = 0; shift < sectorIds.length; shift += 8) {
    const byteCounts = new Uint32Array(256);
    for (let city = 0; city < failed.length; city++) {
      if (((failed[city] ?? 0) & ~SECTORS_BIT) === 0)
        addOne(byteCounts, ((sectorMasks[city] ?? 0) >>> shift) & 255);
    }
    for (let bit = 0; bit < 8 && shift + bit < sectorIds.length; bit++) {
      byteCounts.forEach((count, byte) => {
        if (((byte >>> bit) & 1) === 1) counts[shift + bit] = (counts[shift + bit] ?? 0) + count;
      });
    }
  }
  return counts;
}

function categoryCounts(
  table: FilterTable,
  failed: Uint16Array,
  facet: CategoryFacet,
): Uint32Array {
  const { values, codes } = table.categories[facet];
  const others = ~facetBit(facet);
  const counts = new Uint32Array(values.length + 1);
  for (let city = 0; city < failed.length; city++) {
    if (((failed[city] ?? 0) & others) === 0) addOne(counts, codes[city] ?? 0);
  }
  return counts.slice(0, values.length);
}

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function recordOfFacets(countFor: (facet: Facet) => number): Record<Facet, number> {
  return {
    sectors: countFor('sectors'),
    regions: countFor('regions'),
    countries: countFor('countries'),
    statuses: countFor('statuses'),
    grades: countFor('grades'),
    scoreStatuses: countFor('scoreStatuses'),
    population: countFor('population'),
    index: countFor('index'),
    ranges: countFor('ranges'),
    area: countFor('area'),
    text: countFor('text'),
  };
}
