import type { LayoutMeasures } from '../domain/layout/layout-measures.ts';
import { askOnce, type WorkerLike } from './ask-once.ts';
import type { MeasureApi } from './measure-api.ts';

function startWorker(): WorkerLike {
  return new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
}

/** Measures the layout of a package in a worker of its own, which ends with the answer. Rejects if that fails. */
export async function measureInWorker(
  packageUrl: string,
  start: () => WorkerLike = startWorker,
): Promise<LayoutMeasures> {
  return askOnce<MeasureApi, LayoutMeasures>(start(), (api) => api.measurePackage(packageUrl));
}
