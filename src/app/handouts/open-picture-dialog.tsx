import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { StoreContext } from '../../store/react.ts';
import { viewNow } from '../../store/show-scene.ts';
import { mapSize } from '../../ui/map-size.ts';
import { PictureDialog } from './PictureDialog.tsx';

/** Opens the dialog over the page for the view that is open now; it goes away with its last word. */
export function openPictureDialog(store: AtlasStore): void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const mapPx = mapSize();
  let isLeaving = false;
  root.render(
    <StoreContext value={store}>
      <Suspense fallback={null}>
        <PictureDialog
          view={viewNow(store, mapPx)}
          onClose={() => {
            if (isLeaving) return;
            isLeaving = true;
            // After the browser has given the focus back.
            setTimeout(() => {
              root.unmount();
              place.remove();
            });
          }}
        />
      </Suspense>
    </StoreContext>,
  );
}
