import { opensRanking } from '../features/scores/ranking-default.ts';
import { type AtlasStore, changeScenario, wishCamera } from '../store/atlas-store.ts';
import type { Workspace } from '../store/scenario.ts';
import { selectLayoutBounds } from '../store/selectors/layout.ts';

/** Below this zoom a layout is a few pixels: whoever opens its workspace is taken there. */
const TOUR_BELOW_ZOOM = 5;

/**
 * Opens a workspace by the reader's hand. Scores comes with the ranking where there is room, and leaves with
 * it. From a view of the world the Layout workspace starts with one flight.
 */
export function openWorkspace(
  store: AtlasStore,
  workspace: Workspace,
  viewportWidthPx: number = window.innerWidth,
): void {
  const { scenario } = store.getState();
  if (scenario.workspace === workspace) return;
  const kept = scenario.drawer === 'ranking' ? null : scenario.drawer;
  const drawer = opensRanking(workspace, viewportWidthPx) ? 'ranking' : kept;
  // Layers that were switched on by hand belong to the workspace that is left.
  changeScenario(store, { workspace, drawer, layers: null });
  const isFarOff = scenario.camera === null || scenario.camera.zoom < TOUR_BELOW_ZOOM;
  if (workspace === 'layout' && isFarOff) tourWhenReady(store);
}

/** Flies as soon as the layout has been read, unless it fails or the reader has left the workspace by then. */
function tourWhenReady(store: AtlasStore): void {
  let isOver = false;
  const look = (): void => {
    const state = store.getState();
    const bounds = selectLayoutBounds(state);
    const isLeft = state.scenario.workspace !== 'layout' || state.layout.status === 'failed';
    if (isOver || (!bounds && !isLeft)) return;
    isOver = true;
    unsubscribe();
    if (bounds && !isLeft) wishCamera(store, { type: 'tour', bounds });
  };
  const unsubscribe = store.subscribe(look);
  look();
}
