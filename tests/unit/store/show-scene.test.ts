import { expect, test } from 'vitest';
import type { Scene } from '../../../src/domain/story/story.ts';
import { createAtlasStore } from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { fittedCamera, showScene, viewNow } from '../../../src/store/show-scene.ts';
import { openPublishedData } from '../../support/published-data.ts';
import { sceneOf } from '../../support/scene-of.ts';

const CAMERA = { zoom: 4, lat: 43, lng: 77, bearing: 0, pitch: 0 };

function scene(view: string): Scene {
  return sceneOf(view, { mapPx: [1000, 800] });
}

test('a kept view comes back whole, on another map with the same ground', () => {
  const kept = {
    ...DEFAULT_SCENARIO,
    workspace: 'scores' as const,
    language: 'zh' as const,
    theme: 'dark' as const,
    pinned: 'kz-almaty',
    camera: CAMERA,
    weights: [1, 2, 3, 4, 5, 6, 7, 8],
  };
  const store = createAtlasStore(kept);
  const { view } = viewNow(store, [1000, 800]);
  const other = createAtlasStore({ ...DEFAULT_SCENARIO, camera: { ...CAMERA, zoom: 1 } });
  showScene(other, scene(view))([500, 800]);
  expect(other.getState().scenario).toEqual({ ...kept, camera: { ...CAMERA, zoom: 1 } });
  expect(other.getState().intent?.wish).toEqual({ type: 'camera', camera: { ...CAMERA, zoom: 3 } });
  expect(other.getState().notices).toEqual([]);
});

test('what a view does not name is at its default; language and theme stay, and what is fixed wins', () => {
  const store = createAtlasStore({
    ...DEFAULT_SCENARIO,
    language: 'zh',
    theme: 'dark',
    pinned: 'kz-almaty',
    camera: CAMERA,
  });
  showScene(store, scene('ws=links'), { theme: 'projector' });
  expect(store.getState().scenario).toEqual({
    ...DEFAULT_SCENARIO,
    workspace: 'links',
    language: 'zh',
    theme: 'projector',
    camera: CAMERA,
  });
});

test('what cannot be restored is named, and the rest is shown', async () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: await openPublishedData() } });
  showScene(store, { ...scene('ws=scores&city=xx-atlantis&hyper=7'), title: { en: 'Here' } });
  expect(store.getState().scenario).toMatchObject({ workspace: 'scores', pinned: null });
  expect(store.getState().notices.map(({ values }) => values)).toEqual([
    { title: 'Here', key: 'hyper', text: '7' },
    { title: 'Here', key: 'city', text: 'xx-atlantis' },
  ]);
});

test('a camera is fitted to the smaller side; an unknown size leaves it as it is', () => {
  expect(fittedCamera(CAMERA, [1000, 800], [2000, 800])).toEqual(CAMERA);
  expect(fittedCamera(CAMERA, [1000, 800], [2000, 1600])).toEqual({ ...CAMERA, zoom: 5 });
  expect(fittedCamera(CAMERA, null, [500, 400])).toEqual(CAMERA);
  expect(fittedCamera(CAMERA, [1000, 800], null)).toEqual(CAMERA);
});
