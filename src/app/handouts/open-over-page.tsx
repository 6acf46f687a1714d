import { type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { StoreContext } from '../../store/react.ts';

/** Opens a dialog over the page; it goes away when it calls `leave`. */
export function openOverPage(store: AtlasStore, dialog: (leave: () => void) => ReactNode): void {
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
      <Suspense fallback={null}>{dialog(leave)}</Suspense>
    </StoreContext>,
  );
}
