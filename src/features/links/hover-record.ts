import { type AtlasStore, hover } from '../../store/atlas-store.ts';

/** Where a preview is that no pointer on the map asked for: outside of it, so that no tooltip is drawn there. */
const OFF_THE_MAP_PX = -1;

/** Previews a city, link, project or institute on the map from a list; null ends the preview. */
export function hoverRecord(
  store: AtlasStore,
  kind: 'city' | 'link' | 'project' | 'institute',
  index: number | null,
): void {
  hover(store, index === null ? null : { kind, index, x: OFF_THE_MAP_PX, y: OFF_THE_MAP_PX });
}
