export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
/** How far the sheet stands up: 96 px, half or all of its room. */
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Height of the sheet at its lowest stop, px. */
const SHEET_PEEK_PX = 96;

/** Height of a stop in px, in a room of `roomPx`. */
export function stopHeightPx(stop: SheetStop, roomPx: number): number {
  if (stop === 'peek') return SHEET_PEEK_PX;
  return stop === 'half' ? roomPx * 0.46 : roomPx - 8;
}

/** The stop that a sheet let go at `heightPx` falls to. */
export function stopNear(heightPx: number, roomPx: number): SheetStop {
  let best: SheetStop = 'peek';
  for (const stop of SHEET_STOPS) {
    const nearer =
      Math.abs(stopHeightPx(stop, roomPx) - heightPx) <
      Math.abs(stopHeightPx(best, roomPx) - heightPx);
    if (nearer) best = stop;
  }
  return best;
}
