import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { createSelector } from 'reselect';
import type { PlanProperties } from '../../domain/layout/plan.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectPlan } from '../../store/selectors/layout.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const selectGeometries = createSelector([selectPlan], (plan): ReadonlyMap<string, Geometry> => {
  if (!plan) return new Map();
  const features: Feature<Geometry, PlanProperties>[] = [
    ...plan.counties.features,
    ...plan.townships.features,
    ...plan.villages.features,
    ...plan.sites.features,
  ];
  return new Map(features.map(({ geometry, properties }) => [properties.id, geometry]));
});

/** The place of the layout under the pointer or the keyboard, as data of a source; empty for none. */
export const selectHoveredPlace = createSelector(
  [selectGeometries, ({ hovered }: AtlasState) => (hovered?.kind === 'plan' ? hovered.id : null)],
  (geometries, id): FeatureCollection => {
    const geometry = id === null ? undefined : geometries.get(id);
    return geometry
      ? { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] }
      : NOTHING;
  },
);
