import { createSelector } from 'reselect';
import { type LinkPlaces, linkPlaces } from '../../domain/links/gather-links.ts';
import type { LinkPair } from '../../domain/links/link-choices.ts';
import { buildLinkTable } from '../../domain/links/link-table.ts';
import type { LinkKind } from '../../domain/links/recorded.ts';
import { type LinkSelection, selectLinks } from '../../domain/links/select-links.ts';
import { selectProjects } from '../../domain/links/select-projects.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectCityIndexes, selectData, selectPinnedIndex } from './data.ts';
import { selectCrossFilter } from './filters.ts';
import { selectMapLayers } from './layers.ts';
import { selectRecords } from './records.ts';

/** Fewer cities side by side than this are no group with an inside. */
const MIN_GROUP = 2;

export const selectLinkFilters = (state: AtlasState) => state.scenario.linkFilters;
export const selectSectors = (state: AtlasState) => state.scenario.filters.sectors;

const NO_KINDS: ReadonlySet<LinkKind> = new Set();

/**
 * Kinds of recorded links that are shown, with those of the reader's own file: none in a view of Links without their
 * layer, such as one of projects alone.
 */
export const selectShownKinds = createSelector(
  [
    ({ scenario }: AtlasState) => scenario.linkFilters.kinds,
    ({ ownLinks }: AtlasState) => ownLinks.isShown && ownLinks.links.length > 0,
    (state: AtlasState) =>
      state.scenario.workspace === 'links' && !selectMapLayers(state).has('links'),
  ],
  (kinds, showsOwn, isOff): ReadonlySet<LinkKind> => {
    if (isOff) return NO_KINDS;
    return showsOwn ? new Set([...kinds, 'own']) : kinds;
  },
);

/** Columns of the recorded links, built once per package and file of one's own. */
export const selectLinkTable = createSelector(
  [selectRecords],
  (data) => data && buildLinkTable(data.links, data.sectors),
);

export const selectCountryPlaces = createSelector(
  [selectRecords, selectLinkTable],
  (data, table) => data && table && linkPlaces(data, table, 'country'),
);

export const selectRegionPlaces = createSelector(
  [selectRecords, selectLinkTable],
  (data, table) => data && table && linkPlaces(data, table, 'region'),
);

const NO_PAIR = { from: null, to: null, a: -1, b: -1 };

/** The two places whose links alone are shown, as numbers; null when none are, or the package does not know them. */
const selectPair = createSelector(
  [
    (state: AtlasState) => state.scenario.linkFilters.pair,
    (state: AtlasState) => placesOf(state, state.scenario.linkFilters.pair),
  ],
  (pair, places) => {
    const { a, b } = pair && places ? numbersOf(pair, places) : NO_PAIR;
    return places && a >= 0 && b >= 0 ? { from: places.from, to: places.to, a, b } : null;
  },
);

function placesOf(state: AtlasState, pair: LinkPair | null): LinkPlaces | null {
  if (pair === null) return null;
  return pair.level === 'country' ? selectCountryPlaces(state) : selectRegionPlaces(state);
}

function numbersOf({ a, b }: LinkPair, { ids }: LinkPlaces) {
  return { a: ids.indexOf(a), b: ids.indexOf(b) };
}

const selectCompared = createSelector(
  [(state: AtlasState) => state.scenario.compared, selectCityIndexes],
  (compared, indexes): Uint8Array | null => {
    if (compared.length < MIN_GROUP) return null;
    const chosen = new Uint8Array(indexes.size);
    for (const id of compared) {
      const city = indexes.get(id);
      if (city !== undefined) chosen[city] = 1;
    }
    return chosen;
  },
);

/** The cities between which links are "between": those side by side, else those that the filters of Cities show. */
export function selectChosenCities(state: AtlasState): Uint8Array | null {
  return selectCompared(state) ?? selectCrossFilter(state)?.visible ?? null;
}

/** Read only where a direction asks for it, so that no other filter of the cities draws links anew. */
const selectChosenForDirection = (state: AtlasState) =>
  state.scenario.linkFilters.direction === 'all' ? null : selectChosenCities(state);

/** Recorded links to draw and list, with counts by kind, sector and other facets. */
export const selectLinkSelection = createSelector(
  [
    selectLinkTable,
    selectLinkFilters,
    selectShownKinds,
    selectSectors,
    selectPinnedIndex,
    selectChosenForDirection,
    selectPair,
  ],
  (table, filters, kinds, sectors, pinned, chosen, pair): LinkSelection | null => {
    if (!table) return null;
    const { scope, years, onlyWithYear, direction, pairing, strongest } = filters;
    const selection = selectLinks(table, {
      kinds,
      sectors,
      scope,
      city: pinned < 0 ? null : pinned,
      years,
      onlyWithYear,
      direction,
      chosen,
      pairing,
      strongest,
      pair,
    });
    return kinds.size === 0 ? { ...selection, links: new Uint32Array(0) } : selection;
  },
);

/** Projects to draw and list: of the pinned city in scope `city`, else all. */
export const selectProjectSelection = createSelector(
  [selectData, selectLinkFilters, selectSectors, selectPinnedIndex],
  (data, filters, sectors, pinned) => {
    if (!data) return null;
    const { scope, statuses, years, onlyWithYear, amount, onlyWithAmount } = filters;
    return selectProjects(data.projects, {
      sectors,
      statuses,
      city: scope === 'city' ? pinned : null,
      years,
      onlyWithYear,
      amount,
      onlyWithAmount,
      direction: filters.direction,
      pairing: filters.pairing,
    });
  },
);
