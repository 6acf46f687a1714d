import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followBands, foreseeBands } from '../../../src/app/follow-bands.ts';
import type { RankBands } from '../../../src/domain/scoring/uncertainty/rank-bands.ts';
import {
  type AtlasStore,
  changeScenario,
  createAtlasStore,
} from '../../../src/store/atlas-store.ts';
import { redrawBands, stopBands } from '../../../src/store/change-work.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/store/scenario.ts';
import { selectMethodHash } from '../../../src/store/selectors/scores.ts';
import type { DrawRequest } from '../../../src/workers/draw-api.ts';
import type { DrawOptions, RankDrawer } from '../../../src/workers/draw-client.ts';
import { openPublishedData } from '../../support/published-data.ts';

const published = openPublishedData();
const measured: string[] = [];

/** Draws that are waiting to be answered by the test. */
interface Waiting {
  request: DrawRequest;
  options: DrawOptions;
  answer: (bands: RankBands | null) => void;
  fail: (error: Error) => void;
}

function bandsOf(drawCount: number, methodHash = ''): RankBands {
  const none = new Float64Array(0);
  return {
    methodHash,
    seed: 1,
    cities: new Int32Array(0),
    rowOf: new Int32Array(0),
    intervals: { drawCount, low: none, median: none, high: none },
    convergence: null,
    toldApart01: null,
    ranks: new Uint32Array(0),
  };
}

async function follow(scenario: Partial<Scenario> = {}) {
  const store = createAtlasStore({ ...DEFAULT_SCENARIO, workspace: 'scores', ...scenario });
  store.setState({ data: { status: 'ready', value: await published } });
  const waiting: Waiting[] = [];
  const drawer: RankDrawer = {
    draw: (request, options) =>
      new Promise((answer, fail) => waiting.push({ request, options, answer, fail })),
    close: () => {},
  };
  const root = { dataset: {} as DOMStringMap } as HTMLElement;
  followBands(store, root, async () => drawer);
  await settle();
  return { store, waiting, root };
}

/** Lets promises and the rest time pass. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

function statusOf(store: AtlasStore): [status: string, drawCount: number | undefined] {
  const { bands } = store.getState();
  return [bands.status, bands.value?.intervals.drawCount];
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callback());
  vi.spyOn(performance, 'measure').mockImplementation((name) => {
    measured.push(name);
    return {} as PerformanceMeasure;
  });
});
afterEach(() => {
  measured.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('draws a few at once and all of them at rest', async () => {
  const { store, waiting, root } = await follow();
  expect(waiting.map(({ options }) => [options.drawCount, options.isFinal])).toEqual([
    [300, false],
  ]);
  expect([root.dataset['bandsState'], store.getState().bands.asked]).toEqual(['busy', 2000]);
  waiting[0]?.answer(bandsOf(300));
  await settle();
  expect(statusOf(store)).toEqual(['drawing', 300]);
  expect(waiting[1]?.options).toMatchObject({ drawCount: 2000, isFinal: true });
  waiting[1]?.options.onProgress?.(1200);
  waiting[1]?.options.onProgress?.(1260);
  expect(store.getState().bands.done).toBe(1200);
  await settle();
  waiting[1]?.options.onProgress?.(1320);
  expect(store.getState().bands.done).toBe(1320);
  waiting[1]?.answer(bandsOf(2000));
  await settle();
  expect(statusOf(store)).toEqual(['ready', 2000]);
  expect([root.dataset['bandsState'], measured]).toEqual(['idle', ['atlas:bands']]);
});

test('follows a moving weight: the few draws go on, the many are left', async () => {
  const { store, waiting } = await follow();
  waiting[0]?.answer(bandsOf(300));
  await settle();
  changeScenario(store, { weights: [2, 1, 1, 1, 1, 1, 1, 1] });
  expect(waiting[1]?.options.signal?.aborted).toBe(true);
  waiting[1]?.answer(null);
  await settle();
  expect(waiting[2]?.options.drawCount).toBe(300);
  expect(waiting[2]?.request.method.requirementWeights[0]).toBe(2);
  waiting[2]?.answer(bandsOf(300, selectMethodHash(store.getState())));
  await settle();
  waiting[3]?.answer(bandsOf(2000));
  await settle();
  expect([statusOf(store), waiting.length]).toEqual([['ready', 2000], 4]);
});

test('stops when the reader says so, keeps what there is, and draws again when asked', async () => {
  const { store, waiting, root } = await follow();
  waiting[0]?.answer(bandsOf(300));
  await settle();
  stopBands(store);
  expect(waiting[1]?.options.signal?.aborted).toBe(true);
  waiting[1]?.answer(null);
  await settle();
  expect([statusOf(store), root.dataset['bandsState']]).toEqual([['stopped', 300], 'idle']);
  redrawBands(store);
  await settle();
  expect([waiting.length, store.getState().bands.status]).toEqual([3, 'drawing']);
});

test('says that a method has no draws, and that drawing has failed', async () => {
  const { store, waiting } = await follow();
  waiting[0]?.answer(null);
  await settle();
  expect(statusOf(store)).toEqual(['unavailable', undefined]);
  changeScenario(store, { seed: 5 });
  await settle();
  waiting[1]?.fail(new Error('out of memory'));
  await settle();
  expect([store.getState().bands.status, measured]).toEqual(['failed', []]);
});

test('draws nothing while nothing shows it', async () => {
  const { store, waiting } = await follow({ workspace: 'cities' });
  expect(waiting).toEqual([]);
  changeScenario(store, { pinned: 'cn-jincheng' });
  await settle();
  expect(waiting.length).toBe(1);
});

test('a scene with the same method in other words keeps its intervals', async () => {
  const { store, waiting, root } = await follow();
  waiting[0]?.answer(bandsOf(300));
  await settle();
  waiting[1]?.answer(bandsOf(2000));
  await settle();
  const edition = (await published).edition.requirements.map(({ weight }) => weight * 2);
  changeScenario(store, { weights: edition, pinned: 'cn-jincheng' });
  await settle();
  expect([statusOf(store), waiting.length, root.dataset['bandsState']]).toEqual([
    ['ready', 2000],
    2,
    'idle',
  ]);
  changeScenario(store, { seed: 5 });
  await settle();
  changeScenario(store, { seed: DEFAULT_SCENARIO.seed });
  waiting[2]?.answer(bandsOf(300));
  await settle();
  expect([statusOf(store), waiting.length]).toEqual([['drawing', 2000], 4]);
});

test('intervals that were foreseen for the next scene are there with it', async () => {
  const { store, waiting } = await follow();
  waiting[0]?.answer(bandsOf(300));
  await settle();
  waiting[1]?.answer(bandsOf(2000));
  await settle();
  const now = store.getState();
  const next = { ...now, scenario: { ...now.scenario, seed: 5 } };
  const draw = vi.fn(async () => bandsOf(1999));
  const close = vi.fn();
  foreseeBands(now, now, async () => ({ draw, close }));
  expect(draw).not.toHaveBeenCalled();
  foreseeBands(now, next, async () => ({ draw, close }));
  await settle();
  expect([close.mock.calls.length, statusOf(store)]).toEqual([1, ['ready', 2000]]);
  changeScenario(store, { seed: 5 });
  await settle();
  expect([statusOf(store), waiting.length]).toEqual([['ready', 1999], 2]);
});
