import * as Comlink from 'comlink';
import type { MethodsConsensus } from '../domain/scoring/consensus-of-methods.ts';
import type { Method } from '../domain/scoring/method.ts';
import type { DrawApi, DrawBase } from './draw-api.ts';
import { type DrawWorkerLike, startWorker } from './draw-client.ts';

/** An answer that is on its way, and the way to give it up. */
export interface ConsensusTask {
  /** Rejects if the worker fails; stays open after `close`. */
  result: Promise<MethodsConsensus>;
  close: () => void;
}

/** Ranks the cities by several methods in a worker of its own, which ends with the answer. */
export function consensusInWorker(
  base: DrawBase,
  methods: readonly Method[],
  start: () => DrawWorkerLike = startWorker,
): ConsensusTask {
  const worker = start();
  const close = (): void => worker.terminate();
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The ranking worker has stopped')));
  });
  const result = Promise.race([Comlink.wrap<DrawApi>(worker).consensus(base, [...methods]), died]);
  result.then(close, close);
  return { result, close };
}
