import type { AtlasStore } from '../../store/atlas-store.ts';

let waiting: ServiceWorker | null = null;
let isTaken = false;

/** Registers the service worker beside the page. Null where this page cannot have one. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  // A page in a frame belongs to its host; a page from a file has no workers of this kind.
  if (!location.protocol.startsWith('http') || window.top !== window) return null;
  if (!('serviceWorker' in navigator)) return null;
  const url = new URL('sw.js', document.baseURI);
  // A browser that refuses workers may answer with nothing at all.
  const registration: ServiceWorkerRegistration | undefined =
    await navigator.serviceWorker.register(url, { updateViaCache: 'none' });
  return registration ?? null;
}

/** Resolves once a worker can answer. Rejects when the first one cannot be installed, for want of room or of a file. */
export async function workerIsActive(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing, active } = registration;
  if (active) return;
  const refused = new Promise<never>((_, reject) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') reject(new Error('The worker was not installed'));
    });
  });
  await Promise.race([navigator.serviceWorker.ready, refused]);
}

/** Offers a newer version as soon as it is stored, and says so when another window has taken it. */
export function followUpdates(store: AtlasStore, registration: ServiceWorkerRegistration): void {
  let isControlled = navigator.serviceWorker.controller !== null;

  function offer(worker: ServiceWorker | null): void {
    if (!worker || !registration.active) return;
    waiting = worker;
    store.setState({ offlineNotice: 'update' });
  }

  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(registration.waiting);
    });
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Only the window whose reader said so: another one may stand on the big screen.
    if (isTaken) return location.reload();
    waiting = null;
    if (isControlled) store.setState({ offlineNotice: 'elsewhere' });
    isControlled = true;
  });
}

/** Takes the newer version that waits: the page is loaded anew with it. */
export function takeUpdate(): void {
  if (waiting) {
    isTaken = true;
    waiting.postMessage({ type: 'SKIP_WAITING' });
  } else location.reload();
}
