import { type AtlasStore, notify } from '../store/atlas-store.ts';
import { reconcile } from '../store/reconcile.ts';
import { selectMapLayers } from '../store/selectors/layers.ts';
import { loadAtlas, loadLayoutPlan } from '../workers/load-client.ts';

/** Address of the package to open: `?data=` or the published one beside the page; as it was given where it is none. */
export function packageUrl(location: { search: string }, baseUri: string): string {
  const asked = new URLSearchParams(location.search).get('data');
  const address = asked ?? 'data/datapackage.json';
  return URL.canParse(address, baseUri) ? new URL(address, baseUri).href : address;
}

/** Opens a package. What was open stays until the new one is whole. */
export async function openPackage(store: AtlasStore, url: string): Promise<void> {
  store.setState({ data: { status: 'loading' } });
  const result = await loadAtlas(url);
  if (!result.ok) {
    store.setState({ data: { status: 'failed', problems: result.problems } });
    return;
  }
  const { scenario, problems } = reconcile(store.getState().scenario, result.value);
  store.setState({ data: { status: 'ready', value: result.value }, scenario });
  for (const { key, text } of problems) notify(store, 'notice.unknownInPackage', { key, text });
}

/** Loads the layout the first time that the map is asked to draw it. Returns the undo. */
export function followLayout(store: AtlasStore): () => void {
  const isPlaced = store.getState().scenario.camera !== null;
  const check = () => {
    if (selectMapLayers(store.getState()).has('layout')) bringLayout(store, isPlaced);
  };
  check();
  return store.subscribe(check);
}

/** Loads the layout unless it is there or on its way; without `isPlaced` the camera may go to the unit of the address. */
export function bringLayout(store: AtlasStore, isPlaced: boolean): void {
  const { data, layout } = store.getState();
  if (layout.status !== 'idle' || data.status !== 'ready') return;
  const { baseUrl, layoutPath } = data.value;
  if (layoutPath === null) return;
  store.setState({ layout: { status: 'loading' } });
  void loadLayoutPlan(baseUrl).then((result) => {
    store.setState({
      layout: result.ok
        ? { status: 'ready', value: result.value }
        : { status: 'failed', problems: result.problems },
    });
    if (!result.ok) return;
    import('./open-layout.ts').then(
      ({ openLayout }) => openLayout(store, window, isPlaced),
      () => notify(store, 'notice.layout'),
    );
  });
}
