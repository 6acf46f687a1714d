/** A rectangle of the window, in CSS pixels from its upper left corner. */
export interface WindowBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Least distance to the edge of the window, in CSS pixels. */
const EDGE_PX = 4;

const OPPOSITE = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
} as const satisfies Record<Side, Side>;

/** How a box lies beside its anchor. */
export interface Beside {
  side: Side;
  /** Along the anchor's edge: its middle, or flush with its left or right end. Default `center`. */
  align?: 'center' | 'left' | 'right';
  /** Between anchor and box, in CSS pixels. */
  gapPx: number;
}

/**
 * Upper left corner of a box beside an anchor, in CSS pixels. On the other side where the asked one has no
 * room and the other has more; never over the window's edge while the box fits into it.
 */
export function placeBeside(
  anchor: WindowBox,
  size: { width: number; height: number },
  room: { width: number; height: number },
  { side, align = 'center', gapPx }: Beside,
): { left: number; top: number } {
  const free = {
    top: anchor.top,
    bottom: room.height - anchor.bottom,
    left: anchor.left,
    right: room.width - anchor.right,
  };
  const isUpright = side === 'top' || side === 'bottom';
  const needed = gapPx + EDGE_PX + (isUpright ? size.height : size.width);
  const other = OPPOSITE[side];
  const used = free[side] < needed && free[other] > free[side] ? other : side;
  const middle = isUpright
    ? (anchor.left + anchor.right - size.width) / 2
    : (anchor.top + anchor.bottom - size.height) / 2;
  const along = { center: middle, left: anchor.left, right: anchor.right - size.width }[align];
  const corner = {
    top: { left: along, top: anchor.top - gapPx - size.height },
    bottom: { left: along, top: anchor.bottom + gapPx },
    left: { left: anchor.left - gapPx - size.width, top: along },
    right: { left: anchor.right + gapPx, top: along },
  }[used];
  return {
    left: within(corner.left, room.width - size.width),
    top: within(corner.top, room.height - size.height),
  };
}

function within(from: number, most: number): number {
  return Math.max(EDGE_PX, Math.min(from, most - EDGE_PX));
}
