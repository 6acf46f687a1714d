import * as Comlink from 'comlink';
import type { Communities } from '../domain/links/backbone/communities.ts';
import type { WeightedLinks } from '../domain/links/backbone/graph.ts';
import type { PotentialApi } from './potential-api.ts';
import { type PotentialWorkerLike, startWorker } from './potential-client.ts';

/** An answer that is on its way, and the way to give it up. */
export interface CommunitiesTask {
  /** Rejects if the worker fails; stays open after `close`. */
  result: Promise<Communities>;
  close: () => void;
}

/** Looks for groups of linked cities in a worker of its own, which ends with the answer. */
export function communitiesInWorker(
  links: WeightedLinks,
  start: () => PotentialWorkerLike = startWorker,
): CommunitiesTask {
  const worker = start();
  const close = (): void => worker.terminate();
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')));
  });
  const result = Promise.race([Comlink.wrap<PotentialApi>(worker).communities(links), died]);
  result.then(close, close);
  return { result, close };
}
