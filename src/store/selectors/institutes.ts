import { createSelector } from 'reselect';
import { selectInstitutes } from '../../domain/links/select-institutes.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData, selectPinnedIndex } from './data.ts';
import { selectMapLayers } from './layers.ts';
import { selectLinkFilters, selectSectors } from './links.ts';

/** Whether the map draws the institutes. */
export function selectShowsInstitutes(state: AtlasState): boolean {
  return selectMapLayers(state).has('institutes');
}

/** Institutes to draw and list: of the pinned city in scope `city`, else all. */
export const selectInstituteSelection = createSelector(
  [selectData, selectLinkFilters, selectSectors, selectPinnedIndex],
  (data, { scope, years, onlyWithYear, direction, pairing }, sectors, pinned) =>
    data &&
    selectInstitutes(data.institutes, {
      sectors,
      city: scope === 'city' ? pinned : null,
      years,
      onlyWithYear,
      direction,
      pairing,
    }),
);
