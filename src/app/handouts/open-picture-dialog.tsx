import type { AtlasStore } from '../../store/atlas-store.ts';
import { viewNow } from '../../store/show-scene.ts';
import { mapSize } from '../../ui/map-size.ts';
import { openOverPage } from './open-over-page.tsx';
import { PictureDialog } from './PictureDialog.tsx';

/** Opens the dialog over the page for the view that is open now. */
export function openPictureDialog(store: AtlasStore): void {
  const view = viewNow(store, mapSize());
  openOverPage(store, (leave) => <PictureDialog view={view} onClose={leave} />);
}
