import type { Box } from './keep-out.ts';

/** The page marks what holds things that lie over the map with this attribute; the map's own controls need none. */
const COVERS = '[data-map-cover] > *, .maplibregl-ctrl';
const AROUND_PX = 4;

export interface Covers {
  /** Where the things over the map are now. */
  boxes(): Box[];
  stop(): void;
}

/** Finds what lies over the map in `container` and calls `onChange` when any of it changes its size. */
export function followCovers(container: HTMLElement, onChange: () => void): Covers {
  const area = container.parentElement ?? container;
  const observer = new ResizeObserver(onChange);
  for (const holder of area.querySelectorAll('[data-map-cover]')) observer.observe(holder);
  return {
    boxes() {
      const { left, top } = container.getBoundingClientRect();
      return [...area.querySelectorAll(COVERS)].map((cover): Box => {
        const box = cover.getBoundingClientRect();
        return [
          box.left - left - AROUND_PX,
          box.top - top - AROUND_PX,
          box.right - left + AROUND_PX,
          box.bottom - top + AROUND_PX,
        ];
      });
    },
    stop: () => observer.disconnect(),
  };
}
