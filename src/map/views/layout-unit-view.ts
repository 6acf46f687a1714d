import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { selectCountyScale, selectUnitPath } from '../../store/selectors/layout-units.ts';
import { CLASS_COLOURS } from '../../ui/tokens.ts';
import { STATUS_SOURCE, type UnitMark } from '../layers/layout-style.ts';

/** What the map singles out; null while no unit below the city is chosen. */
export const selectUnitMark = createSelector([selectUnitPath], (path): UnitMark | null => {
  const [, county] = path;
  const unit = path.at(-1);
  if (!county || !unit) return null;
  switch (unit.level) {
    case 'city':
      return null;
    case 'county':
    case 'township':
      return {
        dots: { property: unit.level, value: unit.code },
        county: county.code,
        point: null,
      };
    case 'community':
      return { dots: null, county: county.code, point: unit.code };
    case 'village':
      return { dots: { property: 'id', value: unit.code }, county: county.code, point: unit.code };
  }
});

/** Colours of the classes of counties, low to high: the pale end of the classes, so that dots and names stand out. */
export function countyClassColours(count: number): readonly string[] {
  return CLASS_COLOURS.slice(0, count);
}

/** Colour by county code; null while the counties are not coloured. */
export const selectCountyColours = createSelector([selectCountyScale], (scale) => {
  if (!scale) return null;
  const colours = countyClassColours(scale.breaks.length + 1);
  return new Map([...scale.classes].map(([code, at]) => [code, colours[at] ?? ''] as const));
});

const NOTHING: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

/** Sources that follow the records of the statuses: no village while the map does not show them. */
export const selectLayoutLive = createSelector(
  [
    selectPlan,
    ({ planStatus }: AtlasState) => planStatus.records,
    ({ scenario }: AtlasState) => scenario.showsPlanStatus,
  ],
  (plan, records, isShown): Record<string, GeoJSONSourceSpecification> => {
    if (!plan) return {};
    if (!isShown) return { [STATUS_SOURCE]: NOTHING };
    const features = plan.villages.features.flatMap(({ geometry, properties }): Feature[] => {
      const status = records.get(properties.code);
      if (status === undefined || properties.kind !== 'village') return [];
      const { code: id, townshipCode: township, countyCode: county } = properties;
      return [{ type: 'Feature', geometry, properties: { id, township, county, status } }];
    });
    return {
      [STATUS_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features } },
    };
  },
);
