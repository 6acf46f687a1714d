import { followRest } from './map-rest.ts';

/** How long nothing may have happened before pictures are made, ms. */
const REST_MS = 1500;

/**
 * Calls back when the map has been still and nothing has been pressed for a while, and when the map has work again, a
 * dialog has opened, which may draw by itself, or the page is hidden. Returns the undo.
 */
export function followPageRest(listener: (isAtRest: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMapAtRest = false;
  let isTold = false;

  function tell(isAtRest: boolean): void {
    if (isAtRest === isTold) return;
    isTold = isAtRest;
    listener(isAtRest);
  }

  /** Begins the wait anew. */
  function wait(): void {
    clearTimeout(timer);
    if (!isMapAtRest || document.visibilityState !== 'visible') tell(false);
    else timer = setTimeout(() => tell(!isDialogOpen()), REST_MS);
  }

  const stopRest = followRest((isAtRest) => {
    isMapAtRest = isAtRest;
    wait();
  });
  const how = { capture: true, passive: true } as const;
  window.addEventListener('keydown', wait, how);
  window.addEventListener('pointerdown', wait, how);
  document.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    stopRest();
    window.removeEventListener('keydown', wait, how);
    window.removeEventListener('pointerdown', wait, how);
    document.removeEventListener('visibilitychange', wait);
  };
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
