import * as Comlink from 'comlink';
import { methodHash } from '../domain/scoring/method.ts';
import type { RankBands } from '../domain/scoring/uncertainty/rank-bands.ts';
import type { DrawApi, DrawBase, DrawRequest } from './draw-api.ts';

/** More workers than this wait for each other. */
const MAX_WORKERS = 4;
/** About this many ranks are drawn at a time, so that a change of mind waits for milliseconds only. */
const RANKS_AT_A_TIME = 20_000;

/** The part of a worker that the client uses. */
export interface DrawWorkerLike extends Comlink.Endpoint {
  terminate(): void;
}

export interface DrawOptions {
  drawCount: number;
  /** Also says how far the draws have settled and which cities can be told apart. */
  isFinal: boolean;
  /** Called with the draws that are done. */
  onProgress?: (done: number) => void;
  /** Stops the drawing; the promise then gives null. */
  signal?: AbortSignal;
}

/** Draws rank intervals in workers. */
export interface RankDrawer {
  /** Null where nothing can be drawn or the drawing was stopped. Rejects if a worker fails. */
  draw(request: DrawRequest, options: DrawOptions): Promise<RankBands | null>;
  close(): void;
}

/** Starts a worker that draws and audits. */
export function startWorker(): DrawWorkerLike {
  return new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' });
}

/** As many workers as the machine has cores to spare. */
function spareWorkers(): number {
  return Math.max(1, Math.min(MAX_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
}

/**
 * Starts workers that draw for one package. Each draws whatever comes next, in pieces; since a draw depends
 * on its number alone, the result is the same with one worker or eight. Requests are worked off one at a time.
 */
export function createRankDrawer(
  base: DrawBase,
  workerCount: number = spareWorkers(),
  start: () => DrawWorkerLike = startWorker,
): RankDrawer {
  const workers = Array.from({ length: workerCount }, start);
  const died = new Promise<never>((_, reject) => {
    for (const worker of workers) {
      worker.addEventListener('error', () => reject(new Error('A drawing worker has stopped')));
    }
  });
  died.catch(() => {});
  const apis = workers.map((worker) => Comlink.wrap<DrawApi>(worker));
  let last: Promise<unknown> = Promise.all(apis.map((api) => api.open(base)));

  async function drawNow(
    request: DrawRequest,
    { drawCount, isFinal, onProgress, signal }: DrawOptions,
  ): Promise<RankBands | null> {
    if (signal?.aborted) return null;
    const [cities] = await Promise.all(apis.map((api) => api.prepare(request)));
    if (!cities) return null;
    const rowCount = cities.length;
    const ranks = new Uint32Array(drawCount * rowCount);
    const piece = Math.max(1, Math.floor(RANKS_AT_A_TIME / rowCount));
    let next = 0;
    let done = 0;
    const work = async (api: Comlink.Remote<DrawApi>): Promise<void> => {
      while (next < drawCount && !signal?.aborted) {
        const from = next;
        const to = Math.min(from + piece, drawCount);
        next = to;
        ranks.set(await api.ranks(from, to), from * rowCount);
        done += to - from;
        if (!signal?.aborted) onProgress?.(done);
      }
    };
    await Promise.all(apis.map(work));
    const [first] = apis;
    if (signal?.aborted || !first) return null;
    const summary = await first.summarise(
      Comlink.transfer(ranks, [ranks.buffer]),
      rowCount,
      isFinal,
    );
    if (signal?.aborted) return null;
    const rowOf = new Int32Array(request.isIndexable.length).fill(-1);
    for (const [row, city] of cities.entries()) rowOf[city] = row;
    return {
      ...summary,
      methodHash: methodHash(request.method),
      seed: request.seed,
      cities,
      rowOf,
    };
  }

  return {
    draw(request, options) {
      const result = Promise.race([last.then(() => drawNow(request, options)), died]);
      last = result.catch(() => {});
      return result;
    },
    close() {
      for (const api of apis) api[Comlink.releaseProxy]();
      for (const worker of workers) worker.terminate();
    },
  };
}
