import type { Map as MapLibreMap } from 'maplibre-gl';

/** `[left, top, right, bottom]` on the map, CSS px. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The collision index counts from this far outside of the map's corner, CSS px. */
const COLLISION_PADDING_PX = 100;
/** Names end this far from the map's edge. */
const EDGE_PX = 4;

/** Whether a name in `box` would touch one of `covers` or leave a map of this size. */
export function isKeptOut(
  box: Box,
  covers: readonly Box[],
  width: number,
  height: number,
): boolean {
  const [left, top, right, bottom] = box;
  if (left < EDGE_PX || top < EDGE_PX || right > width - EDGE_PX || bottom > height - EDGE_PX)
    return true;
  return covers.some((cover) => overlaps(box, cover));
}

/** Whether two boxes have a point in common. */
export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/**
 * Keeps names whole: none is cut by the map's edge or lies under what `covers` finds. The names then
 * take another side of their symbol or stay away. The map has no public way to say so, hence the
 * hand on its placement; without it names would be as usual.
 */
export function keepNamesClear(map: MapLibreMap, covers: () => readonly Box[]): void {
  const { style } = map;
  let current = style.pauseablePlacement;
  Object.defineProperty(style, 'pauseablePlacement', {
    configurable: true,
    get: () => current,
    set(next: typeof current) {
      current = next;
      const index = next?.placement.collisionIndex;
      if (!index) return;
      const place = index.placeCollisionBox.bind(index);
      const covered = covers();
      const { width, height } = index.transform;
      index.placeCollisionBox = (...box) => {
        const placed = place(...box);
        const [, overlapMode] = box;
        if (!placed.placeable || overlapMode === 'always') return placed;
        const [left, top, right, bottom] = placed.box.map((px) => px - COLLISION_PADDING_PX);
        const isOut = isKeptOut(
          [left as number, top as number, right as number, bottom as number],
          covered,
          width,
          height,
        );
        return isOut ? { ...placed, placeable: false } : placed;
      };
    },
  });
}
