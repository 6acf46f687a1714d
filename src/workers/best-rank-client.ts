import type { BestRank } from '../domain/scoring/explain/best-rank.ts';
import { askOnce } from './ask-once.ts';
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
  return askOnce<DrawApi, BestRank>(start(), (api) => api.bestRank(question));
}
