import { useEffect, useRef, useState } from 'react';
import type { AtlasStore } from '../../store/atlas-store.ts';
import type { View } from '../studio/studio.ts';
import { type KeptShot, makePicture, type PictureChoices, picturePng } from './make-picture.ts';

/** Device pixels that the preview is wide. */
const PREVIEW_PX = 640;
/** A field that is typed in draws when it rests. */
const REST_MS = 400;

export interface Preview {
  /** Address of the picture; null until the first is there. */
  url: string | null;
  /** Title that the picture has; null until the first is there. */
  title: string | null;
  isWorking: boolean;
  failure: unknown;
}

/**
 * A small picture that follows the choices (another object when they change), drawn when they rest; nothing is drawn
 * while `isPaused`.
 */
export function usePreview(
  store: AtlasStore,
  view: View,
  choices: PictureChoices,
  isPaused: boolean,
): Preview {
  const [preview, setPreview] = useState<Preview>({
    url: null,
    title: null,
    isWorking: true,
    failure: null,
  });
  const kept = useRef<KeptShot | null>(null);

  useEffect(() => {
    if (isPaused) return;
    const leaving = new AbortController();
    setPreview((before) => ({ ...before, isWorking: true, failure: null }));
    const timer = setTimeout(async () => {
      try {
        const scale = PREVIEW_PX / choices.sheet.widthPx;
        const made = await makePicture(store, view, choices, scale, leaving.signal, kept.current);
        kept.current = made.kept;
        const blob = await picturePng(made.picture);
        if (leaving.signal.aborted) return;
        const url = URL.createObjectURL(blob);
        setPreview({ url, title: made.picture.sheet.title, isWorking: false, failure: null });
      } catch (failure) {
        if (!leaving.signal.aborted)
          setPreview((before) => ({ ...before, isWorking: false, failure }));
      }
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [store, view, choices, isPaused]);

  const { url } = preview;
  useEffect(() => () => void (url !== null && URL.revokeObjectURL(url)), [url]);
  return preview;
}
