import { type AtlasStore, hover } from '../../store/atlas-store.ts';

/** Where a preview is that no pointer on the map asked for: outside of it, so that no tooltip is drawn there. */
const OFF_THE_MAP_PX = -1;

/** Previews a city on the map from a list; `undefined` ends the preview. */
export function hoverCity(store: AtlasStore, city: number | undefined): void {
  hover(
    store,
    city === undefined ? null : { kind: 'city', index: city, x: OFF_THE_MAP_PX, y: OFF_THE_MAP_PX },
  );
}
