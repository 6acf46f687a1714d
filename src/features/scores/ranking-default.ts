import type { Workspace } from '../../store/scenario.ts';

/** Size of a window in px. */
export interface WindowSize {
  widthPx: number;
  heightPx: number;
}

/** From this size on, panel, map and ranking each have room to be read. */
const ROOMY: WindowSize = { widthPx: 1280, heightPx: 800 };

/** Whether the ranking stands open when a reader comes to a workspace and has not chosen. */
export function opensRanking(workspace: Workspace, { widthPx, heightPx }: WindowSize): boolean {
  return workspace === 'scores' && widthPx >= ROOMY.widthPx && heightPx >= ROOMY.heightPx;
}
