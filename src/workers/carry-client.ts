import * as Comlink from 'comlink';
import type { LngLat } from '../domain/geodesy.ts';
import type {
  DraftChoice,
  DraftVillages,
  LayoutDraft,
} from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import type { Siting } from '../domain/layout/siting/rules.ts';
import type { CarriedLayout } from '../domain/layout/transfer/carried-layout.ts';
import type { FoundTown } from '../domain/layout/transfer/find-towns.ts';
import type { VillageChoice, VillagePlaces } from '../domain/layout/transfer/village-choice.ts';
import type { OwnFile, OwnFileReport } from '../ingest/layout-draft/own-files.ts';
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
  const sent = { ...draft, villages: draft.villages && placesAlone(draft.villages) };
  return askOnce<CarryApi, DraftMeasures>(start(), (api) => api.measureDraft(sent));
}

/** Chooses demonstration villages in a worker of its own, which ends with the answer or when it is stopped. */
export function chooseVillagesInWorker(
  { lngs, lats }: VillagePlaces,
  choice: VillageChoice,
  start: () => WorkerLike = startWorker,
): { answer: Promise<Siting<DraftChoice>>; stop: () => void } {
  const worker = start();
  return {
    answer: askOnce<CarryApi, Siting<DraftChoice>>(worker, (api) =>
      api.chooseVillages({ lngs, lats }, choice),
    ),
    stop: () => worker.terminate(),
  };
}

/** What villages are measured by: the names of a hundred thousand would hold up the page on their way. */
function placesAlone(villages: DraftVillages): DraftVillages {
  return { ...villages, ids: [], names: [], precisions: [] };
}

/** Reads the reader's files in a worker of its own, which ends with the answer or when it is stopped. */
export function readOwnFilesInWorker(
  packageUrl: string,
  files: readonly OwnFile[],
  near: LngLat | null,
  start: () => WorkerLike = startWorker,
): { reports: Promise<OwnFileReport[]>; stop: () => void } {
  const worker = start();
  return {
    reports: askOnce<CarryApi, OwnFileReport[]>(worker, (api) =>
      api.readOwnFiles(packageUrl, files, near),
    ),
    stop: () => worker.terminate(),
  };
}

/** A search among the towns of a package; `close` ends its worker, and what is under way is never answered. */
export interface TownSearch {
  /** Rejects when the towns cannot be read. */
  find(query: string): Promise<FoundTown[]>;
  close(): void;
}

/** Opens a search in a worker that stays, since the towns take longer to read than to search. */
export function openTownSearch(
  packageUrl: string,
  start: () => WorkerLike = startWorker,
): TownSearch {
  const worker = start();
  const api = Comlink.wrap<CarryApi>(worker);
  return {
    find: (query) => api.findTowns(packageUrl, query),
    close: () => worker.terminate(),
  };
}
