/** How long a scene stands where nobody has planned it, seconds. */
const USUAL_SCENE_S = 20;

/** How long a story that runs by itself waits after somebody has touched it, milliseconds. */
export const REST_MS = 60_000;

/** A story that runs by itself. Times in ms of one clock. */
export interface Autoplay {
  /** How long the scene had stood at `sinceMs`. */
  stoodMs: number;
  /** From when on it goes on standing; while it rests, when the rest began. */
  sinceMs: number;
  /** When it goes on by itself; null = it runs. */
  restsUntilMs: number | null;
}

/** What a look at the clock says. */
export interface AutoplayReading {
  /** Share of its time that the scene has stood, 0 to 1. */
  share01: number;
  /** Time that is left to the scene, whole seconds. */
  leftS: number;
  /** Time until it goes on by itself, whole seconds; null = it runs. */
  restS: number | null;
  /** The next scene is to come. */
  isDue: boolean;
}

/** Begins with the scene that stands, from the start of its time. */
export function beginAutoplay(nowMs: number): Autoplay {
  return { stoodMs: 0, sinceMs: nowMs, restsUntilMs: null };
}

/** Another scene stands: its time begins, and a rest goes on. */
export function autoplayScene(state: Autoplay, nowMs: number): Autoplay {
  return { ...state, stoodMs: 0, sinceMs: nowMs };
}

/** Somebody has touched it: it rests, and the time of the scene stands still. */
export function restAutoplay(state: Autoplay, nowMs: number): Autoplay {
  const running = wakeAutoplay(state, nowMs);
  return {
    stoodMs: stoodFor(running, nowMs),
    sinceMs: nowMs,
    restsUntilMs: nowMs + REST_MS,
  };
}

/** The same, running again if its rest is over. */
function wakeAutoplay(state: Autoplay, nowMs: number): Autoplay {
  const { restsUntilMs } = state;
  if (restsUntilMs === null || nowMs < restsUntilMs) return state;
  return { ...state, sinceMs: restsUntilMs, restsUntilMs: null };
}

/** `plannedS`: time of the scene, null = {@link USUAL_SCENE_S}. */
export function readAutoplay(
  state: Autoplay,
  nowMs: number,
  plannedS: number | null,
): AutoplayReading {
  const running = wakeAutoplay(state, nowMs);
  const wholeMs = (plannedS ?? USUAL_SCENE_S) * 1000;
  const stoodMs = Math.min(wholeMs, stoodFor(running, nowMs));
  const { restsUntilMs } = running;
  return {
    share01: wholeMs === 0 ? 1 : stoodMs / wholeMs,
    leftS: Math.ceil((wholeMs - stoodMs) / 1000),
    restS: restsUntilMs === null ? null : Math.ceil((restsUntilMs - nowMs) / 1000),
    isDue: restsUntilMs === null && stoodMs >= wholeMs,
  };
}

/** The scene after this one, from 0; after the last comes the first. */
export function sceneAfter(at: number, sceneCount: number): number {
  return (at + 1) % sceneCount;
}

function stoodFor({ stoodMs, sinceMs, restsUntilMs }: Autoplay, nowMs: number): number {
  return restsUntilMs === null ? stoodMs + Math.max(0, nowMs - sinceMs) : stoodMs;
}
