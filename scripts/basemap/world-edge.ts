type Point = [x: number, y: number];

/** Farther out than the width of any coast line, inside what a vector tile may hold. */
export const OUTSIDE = 64;

/**
 * A ring of a tile, in tile units, whose edges along the world's side (x of 0 in the first column, of
 * `extent` in the last) lie outside the tile: land is cut at 180°, and the cut is no coast.
 */
export function pushCutsOut(
  ring: readonly Point[],
  column: number,
  columns: number,
  extent: number,
): Point[] {
  const outsideOf = (x: number): number | null => {
    if (column === 0 && x === 0) return -OUTSIDE;
    return column === columns - 1 && x === extent ? extent + OUTSIDE : null;
  };
  return ring.flatMap((point, at): Point[] => {
    const next = ring[at + 1];
    const outside = outsideOf(point[0]);
    if (!next || outside === null || next[0] !== point[0]) return [point];
    return [point, [outside, point[1]], [outside, next[1]]];
  });
}
