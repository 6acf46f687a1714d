import type { Workspace } from '../../store/scenario.ts';

/** From this width on the drawer docks under the map without covering it. */
const WIDE_PX = 900;

/** Whether the ranking stands open when a reader comes to a workspace and has not chosen. */
export function opensRanking(workspace: Workspace, viewportWidthPx: number): boolean {
  return workspace === 'scores' && viewportWidthPx >= WIDE_PX;
}
