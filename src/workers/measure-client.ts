import * as Comlink from 'comlink';
import type { LayoutMeasures } from '../domain/layout/layout-measures.ts';
import type { MeasureApi } from './measure-api.ts';

/** The part of a worker that the client uses. */
export interface MeasureWorkerLike extends Comlink.Endpoint {
  terminate(): void;
}

function startWorker(): MeasureWorkerLike {
  return new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
}

/** Measures the layout of a package in a worker of its own, which ends with the answer. Rejects if that fails. */
export async function measureInWorker(
  packageUrl: string,
  start: () => MeasureWorkerLike = startWorker,
): Promise<LayoutMeasures> {
  const worker = start();
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')));
  });
  try {
    return await Promise.race([Comlink.wrap<MeasureApi>(worker).measurePackage(packageUrl), died]);
  } finally {
    worker.terminate();
  }
}
