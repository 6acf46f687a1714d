import * as Comlink from 'comlink';
import type { SetComparison } from '../domain/layout/siting/compare-sets.ts';
import type { SitingProgress } from '../domain/layout/siting/maximal-covering.ts';
import type { SitingAnswer, SitingApi, SitingBase, SitingRequest } from './siting-api.ts';

/** The part of a worker that the client uses. */
export interface SitingWorkerLike extends Comlink.Endpoint {
  terminate(): void;
}

export interface SolveOptions {
  /** Called some times a second with how far the search is. */
  onProgress?: (progress: SitingProgress) => void;
  /** Stops the search; the promise then gives null. */
  signal?: AbortSignal;
}

/** Chooses places in a worker. Every promise rejects if the worker fails. */
export interface SitingSolver {
  /** The latest request wins: an earlier one that is not done gives null. */
  solve(request: SitingRequest, options?: SolveOptions): Promise<SitingAnswer | null>;
  /** What two sets of candidates have in common and what each covers alone. */
  compare(
    a: Int32Array,
    b: Int32Array,
    covering: Pick<SitingRequest, 'weights' | 'radiusKm'>,
  ): Promise<SetComparison>;
  close(): void;
}

/** Starts a worker that answers {@link SitingApi}. */
function startWorker(): SitingWorkerLike {
  return new Worker(new URL('./siting.worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a worker for the places of one layout; `onDeath` is called if it fails. */
export function createSitingSolver(
  base: SitingBase,
  start: () => SitingWorkerLike = startWorker,
  onDeath: () => void = () => {},
): SitingSolver {
  const worker = start();
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')));
  });
  died.catch(onDeath);
  const api = Comlink.wrap<SitingApi>(worker);
  const opened = api.open(base);
  const ask = <T>(question: () => Promise<T>): Promise<T> =>
    Promise.race([opened.then(question), died]);
  let latest = 0;
  return {
    solve(request, { onProgress, signal } = {}) {
      const turn = ++latest;
      const isWanted = (): boolean => turn === latest && !signal?.aborted;
      if (signal?.aborted) return Promise.resolve(null);
      const stop = (): void => {
        if (turn === latest) void api.stop();
      };
      signal?.addEventListener('abort', stop, { once: true });
      const tell = Comlink.proxy((progress: SitingProgress) => {
        if (isWanted()) onProgress?.(progress);
      });
      const answer = ask<SitingAnswer | null>(async () =>
        isWanted() ? api.solve(request, tell) : null,
      );
      return answer
        .then((found) => (isWanted() ? found : null))
        .finally(() => signal?.removeEventListener('abort', stop));
    },
    compare: (...asked) => ask(() => api.compare(...asked)),
    close() {
      api[Comlink.releaseProxy]();
      worker.terminate();
    },
  };
}
