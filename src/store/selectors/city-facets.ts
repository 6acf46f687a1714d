import { createSelector } from 'reselect';
import { activeFilterCount, EMPTY_FILTERS } from '../../domain/filter/city-filters.ts';
import { crossFilter } from '../../domain/filter/cross-filter.ts';
import type { Localised } from '../../domain/language.ts';
import { histogram } from '../../domain/scoring/histogram.ts';
import { extentOf } from '../../domain/scoring/relative-normalise.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { selectCrossFilter, selectFilterTable } from './filters.ts';
import { selectScoreScales } from './scores.ts';

/** Bars of the histogram of populations, equally wide on a log scale. */
const POPULATION_BINS = 36;
/** Bars of the histogram of the index: on the edition's scale 2.5 points each, so that the class limits are edges. */
const INDEX_BINS = 40;

/** A histogram and the cities that have no value to stand in it. */
export interface FacetHistogram {
  counts: Uint32Array;
  /** Cities that pass the other filters and have no value. */
  missing: number;
}

/** Cities that there are and that the filters leave. */
export interface CityCount {
  shown: number;
  all: number;
}

/** How many cities each category has when nothing is filtered, in the order of the table's values. */
export const selectFacetTotals = createSelector(
  [selectFilterTable],
  (table) => table && crossFilter(table, EMPTY_FILTERS).counts,
);

/** How many cities the filters leave; 0 of 0 while nothing is open. */
export const selectCityCount = createSelector(
  [(state: AtlasState) => selectCrossFilter(state)?.visibleCount ?? 0, selectData],
  (shown, data): CityCount => ({ shown, all: data?.cities.length ?? 0 }),
);

/** How many facets restrict something. */
export function selectActiveFilterCount(state: AtlasState): number {
  return activeFilterCount(state.scenario.filters);
}

/** Name of each country by ISO 3166 alpha-3 code, in the order of the first city. */
export const selectCountryNames = createSelector(
  [selectData],
  (data): ReadonlyMap<string, Localised> =>
    new Map(data?.cities.map((city) => [city.iso3, city.country])),
);

/** Round bounds around all populations, the lower one above 0; null when no city has one. */
export const selectPopulationBounds = createSelector(
  [selectData],
  (data): readonly [number, number] | null => {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = 0;
    for (const { population } of data?.cities ?? []) {
      if (population === null) continue;
      lowest = Math.min(lowest, Math.max(1, population));
      highest = Math.max(highest, population);
    }
    if (highest === 0) return null;
    const lower = roundDown(lowest);
    return [lower, Math.max(roundUp(highest), lower * 10)];
  },
);

/** Populations of the cities that pass the other filters. */
export const selectPopulationHistogram = createSelector(
  [selectFilterTable, selectCrossFilter, selectPopulationBounds],
  (table, cross, bounds): FacetHistogram | null => {
    if (!table || !cross || !bounds) return null;
    const [lower, upper] = bounds;
    const range = { lower, upper, binCount: POPULATION_BINS, scale: 'log' } as const;
    const mask = cross.passesWithout.population;
    return {
      counts: histogram(table.populations, range, mask).counts,
      missing: countMissing(table.populations, mask),
    };
  },
);

const EDITION_BOUNDS = [0, 100] as const;

/** Bounds around all indexes: 0–100 on the edition's scale, whole numbers around the values on any other. */
export const selectIndexBounds = createSelector(
  [selectFilterTable, (state: AtlasState) => selectScoreScales(state).index],
  (table, scale): readonly [number, number] => {
    const { count, min, max } = extentOf(table?.indexes ?? new Float64Array(0));
    if (scale === 'edition' || count === 0) return EDITION_BOUNDS;
    const lower = Math.floor(min);
    return [lower, Math.max(Math.ceil(max), lower + 1)];
  },
);

/** Indexes of the cities that pass the other filters. */
export const selectIndexHistogram = createSelector(
  [selectFilterTable, selectCrossFilter, selectIndexBounds],
  (table, cross, [lower, upper]): FacetHistogram | null => {
    if (!table || !cross) return null;
    const range = { lower, upper, binCount: INDEX_BINS, scale: 'linear' } as const;
    const mask = cross.passesWithout.index;
    return {
      counts: histogram(table.indexes, range, mask).counts,
      missing: countMissing(table.indexes, mask),
    };
  },
);

function countMissing(values: Float64Array, mask: Uint8Array): number {
  let missing = 0;
  for (let city = 0; city < values.length; city++) {
    if (mask[city] === 1 && Number.isNaN(values[city])) missing++;
  }
  return missing;
}

/** To one significant figure. */
function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / unit) * unit;
}

/** To two significant figures. */
function roundUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
