import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { AtlasState } from '../../store/atlas-store.ts';
import { PROBLEM_SOURCE } from '../layers/layout-problems.ts';

/** Source of the places where a file of the reader has a problem; empty outside of the Layout workspace. */
export const selectProblemsLive = createSelector(
  [
    ({ ownFiles }: AtlasState) => ownFiles.marks,
    ({ scenario }: AtlasState) => scenario.workspace === 'layout',
  ],
  (marks, isOpen): Record<string, GeoJSONSourceSpecification> => ({
    [PROBLEM_SOURCE]: {
      type: 'geojson',
      data: {
        type: 'MultiPoint',
        coordinates: isOpen ? marks.map(([lng, lat]) => [lng, lat]) : [],
      },
    },
  }),
);
