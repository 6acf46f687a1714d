import type { LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import type { CarriedLayout } from '../domain/layout/transfer/carried-layout.ts';
import { askOnce, type WorkerLike } from './ask-once.ts';
import type { CarryApi, CarryWish } from './carry-api.ts';

/** The one that measures a layout can carry one too: what both need is loaded once. */
function startWorker(): WorkerLike {
  return new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
}

/** Carries the layout to a place in a worker of its own, which ends with the answer. Rejects if that fails. */
export async function carryInWorker(
  packageUrl: string,
  wish: CarryWish,
  start: () => WorkerLike = startWorker,
): Promise<CarriedLayout> {
  return askOnce<CarryApi, CarriedLayout>(start(), (api) => api.carryTo(packageUrl, wish));
}

/** Measures a changed draft in a worker of its own, which ends with the answer. Rejects if that fails. */
export async function measureDraftInWorker(
  draft: LayoutDraft,
  start: () => WorkerLike = startWorker,
): Promise<DraftMeasures> {
  return askOnce<CarryApi, DraftMeasures>(start(), (api) => api.measureDraft(draft));
}
