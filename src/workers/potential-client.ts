import * as Comlink from 'comlink';
import type { PotentialBase } from '../domain/links/potential/potential-base.ts';
import type { PotentialApi } from './potential-api.ts';

/** The part of a worker that the client uses. */
export interface PotentialWorkerLike extends Comlink.Endpoint {
  terminate(): void;
}

/** Answers questions about potential links in a worker. Every promise rejects if the worker fails. */
export interface PotentialSolver {
  links: (
    ...asked: Parameters<PotentialApi['links']>
  ) => Promise<ReturnType<PotentialApi['links']>>;
  partners: (
    ...asked: Parameters<PotentialApi['partners']>
  ) => Promise<ReturnType<PotentialApi['partners']>>;
  tests: (
    ...asked: Parameters<PotentialApi['tests']>
  ) => Promise<ReturnType<PotentialApi['tests']>>;
  pair: (...asked: Parameters<PotentialApi['pair']>) => Promise<ReturnType<PotentialApi['pair']>>;
  close(): void;
}

/** Starts a worker that answers {@link PotentialApi}. */
export function startWorker(): PotentialWorkerLike {
  return new Worker(new URL('./potential.worker.ts', import.meta.url), { type: 'module' });
}

/** Starts a worker for the offers and needs of one package; `onDeath` is called if it fails. */
export function createPotentialSolver(
  base: PotentialBase,
  start: () => PotentialWorkerLike = startWorker,
  onDeath: () => void = () => {},
): PotentialSolver {
  const worker = start();
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')));
  });
  died.catch(onDeath);
  const api = Comlink.wrap<PotentialApi>(worker);
  const opened = api.open(base);
  const ask = <T>(question: () => Promise<T>): Promise<T> =>
    Promise.race([opened.then(question), died]);
  return {
    links: (...asked) => ask(() => api.links(...asked)),
    partners: (...asked) => ask(() => api.partners(...asked)),
    tests: (...asked) => ask(() => api.tests(...asked)),
    pair: (...asked) => ask(() => api.pair(...asked)),
    close() {
      api[Comlink.releaseProxy]();
      worker.terminate();
    },
  };
}

const solvers = new WeakMap<PotentialBase, PotentialSolver>();

/** The solver of a package, started by whoever asks first. One that has failed is started anew. */
export function potentialSolver(base: PotentialBase): PotentialSolver {
  const known = solvers.get(base);
  if (known) return known;
  const solver = createPotentialSolver(base, startWorker, () => solvers.delete(base));
  solvers.set(base, solver);
  return solver;
}
