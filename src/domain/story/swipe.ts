/** A touch: where in CSS pixels, and when in ms of one clock. */
export interface Touch {
  x: number;
  y: number;
  atMs: number;
}

/** Shorter ways are taps. */
const LEAST_PX = 56;
/** Slower ones choose text. */
const LONGEST_MS = 700;
/** A swipe goes this many times farther across than down. */
const FLATNESS = 1.8;

/** What a finger asks for that went from one place to another: to the left the next scene, to the right the one before. */
export function swipeOf(from: Touch, to: Touch): 'next' | 'previous' | null {
  const [across, down] = [to.x - from.x, Math.abs(to.y - from.y)];
  const isSwipe =
    Math.abs(across) >= LEAST_PX &&
    Math.abs(across) >= FLATNESS * down &&
    to.atMs - from.atMs <= LONGEST_MS;
  if (!isSwipe) return null;
  return across < 0 ? 'next' : 'previous';
}
