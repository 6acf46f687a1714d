import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { StoreContext } from '../../store/react.ts';
import { HandoutDialog } from './HandoutDialog.tsx';

/** Opens the dialog over the page for the story that is open in the panel; it goes away with its last word. */
export function openHandoutDialog(store: AtlasStore): void {
  const story = store.getState().story?.history.present;
  if (!story) return;
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  let isLeaving = false;
  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    // After the browser has given the focus back.
    setTimeout(() => {
      root.unmount();
      place.remove();
    });
  };
  root.render(
    <StoreContext value={store}>
      <Suspense fallback={null}>
        <HandoutDialog story={story} onClose={leave} />
      </Suspense>
    </StoreContext>,
  );
}
