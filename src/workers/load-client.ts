import type { AtlasData, ResourceInfo } from '../domain/atlas-data.ts';
import type { MethodFile } from '../domain/export/method-file.ts';
import type { StatusFile } from '../domain/layout/levels/plan-status.ts';
import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { CountryProfiles } from '../domain/links/potential/country-profiles.ts';
import { type Problem, problem, type Result } from '../domain/result.ts';
import type { LoadProgress } from '../ingest/load-package.ts';
import { packageAddress } from '../ingest/read-url.ts';
import type {
  LoadAnswer,
  LoadJob,
  LoadJobs,
  LoadRequest,
  MethodFileText,
  StatusFileBytes,
} from './load-messages.ts';
import { unpackCities } from './pack-cities.ts';
import { unpackLinks } from './pack-links.ts';

/** The part of a worker that the client uses. */
export interface WorkerLike extends Pick<EventTarget, 'addEventListener'> {
  postMessage(request: LoadRequest): void;
  terminate(): void;
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./load.worker.ts', import.meta.url), { type: 'module' });
}

function workerProblem(file: string, detail: string): Problem {
  return problem('worker-failed', file, null, { detail });
}

function detailOf(event: Event): string {
  return 'message' in event && typeof event.message === 'string' ? event.message : '';
}

/** Runs one job in a worker of its own, and ends the worker. A worker that fails or dies gives a problem. */
async function inWorker<J extends LoadJob>(
  request: LoadRequest & { job: J },
  start: () => WorkerLike,
  onProgress?: LoadProgress,
): Promise<Result<LoadJobs[J]>> {
  const failed = (detail: string): Result<LoadJobs[J]> => ({
    ok: false,
    problems: [workerProblem(request.packageUrl, detail)],
  });
  let worker: WorkerLike;
  try {
    worker = start();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  const done = new Promise<Result<LoadJobs[J]>>((resolve) => {
    worker.addEventListener('message', (event) => {
      const { data: answer } = event as MessageEvent<LoadAnswer>;
      if (answer.type === 'step') onProgress?.(answer.filesRead, answer.filesInAll);
      else if (answer.type === 'failed') resolve(failed(answer.detail));
      else resolve(answer.result as Result<LoadJobs[J]>);
    });
    worker.addEventListener('error', (event) => resolve(failed(detailOf(event))));
    worker.addEventListener('messageerror', (event) => resolve(failed(detailOf(event))));
  });
  try {
    worker.postMessage(request);
    return await done;
  } finally {
    worker.terminate();
  }
}

/** Lets the page draw and answer before the next piece of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function withAddress<T>(
  dataUrl: string,
  run: (url: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const address = packageAddress(dataUrl, location.href);
  return address.ok ? run(address.url) : { ok: false, problems: [address.problem] };
}

/**
 * Loads a data package in a worker. Problems of the files, a foreign address and a dead worker come back as values;
 * the promise always settles.
 * @param dataUrl address of datapackage.json or of its folder, absolute or relative to the page
 */
export function loadAtlas(
  dataUrl: string,
  onProgress?: LoadProgress,
  start: () => WorkerLike = startWorker,
): Promise<Result<AtlasData>> {
  return withAddress(dataUrl, async (url) => {
    const result = await inWorker({ job: 'load', packageUrl: url }, start, onProgress);
    if (!result.ok) return result;
    const cities = unpackCities(result.value.cities);
    await nextTask();
    const links = unpackLinks(result.value.links);
    await nextTask();
    return { ok: true, value: { ...result.value, cities, links } };
  });
}

/** Loads the layout of a package in a worker. */
export function loadLayoutPlan(
  dataUrl: string,
  start: () => WorkerLike = startWorker,
): Promise<Result<LayoutPlan>> {
  return withAddress(dataUrl, (url) => inWorker({ job: 'layout', packageUrl: url }, start));
}

/** Loads what the countries of a package offer and need, in a worker. */
export function loadProfiles(
  dataUrl: string,
  start: () => WorkerLike = startWorker,
): Promise<Result<CountryProfiles>> {
  return withAddress(dataUrl, (url) => inWorker({ job: 'profiles', packageUrl: url }, start));
}

/** Reads every file of a package in a worker and gives rows, bytes and checksums as found. */
export function inspectResources(
  dataUrl: string,
  start: () => WorkerLike = startWorker,
): Promise<Result<ResourceInfo[]>> {
  return withAddress(dataUrl, (url) => inWorker({ job: 'inspect', packageUrl: url }, start));
}

/** Reads a method file in a worker; see `parseMethodFile`. */
export function readMethodFile(
  fileName: string,
  file: MethodFileText,
  start: () => WorkerLike = startWorker,
): Promise<Result<MethodFile>> {
  return inWorker({ job: 'method', packageUrl: fileName, file }, start);
}

/** Reads a file of statuses in a worker; see `readPlanStatus`. */
export function readStatusFile(
  fileName: string,
  file: StatusFileBytes,
  start: () => WorkerLike = startWorker,
): Promise<Result<StatusFile>> {
  return inWorker({ job: 'statuses', packageUrl: fileName, file }, start);
}
