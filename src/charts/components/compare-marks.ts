/** What tells compared cities apart besides colour, in the order of the tray; each about 10 wide around 0, 0. */
const MARK_PATHS = [
  'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z',
  'M0 -6L6 0L0 6L-6 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M0 -5.5L5.8 4.5H-5.8Z',
  'M0 5.5L5.8 -4.5H-5.8Z',
  'M-2 -5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z',
] as const;

/** Outline of the mark of a place in the tray. Throws beyond the last. */
export function slotPath(slot: number): string {
  const path = MARK_PATHS[slot];
  if (path === undefined) throw new Error(`No mark for place ${slot}`);
  return path;
}
