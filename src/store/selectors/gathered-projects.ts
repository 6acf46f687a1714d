import { createSelector } from 'reselect';
import { gatherProjects, projectPlaces } from '../../domain/links/gather-projects.ts';
import type { GatherLevel } from '../../domain/links/link-choices.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { FEW_LINKS } from './gathered-links.ts';
import { selectProjectSelection } from './links.ts';

/** What projects are gathered by now: as links are, by the zoom where they are not few, or as the reader says. */
export function selectProjectLevel(state: AtlasState): GatherLevel {
  const { linkLevel } = state.scenario;
  if (linkLevel !== 'auto') return linkLevel;
  const count = selectProjectSelection(state)?.projects.length ?? 0;
  return count <= FEW_LINKS ? 'city' : state.zoomLevel;
}

const selectCountryPlaces = createSelector(
  [selectData],
  (data) => data && projectPlaces(data, 'country'),
);

const selectRegionPlaces = createSelector(
  [selectData],
  (data) => data && projectPlaces(data, 'region'),
);

const selectPlaces = (state: AtlasState) => {
  const level = selectProjectLevel(state);
  if (level === 'city') return null;
  return level === 'country' ? selectCountryPlaces(state) : selectRegionPlaces(state);
};

/** The shown projects by place; null where they are single, and while nothing is open. */
export const selectGatheredProjects = createSelector(
  [selectData, selectPlaces, selectProjectSelection],
  (data, places, selection) =>
    data && places && selection
      ? gatherProjects(data.projects, data.sectors, places, selection.projects)
      : null,
);
