/** What may stand before the scene: nothing to see, or the code that opens the view on a phone. */
export type Cover = 'black' | 'white' | 'code';

/** A story on the big screen. Plain data: two windows may hold the same. */
export interface Presentation {
  storyId: string;
  /** Scene that stands, from 0. */
  at: number;
  sceneCount: number;
  /** What hides the scene from the audience. */
  cover: Cover | null;
  /** Digits of a scene number that has been begun. */
  typed: string;
  isOverview: boolean;
}

export type PresenterCommand =
  | { kind: 'next' | 'previous' | 'first' | 'last' }
  /** To a scene, from 0. */
  | { kind: 'go'; to: number }
  | { kind: 'digit'; digit: string }
  /** Goes to the scene whose number was typed. */
  | { kind: 'enter' }
  | { kind: 'cover'; cover: Cover }
  | { kind: 'overview' };

/** What a key asks of the presenter: a step of the presentation, or something of the window. */
export type PresenterKey =
  | PresenterCommand
  | { kind: 'full-screen' }
  /** Opens the presenter's window. */
  | { kind: 'window' }
  | { kind: 'help' }
  /** A dot in the place of the pointer. */
  | { kind: 'laser' }
  /** The story runs by itself. */
  | { kind: 'autoplay' }
  /** A decision is typed. */
  | { kind: 'decide' }
  /** The weights are moved before the audience. */
  | { kind: 'weights' }
  | { kind: 'leave' };

const KEYS: Readonly<Record<string, PresenterKey>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  n: { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  p: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'enter' },
  b: { kind: 'cover', cover: 'black' },
  '.': { kind: 'cover', cover: 'black' },
  w: { kind: 'cover', cover: 'white' },
  q: { kind: 'cover', cover: 'code' },
  o: { kind: 'overview' },
  l: { kind: 'laser' },
  a: { kind: 'autoplay' },
  m: { kind: 'decide' },
  r: { kind: 'weights' },
  f: { kind: 'full-screen' },
  s: { kind: 'window' },
  '?': { kind: 'help' },
  Escape: { kind: 'leave' },
};

/** What a key means while a story is presented, as `KeyboardEvent.key` names it; null = nothing. */
export function presenterKey(key: string, isShift: boolean): PresenterKey | null {
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  if (key === ' ' && isShift) return { kind: 'previous' };
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The beginning of a presentation; null for a story without scenes. `at` beyond the end is the last scene. */
export function beginPresentation(
  storyId: string,
  sceneCount: number,
  at: number,
): Presentation | null {
  if (sceneCount === 0) return null;
  const first = Math.min(Math.max(0, at), sceneCount - 1);
  return { storyId, at: first, sceneCount, cover: null, typed: '', isOverview: false };
}

/** No story has more scenes than this many digits count. */
const MOST_DIGITS = 3;

/**
 * The presentation after a command; the same object where it changes nothing. A step shows the scene again when it
 * was hidden, and the ends are ends: a clicker that is pressed once too often does not start over.
 */
export function afterCommand(state: Presentation, command: PresenterCommand): Presentation {
  switch (command.kind) {
    case 'next':
      return standingAt(state, state.at + 1);
    case 'previous':
      return standingAt(state, state.at - 1);
    case 'first':
      return standingAt(state, 0);
    case 'last':
      return standingAt(state, state.sceneCount - 1);
    case 'go':
      return standingAt(state, command.to);
    case 'digit':
      return { ...state, typed: `${state.typed}${command.digit}`.slice(-MOST_DIGITS) };
    case 'enter':
      return state.typed === ''
        ? standingAt(state, state.isOverview ? state.at : state.at + 1)
        : standingAt(state, Number(state.typed) - 1);
    case 'cover':
      return { ...state, cover: state.cover === command.cover ? null : command.cover, typed: '' };
    case 'overview':
      return { ...state, isOverview: !state.isOverview, cover: null, typed: '' };
  }
}

function standingAt(state: Presentation, to: number): Presentation {
  const at = Math.min(Math.max(0, to), state.sceneCount - 1);
  const isSame = at === state.at && state.cover === null && !state.isOverview;
  return isSame && state.typed === ''
    ? state
    : { ...state, at, cover: null, typed: '', isOverview: false };
}
