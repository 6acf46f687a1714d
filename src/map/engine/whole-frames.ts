import type { Map as MapLibreMap } from 'maplibre-gl';

/** Names of a few hundred cities are placed within 30 ms; whoever waits longer sees what is there. */
const LONGEST_MS = 150;

/** Calls `then` after so many milliseconds; gives what takes it back. */
type Later = (then: () => void, ms: number) => () => void;

const inWindow: Later = (then, ms) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

type DrawnMap = Pick<MapLibreMap, 'isMoving' | 'isSourceLoaded' | 'on' | 'off' | 'triggerRepaint'>;

/**
 * Lets what belongs to one change come in one frame. MapLibre cuts the data of a source in its worker and draws the
 * map at each step on the way; a change of sources is held back until the last of them is there, no longer than
 * `LONGEST_MS` and never under a moving camera.
 */
export function wholeFrames(map: DrawnMap, later: Later = inWindow) {
  const repaint = map.triggerRepaint.bind(map);
  let awaited: readonly string[] = [];
  let stopWaiting: (() => void) | null = null;

  map.triggerRepaint = () => {
    if (awaited.length === 0 || map.isMoving()) repaint();
  };
  const arrived = () => {
    if (awaited.length > 0 && awaited.every((id) => map.isSourceLoaded(id))) release();
  };
  map.on('sourcedata', arrived);

  function release(): void {
    stopWaiting?.();
    stopWaiting = null;
    awaited = [];
    repaint();
  }

  return {
    /** Before the data of these sources is set: no frame until the map has it. */
    await(sources: readonly string[]): void {
      if (sources.length === 0) return;
      awaited = [...new Set([...awaited, ...sources])];
      stopWaiting ??= later(release, LONGEST_MS);
    },
    isHeld: () => awaited.length > 0,
    stop(): void {
      stopWaiting?.();
      map.off('sourcedata', arrived);
      map.triggerRepaint = repaint;
    },
  };
}

/**
 * With `fadeDuration` 0 the map places all names anew in each frame, and still takes a placement with new names for
 * one begun before they came: every such frame would be drawn twice. Once the map has placed names.
 */
export function placeOnce(map: MapLibreMap): void {
  const { placement } = map.style;
  if (placement) Object.getPrototypeOf(placement).setStale = () => {};
}
