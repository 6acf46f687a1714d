import { expect, test } from 'vitest';
import { readPackageFolder } from '../../../scripts/data/package-folder.ts';
import { openWorkspace, startAtCity, startAtLayout } from '../../../src/app/open-workspace.ts';
import { loadLayout } from '../../../src/ingest/load-layout.ts';
import { readFromMemory } from '../../../src/ingest/open-only.ts';
import {
  type AtlasState,
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const loaded = await loadLayout(readFromMemory(await readPackageFolder('data')));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const plan = loaded.value;

const data = await openPublishedData();

const CAMERA = { zoom: 2, lat: 30, lng: 100, bearing: 0, pitch: 0 };
const ROOMY = { widthPx: 1440, heightPx: 900 };

function storeAt(zoom: number): AtlasStore {
  const camera = { zoom, lat: 35.6, lng: 112.8, bearing: 0, pitch: 0 };
  return createAtlasStore({ ...DEFAULT_SCENARIO, camera });
}

function finishLayout(store: AtlasStore): void {
  store.setState({ layout: { status: 'ready', value: plan } });
}

test('from the world, the layout is flown to once it has been read', () => {
  const store = storeAt(2);
  openWorkspace(store, 'layout', ROOMY);
  expect(store.getState().intent).toBeNull();
  finishLayout(store);
  changeScenario(store, { borders: true });
  expect(store.getState().intent).toMatchObject({ seq: 1, wish: { type: 'tour' } });
});

test('from nearby, the camera stays', () => {
  const store = storeAt(7);
  finishLayout(store);
  openWorkspace(store, 'layout', ROOMY);
  expect(store.getState()).toMatchObject({ intent: null, scenario: { workspace: 'layout' } });
});

test('a reader who has gone on is not taken back', () => {
  const store = storeAt(2);
  openWorkspace(store, 'layout', ROOMY);
  openWorkspace(store, 'links', ROOMY);
  finishLayout(store);
  openWorkspace(store, 'links', ROOMY);
  expect(store.getState().intent).toBeNull();
});

test('a layout that cannot be read leads nowhere', () => {
  const store = storeAt(2);
  openWorkspace(store, 'layout', ROOMY);
  store.setState({ layout: { status: 'failed', problems: [] } });
  finishLayout(store);
  expect(store.getState().intent).toBeNull();
});

test('other workspaces keep the camera', () => {
  const store = storeAt(2);
  finishLayout(store);
  openWorkspace(store, 'scores', ROOMY);
  expect(store.getState()).toMatchObject({ intent: null, scenario: { workspace: 'scores' } });
});

test('Scores comes with the ranking where there is room, and leaves with it', () => {
  const store = storeAt(2);
  openWorkspace(store, 'scores', ROOMY);
  expect(store.getState().scenario.drawer).toBe('ranking');
  openWorkspace(store, 'cities', ROOMY);
  expect(store.getState().scenario.drawer).toBeNull();
  openWorkspace(store, 'scores', { widthPx: 1279, heightPx: 800 });
  expect(store.getState().scenario.drawer).toBeNull();
});

test('a ranking that was closed stays closed in the next visit to Scores', () => {
  const store = storeAt(2);
  openWorkspace(store, 'scores', ROOMY);
  changeScenario(store, { drawer: null });
  openWorkspace(store, 'cities', ROOMY);
  openWorkspace(store, 'scores', ROOMY);
  expect(store.getState().scenario.drawer).toBeNull();
  changeScenario(store, { drawer: 'ranking' });
  openWorkspace(store, 'cities', ROOMY);
  openWorkspace(store, 'scores', ROOMY);
  expect(store.getState().scenario.drawer).toBe('ranking');
});

test('an address that opens the layout without a camera starts with the flight', () => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout' });
  startAtLayout(store);
  finishLayout(store);
  expect(store.getState().intent).toMatchObject({ wish: { type: 'tour' } });
});

test.each([
  { camera: CAMERA },
  { layoutUnit: '140525' },
  { carryTo: 'kz-almaty' },
  { workspace: 'cities' as const },
])('an address that says more keeps its place: %o', (said) => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout', ...said });
  startAtLayout(store);
  finishLayout(store);
  expect(store.getState().intent).toBeNull();
});

test.each<[string, boolean, Partial<Scenario>, AtlasState['inView']]>([
  ['flies to a pinned city that the opened map does not show', true, {}, [-20, -20, 60, 40]],
  ['flies to one at the edge, under the buttons', true, {}, [-20, -20, 80, 80]],
  ['stays where the city is in view', false, {}, [-20, -20, 110, 80]],
  ['stays where no city is pinned', false, { pinned: null }, [-20, -20, 60, 40]],
  ['keeps the camera of the address', false, { camera: CAMERA }, [-20, -20, 60, 40]],
])('an address with a city %s', (_name, flies, said, inView) => {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, pinned: 'kz-almaty', ...said });
  startAtCity(store);
  store.setState({ inView });
  expect(store.getState().intent).toBeNull();
  store.setState({ data: { status: 'ready', value: data } });
  expect(store.getState().intent?.wish ?? null).toEqual(
    flies ? { type: 'city', id: 'kz-almaty' } : null,
  );
  store.setState({ intent: null, inView: [-20, -20, 0, 0] });
  expect(store.getState().intent).toBeNull();
});
