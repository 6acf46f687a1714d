import { type Scene, storyTextIn } from '../domain/story/story.ts';
import { type AtlasStore, notify, wishCamera } from './atlas-store.ts';
import { scenarioFromHash, scenarioToHash } from './persistence/url.ts';
import { reconcile } from './reconcile.ts';
import { type Camera, DEFAULT_SCENARIO, type Scenario } from './scenario.ts';
import { selectData } from './selectors/data.ts';

/** The view that the atlas shows now, as a scene keeps it. */
export function viewNow(store: AtlasStore, mapPx: Scene['mapPx']): Pick<Scene, 'view' | 'mapPx'> {
  return { view: scenarioToHash(store.getState().scenario), mapPx };
}

/**
 * Shows the view of a scene: what it names, defaults for the rest, language and theme as they are unless it names them.
 * What this version or the open package does not have is named in a notice, and everything else is shown. `fixed` wins
 * over what the scene says. Returns the flight there, to be made once panels and map have their new sizes: the same
 * ground is seen whatever the size of the map.
 */
export function showScene(
  store: AtlasStore,
  scene: Scene,
  fixed: Partial<Scenario> = {},
): (mapPx: Scene['mapPx']) => void {
  const state = store.getState();
  const { language, theme, camera: cameraNow } = state.scenario;
  const read = scenarioFromHash(scene.view, { ...DEFAULT_SCENARIO, language, theme });
  const data = selectData(state);
  const fitted = data ? reconcile(read.scenario, data) : { scenario: read.scenario, problems: [] };
  const { camera } = fitted.scenario;
  store.setState({ scenario: { ...fitted.scenario, ...fixed, camera: cameraNow ?? camera } });
  const title = storyTextIn(scene.title, language) || scene.id;
  for (const { key, text } of [...read.problems, ...fitted.problems])
    notify(store, 'notice.sceneField', { title, key, text });
  return (mapPx) => {
    if (!camera) return;
    wishCamera(store, { type: 'camera', camera: fittedCamera(camera, scene.mapPx, mapPx) });
  };
}

/** A camera for a map of another size that shows at least the same ground. */
export function fittedCamera(camera: Camera, kept: Scene['mapPx'], now: Scene['mapPx']): Camera {
  if (!kept || !now) return camera;
  const scale = Math.min(now[0] / kept[0], now[1] / kept[1]);
  return scale > 0 ? { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(scale)) } : camera;
}
