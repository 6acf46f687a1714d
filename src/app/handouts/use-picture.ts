import { useEffect, useRef, useState } from 'react';
import type { AtlasStore } from '../../store/atlas-store.ts';
import type { View } from '../studio/studio.ts';
import {
  type KeptShot,
  makePicture,
  type Picture,
  type PictureChoices,
  picturePng,
} from './make-picture.ts';

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

/** A small picture that follows the choices, drawn when they rest; nothing is drawn while `isPaused`. */
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
  const key = JSON.stringify(choices);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the choices
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
  }, [store, view, key, isPaused]);

  const { url } = preview;
  useEffect(() => () => void (url !== null && URL.revokeObjectURL(url)), [url]);
  return preview;
}

/** What became of the last order. */
export type JobState =
  | { status: 'rest' | 'working' | 'cancelled' }
  | { status: 'done'; picture: Picture; what: 'copied' | { fileName: string } }
  | { status: 'failed'; failure: unknown };

/** One picture at a time, to be cancelled; leaving cancels it, too. */
export function useJob(): {
  job: JobState;
  run: (
    make: (signal: AbortSignal) => Promise<Picture>,
    give: (picture: Promise<Picture>) => Promise<'copied' | { fileName: string }>,
  ) => void;
  cancel: () => void;
} {
  const [job, setJob] = useState<JobState>({ status: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    job,
    run(make, give) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setJob({ status: 'working' });
      const made = make(mine.signal);
      Promise.all([made, give(made)]).then(
        ([picture, what]) => {
          if (running.current === mine) setJob({ status: 'done', picture, what });
        },
        (failure: unknown) => {
          if (running.current === mine && !mine.signal.aborted)
            setJob({ status: 'failed', failure });
        },
      );
    },
    cancel() {
      running.current?.abort();
      running.current = null;
      setJob({ status: 'cancelled' });
    },
  };
}
