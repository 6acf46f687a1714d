import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import { localised, textIn } from '../../domain/language.ts';
import { draftToGeoJson } from '../../domain/layout/draft/draft-geojson.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { CARRY_SOURCE } from '../layers/layout-carry.ts';

/** Source of the layout carried to another city: empty outside of the Layout workspace and until it is there. */
export const selectCarryLive = createSelector(
  [
    ({ carry, scenario }: AtlasState) =>
      carry.status === 'ready' && scenario.workspace === 'layout' ? carry : null,
    ({ scenario }: AtlasState) => scenario.language,
  ],
  (carried, language): Record<string, GeoJSONSourceSpecification> => {
    const geojson = carried && draftToGeoJson(carried.history.present, carried.measures.belts);
    const features = geojson?.features.map(({ geometry, properties }): Feature => {
      const { id, role, name_en, name_zh } = properties;
      const name = localised(name_en, name_zh);
      const label = name === null ? '' : textIn(name, language);
      return { type: 'Feature', geometry, properties: { id, role, label } };
    });
    return {
      [CARRY_SOURCE]: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: features ?? [] },
      },
    };
  },
);
