import { afterEach, expect, test, vi } from 'vitest';
import { followCarry } from '../../../src/app/follow-carry.ts';
import type { CarriedLayout } from '../../../src/domain/layout/transfer/carried-layout.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/store/scenario.ts';
import type { CarryWish } from '../../../src/workers/carry-api.ts';
import { carriedCity } from '../../support/carried-city.ts';
import { openPublishedData } from '../../support/published-data.ts';

interface Wish {
  id: string;
  answer: (value: CarriedLayout) => void;
  fail: (error: Error) => void;
}

const wishes: Wish[] = [];
vi.mock('../../../src/workers/carry-client.ts', () => ({
  carryInWorker: (_url: string, wish: CarryWish) =>
    new Promise<CarriedLayout>((answer, fail) => {
      const id = wish.kind === 'place' ? wish.place.id : wish.id;
      wishes.push({ id, answer, fail });
    }),
}));

const data = await openPublishedData();
const value = carriedCity(12);

function opened(scenario: Partial<Scenario>): AtlasStore {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'layout', ...scenario });
  store.setState({ data: { status: 'ready', value: data } });
  followCarry(store, store.getState().scenario.camera !== null);
  return store;
}

async function wishNumber(count: number): Promise<Wish> {
  await vi.waitFor(() => expect(wishes).toHaveLength(count));
  return wishes[count - 1] as Wish;
}

afterEach(() => {
  wishes.length = 0;
});

test('the newest wish wins, an earlier answer that comes late is dropped', async () => {
  const store = opened({ carryTo: 'kz-almaty' });
  const first = await wishNumber(1);
  changeScenario(store, { carryTo: 'cn-xian' });
  const second = await wishNumber(2);
  second.answer(value);
  await vi.waitFor(() =>
    expect(store.getState().carry).toMatchObject({ status: 'ready', place: 'cn-xian' }),
  );
  first.answer(carriedCity(6));
  await Promise.resolve();
  expect(first.id).toBe('kz-almaty');
  expect(store.getState().carry).toMatchObject({
    place: 'cn-xian',
    measured: value.draft,
    basis: { townCount: value.townCount },
  });
});

test('nothing is computed outside of the Layout workspace; without a city it is off again', async () => {
  const store = opened({ carryTo: 'kz-almaty', workspace: 'cities' });
  expect(store.getState().carry).toEqual({ status: 'off' });
  changeScenario(store, { workspace: 'layout' });
  expect(store.getState().carry).toEqual({ status: 'working' });
  (await wishNumber(1)).fail(new Error('no towns'));
  await vi.waitFor(() => expect(store.getState().carry).toEqual({ status: 'failed' }));
  changeScenario(store, { carryTo: null });
  expect(store.getState().carry).toEqual({ status: 'off' });
});

test('the camera goes there once, unless the address that names the city has placed it', async () => {
  const camera = { zoom: 7, lat: 43, lng: 77, bearing: 0, pitch: 0 };
  const placed = opened({ carryTo: 'kz-almaty', camera });
  (await wishNumber(1)).answer(value);
  await vi.waitFor(() => expect(placed.getState().carry.status).toBe('ready'));
  expect(placed.getState().intent).toBeNull();
  changeScenario(placed, { carryTo: 'cn-xian' });
  (await wishNumber(2)).answer(value);
  await vi.waitFor(() => expect(placed.getState().intent?.wish.type).toBe('bounds'));
  changeScenario(placed, { workspace: 'cities' });
  changeScenario(placed, { workspace: 'layout' });
  expect([wishes.length, placed.getState().intent?.seq]).toEqual([2, 1]);
});
