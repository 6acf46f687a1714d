import { describe, expect, it } from 'vitest';
import { DRAW_FACTORS, type DrawFactor } from '../../../src/domain/scoring/uncertainty/factors.ts';
import type { RankBands } from '../../../src/domain/scoring/uncertainty/rank-bands.ts';
import type { DrawRequest } from '../../../src/workers/draw-api.ts';
import {
  createRankDrawer,
  type DrawOptions,
  type DrawWorkerLike,
} from '../../../src/workers/draw-client.ts';
import { ChannelWorker } from '../../support/channel-worker.ts';
import { readPublished } from '../domain/scoring/published.ts';

const { edition, method, used, scores, table } = readPublished();
const BASE = { edition, used, peerGroups: new Int32Array(table.cityCount) };
const ALL = Object.fromEntries(DRAW_FACTORS.map((factor) => [factor, true])) as Record<
  DrawFactor,
  boolean
>;
const REQUEST: DrawRequest = {
  method,
  isIndexable: scores.isIndexable,
  factors: ALL,
  seed: 7,
};

async function draw(workerCount: number, options: Partial<DrawOptions> = {}) {
  const drawer = createRankDrawer(BASE, workerCount, () => new ChannelWorker());
  try {
    return await drawer.draw(REQUEST, { drawCount: 130, isFinal: true, ...options });
  } finally {
    drawer.close();
  }
}

describe('createRankDrawer', () => {
  it('gives the same bands with one worker and with eight', async () => {
    const [one, eight] = [await draw(1), await draw(8)];
    expect(eight).toEqual(one);
    expect(one?.ranks.length).toBe(130 * 364);
    expect(one?.convergence?.halfDrawCount).toBe(65);
    expect(one?.toldApart01).toBeGreaterThan(0.5);
    expect([one?.rowOf[one.cities[5] as number], one?.methodHash]).toEqual([5, '2125015b']);
  });

  it('compares pairs to the same bands with one worker and with eight', async () => {
    const pairs = { ...REQUEST, method: { ...method, aggregation: { kind: 'copeland' } as const } };
    const bandsOf = async (workerCount: number) => {
      const drawer = createRankDrawer(BASE, workerCount, () => new ChannelWorker());
      const bands = await drawer.draw(pairs, { drawCount: 120, isFinal: true });
      drawer.close();
      return bands;
    };
    const [one, eight] = [await bandsOf(1), await bandsOf(8)];
    expect(eight).toEqual(one);
    expect([one?.intervals.drawCount, one?.cities.length]).toEqual([120, 364]);
  });

  it('leaves out what only the final draws say', async () => {
    expect(await draw(2, { isFinal: false })).toMatchObject({
      convergence: null,
      toldApart01: null,
    });
  });

  it('says how far it is, up to the last draw', async () => {
    const steps: number[] = [];
    await draw(2, { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect([steps.length > 1, steps.at(-1)]).toEqual([true, 130]);
  });

  it('stops when it is told to and draws the next request', async () => {
    const drawer = createRankDrawer(BASE, 2, () => new ChannelWorker());
    const stop = new AbortController();
    const steps: number[] = [];
    const stopped = drawer.draw(REQUEST, {
      drawCount: 5_000,
      isFinal: true,
      signal: stop.signal,
      onProgress: (done) => {
        steps.push(done);
        stop.abort();
      },
    });
    const next = drawer.draw({ ...REQUEST, seed: 8 }, { drawCount: 60, isFinal: false });
    expect(await stopped).toBeNull();
    expect(steps.length).toBe(1);
    const { seed, intervals } = (await next) as RankBands;
    expect([seed, intervals.drawCount]).toEqual([8, 60]);
    drawer.close();
  });

  it('draws moved weights as a fresh worker would', async () => {
    const moved = {
      ...REQUEST,
      method: { ...method, requirementWeights: [1, 2, 3, 4, 5, 6, 7, 8] },
    };
    const options = { drawCount: 60, isFinal: false };
    const used1 = createRankDrawer(BASE, 1, () => new ChannelWorker());
    await used1.draw(REQUEST, options);
    const again = await used1.draw(moved, options);
    const fresh = createRankDrawer(BASE, 1, () => new ChannelWorker());
    expect(again).toEqual(await fresh.draw(moved, options));
    used1.close();
    fresh.close();
  });

  it('gives nothing where nothing can be drawn', async () => {
    const drawer = createRankDrawer(BASE, 1, () => new ChannelWorker());
    const none = { ...REQUEST, isIndexable: new Uint8Array(table.cityCount) };
    expect(await drawer.draw(none, { drawCount: 60, isFinal: false })).toBeNull();
    drawer.close();
  });

  it('rejects when a worker has died', async () => {
    class Dead extends EventTarget implements DrawWorkerLike {
      postMessage(): void {
        this.dispatchEvent(new Event('error'));
      }
      terminate(): void {}
    }
    const drawer = createRankDrawer(BASE, 1, () => new Dead());
    await expect(drawer.draw(REQUEST, { drawCount: 60, isFinal: false })).rejects.toThrow(
      'A drawing worker has stopped',
    );
  });
});
