import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { Position2 } from '../../domain/geodesy.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectShownRingFaults } from '../../store/selectors/ring-faults.ts';
import { FAULT_SOURCE, PROBLEM_SOURCE } from '../layers/layout-problems.ts';

/** Sources of the places where a file of the reader or a ring has a problem; empty outside of the Layout workspace. */
export const selectProblemsLive = createSelector(
  [
    ({ ownFiles }: AtlasState) => ownFiles.marks,
    ({ scenario }: AtlasState) => scenario.workspace === 'layout',
    selectShownRingFaults,
  ],
  (marks, isOpen, faults): Record<string, GeoJSONSourceSpecification> => ({
    [PROBLEM_SOURCE]: sourceOf(isOpen ? marks : []),
    [FAULT_SOURCE]: sourceOf(faults.map(({ lngLat }) => lngLat)),
  }),
);

function sourceOf(places: readonly Position2[]): GeoJSONSourceSpecification {
  const features = places.map(([lng, lat]) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [lng, lat] },
    properties: {},
  }));
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}
