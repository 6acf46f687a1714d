import { createSelector } from 'reselect';
import { gatherLinks } from '../../domain/links/gather-links.ts';
import type { GatherLevel } from '../../domain/links/link-choices.ts';
import { LINK_KINDS } from '../../domain/links/recorded.ts';
import type { AtlasState } from '../atlas-store.ts';
import {
  selectCountryPlaces,
  selectLinkSelection,
  selectLinkTable,
  selectRegionPlaces,
} from './links.ts';

/** So few links are told apart at any zoom: gathering by zoom leaves them single. */
export const FEW_LINKS = 400;

const CORRIDOR = LINK_KINDS.indexOf('corridor');

/** Recorded links that are drawn as arcs; corridors are schematic lines and stay what they are. */
export const selectArcs = createSelector(
  [selectLinkTable, (state: AtlasState) => selectLinkSelection(state)?.links ?? null],
  (table, links) =>
    table && (links?.filter((link) => (table.kinds[link] as number) !== CORRIDOR) ?? null),
);

/** What links are gathered by now. Two places that were opened are always shown with single links. */
export function selectGatherLevel(state: AtlasState): GatherLevel {
  const { linkLevel, linkFilters } = state.scenario;
  if (linkFilters.pair !== null) return 'city';
  if (linkLevel !== 'auto') return linkLevel;
  return (selectArcs(state)?.length ?? 0) <= FEW_LINKS ? 'city' : state.zoomLevel;
}

const selectPlaces = (state: AtlasState) => {
  const level = selectGatherLevel(state);
  if (level === 'city') return null;
  return level === 'country' ? selectCountryPlaces(state) : selectRegionPlaces(state);
};

/** The shown links in bundles; null where they are single, and while nothing is open. */
export const selectGatheredLinks = createSelector(
  [selectLinkTable, selectPlaces, selectArcs],
  (table, places, arcs) => table && places && arcs && gatherLinks(table, places, arcs),
);
