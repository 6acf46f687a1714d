import type { AtlasData } from '../../domain/atlas-data.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { followUpdates, registerWorker, workerIsActive } from './service-worker.ts';
import { CACHES, dropOldFonts, storeFiles } from './stored-files.ts';
import { chineseFontFiles, packageFiles } from './wanted-files.ts';

const TOLD_KEY = 'union-atlas.offline-told';

/** `failed`: something could not be stored; the preflight page says what. */
type OfflineState = 'off' | 'storing' | 'ready' | 'failed';

/**
 * Makes the atlas usable without a network, once the first view is drawn: the service worker brings the shell, and
 * the open package is stored whole, with the Chinese fonts for readers of Chinese. `data-offline-state` of `<html>` says
 * how far that is.
 */
export async function followOffline(store: AtlasStore): Promise<void> {
  await firstView(store);
  const registration = await registerWorker().catch(() => null);
  if (!registration) return say('off');
  say('storing');
  followUpdates(store, registration);
  try {
    await workerIsActive(registration);
  } catch {
    return say('failed');
  }
  let stored: { data: AtlasData | null; fonts: boolean } = { data: null, fonts: false };
  let isWorking = false;

  async function check(): Promise<void> {
    const state = store.getState();
    const data = selectData(state) ?? stored.data;
    const fonts = stored.fonts || (state.scenario.language === 'zh' && !savesData());
    if (isWorking || (data === stored.data && fonts === stored.fonts)) return;
    isWorking = true;
    say('storing');
    const isWhole = await storeAll(data === stored.data ? null : data, fonts && !stored.fonts);
    stored = { data, fonts };
    isWorking = false;
    say(isWhole ? 'ready' : 'failed');
    if (isWhole) tellOnce(store);
    void check();
  }

  store.subscribe(() => void check());
  await check();
}

/** Whether all of it is stored now. */
async function storeAll(data: AtlasData | null, fonts: boolean): Promise<boolean> {
  const { signal } = new AbortController();
  try {
    const missing = data
      ? await storeFiles(CACHES.data, packageFiles(data), { refresh: true, signal })
      : [];
    if (!fonts) return missing.length === 0;
    const urls = await chineseFontFiles(document.baseURI);
    await dropOldFonts(urls);
    missing.push(...(await storeFiles(CACHES.fonts, urls, { refresh: false, signal })));
    return missing.length === 0;
  } catch {
    return false;
  }
}

/** Resolves when the data are there and all that was asked for is drawn, and the browser has a moment. */
async function firstView(store: AtlasStore): Promise<void> {
  const root = document.documentElement;
  await new Promise<void>((resolve) => {
    function check(): void {
      const { data, webgl } = store.getState();
      const isDrawn = root.dataset['mapState'] === 'idle' || webgl !== 'ok';
      if (data.status !== 'ready' || !isDrawn) return;
      observer.disconnect();
      stop();
      resolve();
    }
    const observer = new MutationObserver(check);
    observer.observe(root, { attributes: true, attributeFilter: ['data-map-state'] });
    const stop = store.subscribe(check);
    check();
  });
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4_000 });
    else setTimeout(resolve, 1_000);
  });
}

function say(state: OfflineState): void {
  document.documentElement.dataset['offlineState'] = state;
}

function tellOnce(store: AtlasStore): void {
  try {
    if (localStorage.getItem(TOLD_KEY) !== null) return;
    localStorage.setItem(TOLD_KEY, '1');
  } catch {
    return;
  }
  if (store.getState().offlineNotice === null) store.setState({ offlineNotice: 'stored' });
}

/** Whether the reader asked the browser to load little. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
}
