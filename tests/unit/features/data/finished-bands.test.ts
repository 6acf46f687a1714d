import { expect, test } from 'vitest';
import type { RankBands } from '../../../../src/domain/scoring/uncertainty/rank-bands.ts';
import { finishedBands } from '../../../../src/features/data/finished-bands.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { changeBands } from '../../../../src/store/change-work.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { selectWantsBands } from '../../../../src/store/selectors/bands.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const BANDS = { methodHash: 'drawn' } as RankBands;

/** A store whose draws start as soon as something wants them, as the app's do. */
async function drawingStore() {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  store.setState({ data: { status: 'ready', value: await openPublishedData() } });
  store.subscribe((state) => {
    if (selectWantsBands(state) && state.bands.status === 'off') {
      changeBands(store, { status: 'drawing' });
    }
  });
  return store;
}

test('waits for all draws where nothing on screen has asked for any, and lets go afterwards', async () => {
  const store = await drawingStore();
  expect(selectWantsBands(store.getState())).toBe(false);
  const bands = finishedBands(store);
  expect(store.getState().bands.status).toBe('drawing');
  changeBands(store, { value: { ...BANDS, methodHash: 'a first few' } });
  changeBands(store, { status: 'ready', value: BANDS });
  expect(await bands).toBe(BANDS);
  expect(selectWantsBands(store.getState())).toBe(false);
});

test('takes up draws that were stopped', async () => {
  const store = await drawingStore();
  changeBands(store, { status: 'stopped' });
  const bands = finishedBands(store);
  expect(store.getState().bands.status).toBe('drawing');
  changeBands(store, { status: 'ready', value: BANDS });
  expect(await bands).toBe(BANDS);
});

test('gives nothing where the method has no draws or they broke off', async () => {
  for (const status of ['unavailable', 'failed'] as const) {
    const store = await drawingStore();
    const bands = finishedBands(store);
    changeBands(store, { status, value: BANDS });
    expect(await bands).toBeNull();
  }
});
