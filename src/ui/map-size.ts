import type { Scene } from '../domain/story/story.ts';

/** Size of the map in the window, CSS pixels; null while there is none. */
export function mapSize(): Scene['mapPx'] {
  // The canvas follows its container a moment later.
  const map = document.querySelector('.maplibregl-map');
  return map && map.clientWidth > 0 ? [map.clientWidth, map.clientHeight] : null;
}
