import { createSelector } from 'reselect';
import { buildLinkTable } from '../../domain/links/link-table.ts';
import { type LinkSelection, selectLinks } from '../../domain/links/select-links.ts';
import { selectProjects } from '../../domain/links/select-projects.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData, selectPinnedIndex } from './data.ts';

const selectLinkFilters = (state: AtlasState) => state.scenario.linkFilters;
const selectSectors = (state: AtlasState) => state.scenario.filters.sectors;

/** Columns of the recorded links, built once per package. */
export const selectLinkTable = createSelector(
  [selectData],
  (data) => data && buildLinkTable(data.links, data.sectors),
);

/** Recorded links to draw and list, with counts by kind and sector. */
export const selectLinkSelection = createSelector(
  [selectLinkTable, selectLinkFilters, selectSectors, selectPinnedIndex],
  (table, { kinds, scope }, sectors, pinned): LinkSelection | null => {
    if (!table) return null;
    const city = pinned < 0 ? null : pinned;
    const selection = selectLinks(table, { kinds, sectors, scope, city });
    return kinds.size === 0 ? { ...selection, links: new Uint32Array(0) } : selection;
  },
);

/** Projects to draw and list: of the pinned city in scope `city`, else all. */
export const selectProjectSelection = createSelector(
  [selectData, selectLinkFilters, selectSectors, selectPinnedIndex],
  (data, { scope }, sectors, pinned) =>
    data &&
    selectProjects(data.projects, {
      sectors,
      statuses: new Set(),
      city: scope === 'city' ? pinned : null,
    }),
);
