import * as Comlink from 'comlink';

/** The part of a worker that is needed to ask it. */
export interface WorkerLike extends Comlink.Endpoint {
  terminate(): void;
}

/** Asks a worker one thing and ends it with the answer. Rejects if the worker fails. */
export async function askOnce<Api, Answer>(
  worker: WorkerLike,
  ask: (api: Comlink.Remote<Api>) => Promise<Answer>,
): Promise<Answer> {
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')));
  });
  try {
    return await Promise.race([ask(Comlink.wrap<Api>(worker)), died]);
  } finally {
    worker.terminate();
  }
}
