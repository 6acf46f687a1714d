import type { RequirementBands } from '../domain/scoring/uncertainty/requirement-bands.ts';
import { askOnce } from './ask-once.ts';
import type { DrawApi, RequirementBandsQuestion } from './draw-api.ts';
import { type DrawWorkerLike, startWorker } from './draw-client.ts';

/** Draws the requirement scores of some cities in a worker of its own. Rejects if the worker fails. */
export function askRequirementBands(
  question: RequirementBandsQuestion,
  start: () => DrawWorkerLike = startWorker,
): Promise<RequirementBands[]> {
  return askOnce<DrawApi, RequirementBands[]>(start(), (api) => api.requirementBands(question));
}
