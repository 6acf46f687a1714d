import { type CityFilters, EMPTY_FILTERS, type Facet } from '../../domain/filter/city-filters.ts';
import { type AtlasStore, changeFilters, toggled } from '../../store/atlas-store.ts';

/** Facets whose filter is a set. */
export type SetFacet =
  | 'sectors'
  | 'regions'
  | 'countries'
  | 'statuses'
  | 'grades'
  | 'scoreStatuses';

/** Adds a value to the filter of a facet or takes it out. */
export function toggleValue(store: AtlasStore, facet: SetFacet, value: string): void {
  const chosen: ReadonlySet<string> = store.getState().scenario.filters[facet];
  changeFilters(store, { [facet]: toggled(chosen, value) });
}

/** Takes the restriction of one facet away and leaves the others. */
export function clearFacet(store: AtlasStore, facet: Facet): void {
  changeFilters(store, { [facet]: EMPTY_FILTERS[facet] } satisfies Partial<CityFilters>);
}
