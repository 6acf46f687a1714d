import { presenterKey } from '../domain/story/presenter.ts';

/** A key as the presentation reads it. */
interface EarlyKey {
  key: string;
  isShift: boolean;
}

/** The window, as far as it is needed here. */
export interface KeySource {
  addEventListener: KeyListening;
  removeEventListener: KeyListening;
}

type KeyListening = (
  type: 'keydown',
  listener: (event: KeyboardEvent) => void,
  options: { capture: true },
) => void;

/** Nobody presses more while a presentation is on its way; the rest falls away. */
const MOST = 40;
/** A presentation that does not come gives the keys back. */
const LIMIT_MS = 10_000;

let release: (() => readonly EarlyKey[]) | null = null;

/**
 * Holds the presenter's keys from the press of Present until the presentation can take them, so that a clicker that is
 * pressed at once is not lost and no key means something else meanwhile.
 */
export function holdKeys(page: KeySource): void {
  release?.();
  const held: EarlyKey[] = [];
  function onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey, repeat } = event;
    if (ctrlKey || metaKey || altKey || !presenterKey(key, shiftKey)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!repeat && held.length < MOST) held.push({ key, isShift: shiftKey });
  }
  page.addEventListener('keydown', onKeyDown, { capture: true });
  const timer = setTimeout(() => release?.(), LIMIT_MS);
  release = () => {
    clearTimeout(timer);
    page.removeEventListener('keydown', onKeyDown, { capture: true });
    release = null;
    return held;
  };
}

/** What was held, in its order; from then on keys go where they always go. */
export function releaseKeys(): readonly EarlyKey[] {
  return release?.() ?? [];
}
