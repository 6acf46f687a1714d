/** Names of what the service worker keeps besides the shell; `scripts/offline/service-worker.ts` says how it answers from them. */
export const CACHES = { data: 'union-atlas-data', fonts: 'union-atlas-fonts' } as const;

const AT_ONCE = 4;

export interface StoreOptions {
  /** Asks the network also for what is stored already; else that stays as it is. */
  refresh: boolean;
  signal: AbortSignal;
  /** Files done so far, of all. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * Brings files into a cache of this browser, a few at a time. Returns the addresses that could not be had.
 * Rejects with the browser's own error where storage is full or refused, and with `AbortError` after an abort.
 */
export async function storeFiles(
  cacheName: string,
  urls: readonly string[],
  { refresh, signal, onProgress }: StoreOptions,
): Promise<string[]> {
  const cache = await caches.open(cacheName);
  const waiting = [...urls];
  const missing: string[] = [];
  let done = 0;

  async function takeTurns(): Promise<void> {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      signal.throwIfAborted();
      if (refresh || !(await cache.match(url))) {
        const response = await fetch(url, { cache: 'no-cache', signal }).catch(() => null);
        signal.throwIfAborted();
        if (response?.ok) await cache.put(url, response);
        else missing.push(url);
      }
      done += 1;
      onProgress?.(done, urls.length);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return missing;
}

/** Which of the addresses a cache does not hold. */
export async function notStored(cacheName: string, urls: readonly string[]): Promise<string[]> {
  if (!(await caches.has(cacheName))) return [...urls];
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return urls.filter((url) => !kept.has(url));
}

/** Takes what an earlier version stored, and nobody asks for any more, out of the cache of the fonts. */
export async function dropOldFonts(current: readonly string[]): Promise<void> {
  const wanted = new Set(current);
  const cache = await caches.open(CACHES.fonts);
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}
