export interface SizePx {
  width: number;
  height: number;
}

/** Between the pointer and the tooltip, px. */
const GAP_PX = 14;
/** Between the tooltip and the edge of the map, px. */
const EDGE_PX = 6;

/**
 * Upper left corner of a tooltip near the pointer and inside the map, px: below and right of the pointer
 * where there is room, else on the other side. A tooltip larger than the map keeps its upper left corner inside.
 */
export function placeTooltip(
  pointer: { x: number; y: number },
  box: SizePx,
  room: SizePx,
): { x: number; y: number } {
  return {
    x: alongAxis(pointer.x, box.width, room.width),
    y: alongAxis(pointer.y, box.height, room.height),
  };
}

function alongAxis(pointer: number, length: number, room: number): number {
  const after = pointer + GAP_PX;
  if (after + length <= room - EDGE_PX) return after;
  const before = pointer - GAP_PX - length;
  return before >= EDGE_PX ? before : Math.max(EDGE_PX, room - EDGE_PX - length);
}
