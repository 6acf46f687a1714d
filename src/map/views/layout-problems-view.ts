import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { Position2 } from '../../domain/geodesy.ts';
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
        type: 'FeatureCollection',
        features: isOpen ? marks.map(featureOf) : [],
      },
    },
  }),
);

function featureOf([lng, lat]: Position2): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties: {} };
}
