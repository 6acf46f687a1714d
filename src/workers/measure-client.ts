import type { LayoutMeasures } from '../domain/layout/layout-measures.ts';
import { askOnce, type WorkerLike } from './ask-once.ts';
import type { MeasureApi } from './measure-api.ts';

/** Starts the worker that measures; what asks it ends it. */
export function startMeasureWorker(): WorkerLike {
  return new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
}

/** Measures the layout of a package in a worker of its own, which ends with the answer. Rejects if that fails. */
export async function measureInWorker(
  packageUrl: string,
  start: () => WorkerLike = startMeasureWorker,
): Promise<LayoutMeasures> {
  return askOnce<MeasureApi, LayoutMeasures>(start(), (api) => api.measurePackage(packageUrl));
}
