import { createSelector } from 'reselect';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { CityId } from '../../domain/city.ts';
import { buildSearchIndex } from '../../domain/search/search-index.ts';
import type { AtlasState } from '../atlas-store.ts';

/** The open data package, or null while there is none. */
export function selectData(state: AtlasState): AtlasData | null {
  return state.data.status === 'ready' ? state.data.value : null;
}

/** Position of every city in `AtlasData.cities` by id. */
export const selectCityIndexes = createSelector(
  [selectData],
  (data): ReadonlyMap<CityId, number> => new Map(data?.cities.map(({ id }, at) => [id, at])),
);

/** Position of the pinned city; −1 when none is pinned. */
export function selectPinnedIndex(state: AtlasState): number {
  const { pinned } = state.scenario;
  return pinned === null ? -1 : (selectCityIndexes(state).get(pinned) ?? -1);
}

/** Names of cities, countries and indicators, ready to search; null while nothing is open. */
export const selectSearchIndex = createSelector(
  [selectData],
  (data) => data && buildSearchIndex(data),
);
