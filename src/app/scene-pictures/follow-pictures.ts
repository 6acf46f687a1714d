import type { Scene } from '../../domain/story/story.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from '../../store/persistence/documents.ts';
import { keepPicture, readPictures } from '../../store/persistence/scene-pictures.ts';
import type { PicturesState } from '../../store/picture-state.ts';
import { selectPictureKey } from '../../store/selectors/pictures.ts';

/** Makes pictures, one after the other; `close` frees what that took. */
export interface Photographer {
  /** Rejects when the signal aborts or the view cannot be drawn. */
  take(scene: Scene, signal: AbortSignal): Promise<Blob>;
  close(): void;
}

interface PictureTools {
  /** Rejects where this browser can draw no second map. */
  open(store: AtlasStore): Promise<Photographer>;
  /** Calls back when pictures may be made, and when they may not. Returns the undo. */
  followRest(listener: (isAtRest: boolean) => void): () => void;
  documents?: Documents;
}

type Wish = readonly (readonly [key: string, scene: Scene])[];

/** The pictures of the open story, one for each view. */
function wishOf(store: AtlasStore): Wish {
  const state = store.getState();
  const scenes = state.story?.history.present.scenes ?? [];
  const wish = new Map<string, Scene>();
  for (const scene of scenes) {
    const key = selectPictureKey(state, scene);
    if (key !== null) wish.set(key, scene);
  }
  return [...wish];
}

function changePictures(store: AtlasStore, patch: Partial<PicturesState>): void {
  store.setState(({ pictures }) => ({ pictures: { ...pictures, ...patch } }));
}

function showPicture(store: AtlasStore, key: string, picture: Blob): void {
  const { urls } = store.getState().pictures;
  if (urls.has(key)) return;
  changePictures(store, { urls: new Map(urls).set(key, URL.createObjectURL(picture)) });
}

function markFailed(store: AtlasStore, key: string): void {
  changePictures(store, { failed: new Set(store.getState().pictures.failed).add(key) });
}

/** Shows the pictures of the open story that this browser has kept. */
export async function bringPictures(
  store: AtlasStore,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  const { urls } = store.getState().pictures;
  const keys = wishOf(store).flatMap(([key]) => (urls.has(key) ? [] : [key]));
  if (keys.length === 0) return;
  for (const [key, picture] of await readPictures(keys, documents))
    showPicture(store, key, picture);
}

/**
 * Makes the pictures of the open story that are missing, one after the other, while nobody works with the page and
 * nothing is presented; a view that cannot be drawn goes without until the page is loaded anew. Returns the end.
 */
export function followPictures(
  store: AtlasStore,
  { open, followRest, documents = BROWSER_DOCUMENTS }: PictureTools,
): () => void {
  let stop: AbortController | null = null;
  let isAtRest = false;
  let isGone = false;
  let brought = '';
  /** What is being made. */
  let making: string | null = null;

  function missing(): readonly [string, Scene] | undefined {
    const { urls, failed } = store.getState().pictures;
    const found = wishOf(store).find(([key]) => !urls.has(key) && !failed.has(key));
    return found && [...found];
  }

  const mayWork = (): boolean => {
    const { presentation, pictures, webgl } = store.getState();
    const isPossible = pictures.status !== 'unavailable' && webgl === 'ok';
    return isAtRest && !isGone && presentation === null && isPossible;
  };

  async function work(signal: AbortSignal): Promise<void> {
    let photographer: Photographer | null = null;
    try {
      for (let next = missing(); next && !signal.aborted; next = missing()) {
        const [key, scene] = next;
        photographer ??= await opened();
        if (!photographer) return;
        changePictures(store, { status: 'working' });
        making = key;
        const picture = await photographer.take(scene, signal).catch(() => null);
        if (signal.aborted) return;
        if (!picture) markFailed(store, key);
        else {
          showPicture(store, key, picture);
          await keepPicture(key, picture, documents);
        }
      }
    } finally {
      photographer?.close();
      if (store.getState().pictures.status === 'working') changePictures(store, { status: 'none' });
    }
  }

  async function opened(): Promise<Photographer | null> {
    try {
      return await open(store);
    } catch {
      changePictures(store, { status: 'unavailable' });
      return null;
    }
  }

  async function check(): Promise<void> {
    const keys = wishOf(store).map(([key]) => key);
    const isStray = making !== null && !keys.includes(making);
    if (!mayWork() || isStray) stop?.abort();
    if (keys.join() !== brought) {
      brought = keys.join();
      await bringPictures(store, documents);
    }
    if (mayWork() && !stop && missing()) {
      stop = new AbortController();
      await work(stop.signal).finally(() => {
        stop = null;
        making = null;
      });
      void check();
    }
  }

  const unsubscribe = store.subscribe((state, before) => {
    const isChanged =
      state.story !== before.story ||
      state.presentation !== before.presentation ||
      state.scenario.language !== before.scenario.language ||
      state.data !== before.data;
    if (isChanged) void check();
  });
  const stopRest = followRest((now) => {
    isAtRest = now;
    void check();
  });
  return () => {
    isGone = true;
    stop?.abort();
    unsubscribe();
    stopRest();
  };
}
