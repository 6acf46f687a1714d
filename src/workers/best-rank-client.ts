import * as Comlink from 'comlink';
import type { BestRank } from '../domain/scoring/explain/best-rank.ts';
import type { BestRankQuestion, DrawApi } from './draw-api.ts';
import { type DrawWorkerLike, startWorker } from './draw-client.ts';

/**
 * Looks for the weights that place one city as high as possible, in a worker of its own, which ends with the
 * answer. Rejects if the worker fails.
 */
export async function askBestRank(
  question: BestRankQuestion,
  start: () => DrawWorkerLike = startWorker,
): Promise<BestRank> {
  const worker = start();
  const api = Comlink.wrap<DrawApi>(worker);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')));
  });
  try {
    return await Promise.race([api.bestRank(question), died]);
  } finally {
    api[Comlink.releaseProxy]();
    worker.terminate();
  }
}
