import type { BriStatus } from '../city.ts';
import { foldText } from '../search/fold-text.ts';
import type { SectorId } from '../sector.ts';
import type { VariableId } from '../variable.ts';
import type { PlotArea } from './plot-area.ts';

/** Facets in the order of `CityFilters`. A city is shown when it passes every active one. */
export const FACETS = [
  'sectors',
  'regions',
  'countries',
  'statuses',
  'grades',
  'scoreStatuses',
  'population',
  'index',
  'ranges',
  'area',
  'text',
] as const;
export type Facet = (typeof FACETS)[number];

/** Facets where each city has one category or none. */
export const CATEGORY_FACETS = [
  'regions',
  'countries',
  'statuses',
  'grades',
  'scoreStatuses',
] as const;
export type CategoryFacet = (typeof CATEGORY_FACETS)[number];

/** Facets that a histogram stands for. */
export const RANGE_FACETS = ['population', 'index'] as const;
export type RangeFacet = (typeof RANGE_FACETS)[number];

/** What the reader asked for. An empty set, a null range or a blank text restricts nothing. */
export interface CityFilters {
  sectors: ReadonlySet<SectorId>;
  /** `any`: active in one of the sectors; `all`: active in each of them. */
  sectorMode: 'any' | 'all';
  regions: ReadonlySet<string>;
  /** ISO 3166 alpha-3 codes. */
  countries: ReadonlySet<string>;
  statuses: ReadonlySet<BriStatus>;
  /** Evidence grades: `A`, `B`, `C`. */
  grades: ReadonlySet<string>;
  /** `rated`, `conditional`, `not_rated`. */
  scoreStatuses: ReadonlySet<string>;
  /** People, both ends included. While set, cities without a population are out. */
  population: readonly [min: number, max: number] | null;
  /** Index 0–100, both ends included. */
  index: readonly [min: number, max: number] | null;
  /** Whether cities without an index stay while an index range is set; without a range it has no effect. */
  includeNotRated: boolean;
  /**
   * Ranges of other variables in their units, both ends included; a city without a value is in none. Population
   * and index have fields of their own.
   */
  ranges: ReadonlyMap<VariableId, readonly [min: number, max: number]>;
  /** Where a city lies in the plot of two variables; null = anywhere. */
  area: PlotArea | null;
  /** Every word must occur in a name, country name or id, in either language. */
  text: string;
}

/** Shows every city. */
export const EMPTY_FILTERS: CityFilters = {
  sectors: new Set(),
  sectorMode: 'any',
  regions: new Set(),
  countries: new Set(),
  statuses: new Set(),
  grades: new Set(),
  scoreStatuses: new Set(),
  population: null,
  index: null,
  includeNotRated: false,
  ranges: new Map(),
  area: null,
  text: '',
};

/** Facets that restrict something, in the order of `FACETS`. */
export function activeFacets(filters: CityFilters): Facet[] {
  return FACETS.filter((facet) => {
    switch (facet) {
      case 'population':
      case 'index':
      case 'area':
        return filters[facet] !== null;
      case 'text':
        return foldText(filters.text) !== '';
      default:
        return filters[facet].size > 0;
    }
  });
}

/** How many facets restrict something: 0–11, two sectors count once. */
export function activeFilterCount(filters: CityFilters): number {
  return activeFacets(filters).length;
}
