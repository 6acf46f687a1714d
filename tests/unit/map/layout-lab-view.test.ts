import type { FeatureCollection } from 'geojson';
import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_SITING } from '../../../src/domain/layout/lab-choices.ts';
import { type LayoutMeasures, measureLayout } from '../../../src/domain/layout/layout-measures.ts';
import { reachRows } from '../../../src/domain/layout/reach.ts';
import {
  REACH_SOURCE,
  REACH_VILLAGE_SOURCE,
  SITE_SOURCE,
} from '../../../src/map/layers/layout-lab.ts';
import { selectLabLive } from '../../../src/map/views/layout-lab-view.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import type { SitesValue } from '../../../src/store/work-states.ts';
import { openPublishedLayout } from '../../support/published-layout.ts';

const plan = await openPublishedLayout();
let measures: LayoutMeasures;
beforeAll(() => {
  measures = measureLayout(plan);
});

function storeWithLayout(): AtlasStore {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({
    layout: { status: 'ready', value: plan },
    measures: { status: 'ready', value: measures },
  });
  changeScenario(store, { workspace: 'layout' });
  return store;
}

function featuresOf(store: AtlasStore, source: string): FeatureCollection['features'] {
  const live = selectLabLive(store.getState())[source];
  if (!live) throw new Error(`No source ${source}`);
  return (live.data as FeatureCollection).features;
}

it('draws nothing until something is asked for', () => {
  const store = storeWithLayout();
  expect(featuresOf(store, REACH_SOURCE)).toEqual([]);
  expect(featuresOf(store, REACH_VILLAGE_SOURCE)).toEqual([]);
  expect(featuresOf(store, SITE_SOURCE)).toEqual([]);
});

it('marks as many villages as the figures say, and the ground as broad as the reach', () => {
  const store = storeWithLayout();
  changeScenario(store, { reachOf: 'ring', reachKm: 5 });
  const villages = featuresOf(store, REACH_VILLAGE_SOURCE);
  const reached = villages.filter(({ properties }) => properties?.['reached'] === 1);
  const [ring] = reachRows(measures.reach, 5);
  expect([villages.length, reached.length]).toEqual([1548, ring?.count]);
  const [line] = featuresOf(store, REACH_SOURCE);
  // 10 km at 35.6° north, where a degree of longitude is 90.6 km, of 512 px for 360°.
  expect(line?.properties?.['widthPx']).toBeCloseTo((10 / (90.6 * 360)) * 512, 2);
});

it('draws ring and belts for any of them, and the places of documented villages', () => {
  const store = storeWithLayout();
  changeScenario(store, { reachOf: 'any' });
  const kinds = featuresOf(store, REACH_SOURCE).map(({ geometry }) => geometry.type);
  expect(kinds).toEqual(['LineString', 'Polygon', 'Polygon']);
  changeScenario(store, { reachOf: 'demonstration' });
  expect(featuresOf(store, REACH_SOURCE)).toHaveLength(93);
});

it('numbers chosen villages in their order, in the Layout workspace alone', () => {
  const store = storeWithLayout();
  const value = { choices: DEFAULT_SITING, chosen: Int32Array.of(7, 3) } as SitesValue;
  store.setState({ sites: { status: 'ready', done01: 1, value, shortfalls: [] } });
  expect(featuresOf(store, SITE_SOURCE)).toEqual([]);
  changeScenario(store, { showsSites: true });
  expect(featuresOf(store, SITE_SOURCE).map(({ properties }) => properties?.['place'])).toEqual([
    1, 2,
  ]);
  changeScenario(store, { workspace: 'cities' });
  expect(featuresOf(store, SITE_SOURCE)).toEqual([]);
});
