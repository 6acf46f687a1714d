import { expect, it } from 'vitest';
import {
  boundsAround,
  boundsOfShown,
  contains,
  selectOutOfView,
} from '../../../src/app/out-of-view.ts';
import { changeFilters, changeScenario, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { openPublishedData } from '../../support/published-data.ts';

const place = (lng: number, lat: number) => ({ lng, lat });

it('knows what a window holds, also across 180 degrees', () => {
  expect(contains([-10, 0, 40, 60], place(30, 50))).toBe(true);
  expect(contains([-10, 0, 40, 60], place(50, 50))).toBe(false);
  expect(contains([-10, 0, 40, 60], place(30, 61))).toBe(false);
  expect(contains([150, -20, 200, 20], place(-170, 0))).toBe(true);
  expect(contains([150, -20, 200, 20], place(-150, 0))).toBe(false);
  expect(contains([-190, -20, -150, 20], place(175, 0))).toBe(true);
});

it('counts the shown cities outside of the window, and boxes them when asked', async () => {
  const data = await openPublishedData();
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: data }, inView: [-180, -90, 180, 90] });
  expect(selectOutOfView(store.getState())).toBeNull();
  const [city] = data.cities;
  if (!city) throw new Error('No city');
  changeFilters(store, { text: city.id });
  store.setState({ inView: [city.lng + 1, city.lat + 1, city.lng + 2, city.lat + 2] });
  const first = selectOutOfView(store.getState());
  expect(first).toEqual({ shown: 1, out: 1 });
  store.setState({ inView: [city.lng + 3, city.lat + 3, city.lng + 4, city.lat + 4] });
  expect(selectOutOfView(store.getState())).toBe(first);
  expect(boundsOfShown(store.getState())).toEqual([city.lng, city.lat, city.lng, city.lat]);
  changeScenario(store, { workspace: 'links', layers: new Set(['projects']) });
  expect(selectOutOfView(store.getState())).toBeNull();
});

it('puts the narrowest box around places, across 180 degrees where that is narrower', () => {
  expect(boundsAround([place(10, 1), place(-20, 5), place(30, -3)])).toEqual([-20, -3, 30, 5]);
  expect(boundsAround([place(170, 1), place(-160, 5), place(120, -3)])).toEqual([120, -3, 200, 5]);
});
