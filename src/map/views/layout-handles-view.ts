import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { createSelector } from 'reselect';
import type { Position2 } from '../../domain/geodesy.ts';
import { anchorOf } from '../../domain/layout/draft/anchor.ts';
import { edgeMiddles, GRIPS, handlePlaces } from '../../domain/layout/draft/grips.ts';
import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { HANDLE_SOURCE, type HandlePart } from '../layers/layout-handles.ts';

/** The draft whose points can be dragged now; null while none can. */
export function selectEditedDraft({ carry, mapTool, scenario }: AtlasState): LayoutDraft | null {
  const isOn = mapTool === 'edit-draft' && scenario.workspace === 'layout';
  return isOn && carry.status === 'ready' ? carry.history.present : null;
}

/** Source of all that the pointer can take hold of. */
export const selectHandleLive = createSelector(
  [selectEditedDraft, ({ handle }: AtlasState) => handle],
  (draft, selected): Record<string, GeoJSONSourceSpecification> => {
    const chosen = JSON.stringify(selected);
    const features =
      draft === null
        ? []
        : [
            ...edgeMiddles(draft).map(({ handle, lngLat, fromZoom }) =>
              featureOf('middle', JSON.stringify(handle), lngLat, fromZoom),
            ),
            ...handlePlaces(draft).map(({ handle, lngLat, fromZoom }) => {
              const key = JSON.stringify(handle);
              return key === chosen
                ? featureOf('selected', key, lngLat, 0)
                : featureOf('vertex', key, lngLat, fromZoom);
            }),
            ...gripFeatures(draft),
          ];
    const data = { type: 'FeatureCollection' as const, features };
    return { [HANDLE_SOURCE]: { type: 'geojson', data } };
  },
);

/** All at the centre; how far from it they are drawn is the layer's. */
function gripFeatures(draft: LayoutDraft): Feature[] {
  const anchor = anchorOf(draft);
  if (anchor === null) return [];
  return GRIPS.map((grip) => featureOf('grip', grip, [anchor.lng, anchor.lat], 0));
}

function featureOf(
  part: HandlePart,
  key: string,
  [lng, lat]: Position2,
  fromZoom: number,
): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { part, key, fromZoom },
  };
}
