import { useEffect, useRef, useState } from 'react';
import {
  type Autoplay,
  type AutoplayReading,
  autoplayScene,
  beginAutoplay,
  readAutoplay,
  restAutoplay,
  sceneAfter,
} from '../../domain/story/autoplay.ts';
import type { Story } from '../../domain/story/story.ts';
import { stepPresentation } from '../../store/presentation.ts';
import { useAtlasStore } from '../../store/react.ts';

/** Between two looks at the clock. */
const LOOK_MS = 250;
const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const;

interface AutoplayControl {
  /** Null while the story waits for its speaker. */
  reading: AutoplayReading | null;
  toggle: () => void;
  /** Somebody is there: it rests for a while. */
  rest: () => void;
}

/** Lets a story run by itself, round and round; whoever touches it has it for a minute. */
export function useAutoplay(
  { scenes }: Story,
  at: number,
  clockMs: () => number = Date.now,
): AutoplayControl {
  const store = useAtlasStore();
  const state = useRef<Autoplay | null>(null);
  const plannedS = scenes[at]?.durationS ?? null;
  const [reading, setReading] = useState<AutoplayReading | null>(null);
  const isOn = reading !== null;

  const rest = (): void => {
    if (state.current) state.current = restAutoplay(state.current, clockMs());
  };
  const latest = useRef({ rest, clockMs });
  latest.current = { rest, clockMs };
  /** The scene that it has gone to by itself. */
  const goneTo = useRef<number | null>(null);

  useEffect(() => {
    if (!state.current) return;
    if (goneTo.current !== at) latest.current.rest();
    goneTo.current = null;
    state.current = autoplayScene(state.current, latest.current.clockMs());
  }, [at]);

  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => {
      if (!state.current) return;
      const next = readAutoplay(state.current, latest.current.clockMs(), plannedS);
      setReading(next);
      if (!next.isDue) return;
      const to = sceneAfter(at, scenes.length);
      goneTo.current = to;
      state.current = beginAutoplay(latest.current.clockMs());
      stepPresentation(store, { kind: 'go', to });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [store, isOn, at, plannedS, scenes.length]);

  useEffect(() => {
    if (!isOn) return;
    const onTouch = (): void => latest.current.rest();
    let last: string | null = null;
    // A scene that changes below a resting pointer is no movement.
    const onMove = ({ screenX, screenY }: PointerEvent): void => {
      const place = `${screenX} ${screenY}`;
      if (last !== null && last !== place) onTouch();
      last = place;
    };
    const how = { capture: true, passive: true } as const;
    for (const kind of TOUCHES) window.addEventListener(kind, onTouch, how);
    window.addEventListener('pointermove', onMove, how);
    return () => {
      for (const kind of TOUCHES) window.removeEventListener(kind, onTouch, how);
      window.removeEventListener('pointermove', onMove, how);
    };
  }, [isOn]);

  function toggle(): void {
    state.current = state.current ? null : beginAutoplay(clockMs());
    setReading(state.current && readAutoplay(state.current, clockMs(), plannedS));
  }

  return { reading, toggle, rest };
}
