import { opensRanking, type WindowSize } from '../features/scores/ranking-default.ts';
import { type AtlasStore, wishCamera } from '../store/atlas-store.ts';
import type { Scenario, Workspace } from '../store/scenario.ts';
import { selectData, selectPinnedIndex } from '../store/selectors/data.ts';
import { selectLayoutBounds } from '../store/selectors/layout.ts';
import { type Bounds, contains } from './out-of-view.ts';

/** Below this zoom a layout is a few pixels: whoever opens its workspace is taken there. */
const TOUR_BELOW_ZOOM = 5;

/** Part of the map at each side that buttons and names may cover. */
const EDGE_SHARE = 0.15;

/** Stores whose reader has closed the ranking: it does not open by itself again in this visit. */
const withoutRanking = new WeakSet<AtlasStore>();

/**
 * Opens a workspace by the reader's hand. Scores comes with the ranking where there is room, unless the reader
 * has closed it before, and leaves with it. From a view of the world the Layout workspace starts with one flight.
 */
export function openWorkspace(
  store: AtlasStore,
  workspace: Workspace,
  size: WindowSize = { widthPx: window.innerWidth, heightPx: window.innerHeight },
): void {
  const { scenario } = store.getState();
  if (scenario.workspace === workspace) {
    store.setState({ showsStories: false });
    return;
  }
  if (opensRanking(scenario.workspace, size)) {
    if (scenario.drawer === null) withoutRanking.add(store);
    else withoutRanking.delete(store);
  }
  const kept = scenario.drawer === 'ranking' ? null : scenario.drawer;
  const opens = opensRanking(workspace, size) && !withoutRanking.has(store);
  const drawer = opens ? 'ranking' : kept;
  // Layers that were switched on by hand belong to the workspace that is left.
  const opened: Scenario = { ...scenario, workspace, drawer, layers: null };
  store.setState({ showsStories: false, scenario: opened });
  const isFarOff = scenario.camera === null || scenario.camera.zoom < TOUR_BELOW_ZOOM;
  if (workspace === 'layout' && isFarOff) tourWhenReady(store);
}

/** An address that opens the layout and says nothing of where the camera is starts with the same flight. */
export function startAtLayout(store: AtlasStore): void {
  const { workspace, camera, layoutUnit, carryTo } = store.getState().scenario;
  if (workspace === 'layout' && !camera && !layoutUnit && !carryTo) tourWhenReady(store);
}

/** An address that pins a city and says nothing of where the camera is brings the city into view. */
export function startAtCity(store: AtlasStore): void {
  const { camera, pinned, workspace, layoutUnit, carryTo } = store.getState().scenario;
  if (camera || pinned === null || workspace === 'layout' || layoutUnit || carryTo) return;
  const unsubscribe = store.subscribe((state) => {
    const city = selectData(state)?.cities[selectPinnedIndex(state)];
    if (state.inView === null || state.data.status !== 'ready') return;
    unsubscribe();
    if (city && !contains(withoutEdge(state.inView), city))
      wishCamera(store, { type: 'city', id: city.id });
  });
}

/** The inner part of what the map shows, where neither buttons nor the edge cover a city. */
function withoutEdge([west, south, east, north]: Bounds): Bounds {
  const [acrossDeg, upDeg] = [EDGE_SHARE * (east - west), EDGE_SHARE * (north - south)];
  return [west + acrossDeg, south + upDeg, east - acrossDeg, north - upDeg];
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
