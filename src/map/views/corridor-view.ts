import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { createSelector } from 'reselect';
import { greatCircleLine } from '../../domain/geodesy.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectLinkSelection } from '../../store/selectors/links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { type CorridorTag, NO_CORRIDORS } from './no-corridors.ts';

const MAX_SEGMENT_DEG = 2;

/** Legs of the corridors as geodesics, cut at 180°; empty while the layer is off. */
export const selectCorridorView = createSelector(
  [selectRecords, selectLinkSelection, selectMapLayers],
  (data, selection, layers): FeatureCollection<MultiLineString, CorridorTag> =>
    data && selection && layers.has('links')
      ? {
          type: 'FeatureCollection',
          features: Array.from(selection.links).flatMap(
            (link): Feature<MultiLineString, CorridorTag>[] => {
              const record = data.links[link];
              if (record?.kind !== 'corridor') return [];
              const { a, b } = record;
              const coordinates = greatCircleLine(a, b, MAX_SEGMENT_DEG);
              return [
                {
                  type: 'Feature',
                  geometry: { type: 'MultiLineString', coordinates },
                  properties: { link },
                },
              ];
            },
          ),
        }
      : NO_CORRIDORS,
);
