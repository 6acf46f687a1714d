import type { Feature, FeatureCollection, Point } from 'geojson';
import { createSelector } from 'reselect';
import { selectComparedIndexes } from '../../store/selectors/compare.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';

/** A compared city on the map. */
export interface CompareMark {
  /** Place in the tray, 0 for the first. */
  slot: number;
}

/** The compared cities with their letters; empty while the cities are off. Filters do not take a letter away. */
export const selectCompareMarks = createSelector(
  [selectData, selectComparedIndexes, selectMapLayers],
  (data, compared, layers): FeatureCollection<Point, CompareMark> => ({
    type: 'FeatureCollection',
    features: (layers.has('cities') ? compared : []).flatMap(
      (at, slot): Feature<Point, CompareMark>[] => {
        const city = data?.cities[at];
        if (!city) return [];
        return [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [city.lng, city.lat] },
            properties: { slot },
          },
        ];
      },
    ),
  }),
);
