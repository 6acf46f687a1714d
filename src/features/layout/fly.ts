import type { PlaceRow } from '../../charts/series/layout-tables.ts';
import { type Language, textIn } from '../../domain/language.ts';
import { type AtlasStore, hover, wishCamera } from '../../store/atlas-store.ts';
import { selectLayoutBounds } from '../../store/selectors/layout.ts';

/** Where a preview is that no pointer on the map asked for: outside of it, so that no tooltip is drawn there. */
const OFF_THE_MAP_PX = -1;

/** Flies from wherever the reader is to the whole layout; does nothing while there is none. */
export function flyToLayout(store: AtlasStore): void {
  const bounds = selectLayoutBounds(store.getState());
  if (bounds) wishCamera(store, { type: 'tour', bounds });
}

/** Near enough for the name of a village. */
const PLACE_ZOOM = 11.5;

/** Brings the place of a table's row into view. */
export function flyToPlace(store: AtlasStore, { bounds }: PlaceRow): void {
  wishCamera(store, { type: 'bounds', bounds, maxZoom: PLACE_ZOOM });
}

/** Previews the place of a row on the map; null ends the preview. */
export function hoverPlace(store: AtlasStore, row: PlaceRow | null, language: Language): void {
  hover(
    store,
    row && {
      kind: 'plan',
      id: row.id,
      label: textIn(row.name, language),
      note: null,
      precision: null,
      x: OFF_THE_MAP_PX,
      y: OFF_THE_MAP_PX,
    },
  );
}
