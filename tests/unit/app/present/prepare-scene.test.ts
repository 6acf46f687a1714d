import { beforeEach, expect, test, vi } from 'vitest';
import { followCarry } from '../../../../src/app/follow-carry.ts';
import { prepareScene } from '../../../../src/app/present/prepare-scene.ts';
import { linkPart } from '../../../../src/map/engine/lazy-parts.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { carriedCity } from '../../../support/carried-city.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { sceneOf } from '../../../support/scene-of.ts';

const asked: string[] = [];
vi.mock('../../../../src/workers/carry-client.ts', () => ({
  carryInWorker: async (_url: string, { place }: { place: { id: string } }) => {
    asked.push(`carry ${place.id}`);
    return carriedCity(12);
  },
}));
vi.mock('../../../../src/workers/measure-client.ts', () => ({
  measureInWorker: async () => {
    asked.push('measures');
    return {};
  },
}));
vi.mock('../../../../src/workers/load-client.ts', () => ({
  loadProfiles: async () => {
    asked.push('profiles');
    return { ok: false, problems: [] };
  },
  loadLayoutPlan: async () => {
    asked.push('layout');
    return { ok: false, problems: [] };
  },
}));
vi.mock('../../../../src/map/engine/link-overlay.ts', () => ({ linkOverlay: {} }));
vi.mock('../../../../src/map/engine/layout-overlay.ts', () => ({ layoutOverlay: {} }));
const data = await openPublishedData();

function presented(): AtlasStore {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: data } });
  return store;
}

beforeEach(() => {
  asked.length = 0;
});

test('a carried layout is asked for while another scene stands, and not again when its own does', async () => {
  const store = presented();
  const before = store.getState().scenario;
  await prepareScene(store, sceneOf('ws=layout&carry=uz-tashkent&map=8.4/41.2/69.35'));
  await vi.waitFor(() =>
    expect(asked.toSorted()).toEqual(['carry uz-tashkent', 'layout', 'measures']),
  );
  expect(store.getState().scenario).toBe(before);

  followCarry(store, false);
  changeScenario(store, { workspace: 'layout', carryTo: 'uz-tashkent' });
  await vi.waitFor(() => expect(store.getState().carry.status).toBe('ready'));
  expect(asked.filter((one) => one.startsWith('carry'))).toEqual(['carry uz-tashkent']);
});

test('what draws links comes before the first scene that has some', async () => {
  const store = presented();
  expect(linkPart.ifHere()).toBeNull();
  await prepareScene(store, sceneOf('ws=links'));
  expect([linkPart.ifHere(), asked]).toEqual([{}, ['profiles']]);
});

test('a view that needs nothing asks for nothing', async () => {
  await prepareScene(presented(), sceneOf('ws=cities'));
  expect(asked).toEqual([]);
});
