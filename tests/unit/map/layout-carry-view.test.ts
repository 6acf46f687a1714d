import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { CARRY_SOURCE, CARRY_VILLAGE_SOURCE } from '../../../src/map/layers/layout-carry.ts';
import { selectCarryLive } from '../../../src/map/views/layout-carry-view.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { openDraft } from '../../../src/store/change-draft.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';
import { carriedCity } from '../../support/carried-city.ts';

function storeWithProposal(): AtlasStore {
  const store = createAtlasStore({
    ...DEFAULT_SCENARIO,
    workspace: 'layout',
    carryTo: 'xx-midtown',
  });
  const { draft, measures, ...basis } = carriedCity(12);
  openDraft(store, 'xx-midtown', draft, measures, basis);
  return store;
}

function drawn(store: AtlasStore): Record<string, string[]> {
  const { data } = selectCarryLive(store.getState())[CARRY_SOURCE] ?? {};
  const labels: Record<string, string[]> = {};
  for (const { properties } of (data as FeatureCollection).features) {
    const { role, label } = properties ?? {};
    labels[role] = [...(labels[role] ?? []), label];
  }
  return labels;
}

it('draws ring, belts, fingers and sub-centres of a proposal with their names', () => {
  const five = ['Town 11', 'Town 10', 'Town 9', 'Town 8', 'Town 7'];
  const { site, ...rest } = drawn(storeWithProposal());
  expect(site).toHaveLength(12);
  expect(rest).toEqual({
    belt: ['', ''],
    belt_axis: ['', ''],
    ring: [''],
    finger: five,
    centre: ['Midtown'],
    sub_centre: five,
  });
});

it('follows the language, and leaves the map with the workspace and with the proposal', () => {
  const store = storeWithProposal();
  changeScenario(store, { language: 'zh' });
  expect(drawn(store)['centre']).toEqual(['中城']);
  changeScenario(store, { workspace: 'cities' });
  expect(drawn(store)).toEqual({});
  changeScenario(store, { workspace: 'layout' });
  store.setState({ carry: { status: 'working' } });
  expect(drawn(store)).toEqual({});
});

it('tells the villages that are proposed as demonstration villages from the others', () => {
  const store = storeWithProposal();
  const { carry } = store.getState();
  if (carry.status !== 'ready') throw new Error('no proposal');
  const villages = {
    isProposal: false,
    reason: { code: 'given' as const, figures: {} },
    ids: ['a', 'b', 'c'],
    names: [null, null, null],
    precisions: ['surveyed' as const, 'surveyed' as const, 'surveyed' as const],
    lngs: [10, 10.1, 10.2],
    lats: [0, 0, 1],
    demonstration: { rows: [1], reason: { code: 'most-within-reach' as const, figures: {} } },
  };
  openDraft(store, 'xx', { ...carry.history.present, villages }, carry.measures, null);
  const { data } = selectCarryLive(store.getState())[CARRY_VILLAGE_SOURCE] ?? {};
  const { features } = data as FeatureCollection;
  expect(features.map(({ properties, geometry }) => [properties, geometry])).toEqual([
    [
      {},
      {
        type: 'MultiPoint',
        coordinates: [
          [10, 0],
          [10.2, 1],
        ],
      },
    ],
    [{ demonstration: true }, { type: 'MultiPoint', coordinates: [[10.1, 0]] }],
  ]);
});
