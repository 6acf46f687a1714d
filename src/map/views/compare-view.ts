import type { Feature, FeatureCollection, Point } from 'geojson';
import { createSelector } from 'reselect';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectComparedIndexes } from '../../store/selectors/compare.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { compareColour, compareLetter } from '../../ui/tokens.ts';

/** A compared city on the map. */
export interface CompareMark {
  /** A for the first in the tray. */
  letter: string;
  /** `#RRGGBB`. */
  colour: string;
}

/** The compared cities with their letters; empty while the cities are off. Filters do not take a letter away. */
export const selectCompareMarks = createSelector(
  [
    selectData,
    selectComparedIndexes,
    ({ scenario }: AtlasState) => scenario.theme,
    selectMapLayers,
  ],
  (data, compared, theme, layers): FeatureCollection<Point, CompareMark> => ({
    type: 'FeatureCollection',
    features: (layers.has('cities') ? compared : []).flatMap(
      (at, slot): Feature<Point, CompareMark>[] => {
        const city = data?.cities[at];
        if (!city) return [];
        return [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [city.lng, city.lat] },
            properties: { letter: compareLetter(slot), colour: compareColour(slot, theme) },
          },
        ];
      },
    ),
  }),
);
