import type { LngLat } from '../domain/geodesy.ts';
import type { DraftChoice, LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import type { Siting } from '../domain/layout/siting/rules.ts';
import type { CarriedLayout } from '../domain/layout/transfer/carried-layout.ts';
import type { FoundTown, TownIndex } from '../domain/layout/transfer/find-towns.ts';
import type { TransferInput } from '../domain/layout/transfer/propose.ts';
import type { GivenLine } from '../domain/layout/transfer/propose-belts.ts';
import type { Gazetteer } from '../domain/layout/transfer/towns.ts';
import type { VillageChoice, VillagePlaces } from '../domain/layout/transfer/village-choice.ts';
import { loadGazetteer } from '../ingest/layout-draft/load-gazetteer.ts';
import type { OwnFile, OwnFileReport, ReadOwnFile } from '../ingest/layout-draft/own-files.ts';
import type { ReadFile } from '../ingest/read-file.ts';
import { readByFetch } from '../ingest/read-url.ts';

/** Where a layout is to be carried to, and from what. */
export type CarryWish =
  | { kind: 'place'; place: TransferInput['place']; files: readonly OwnFile[] }
  /** Named after the nearest town. */
  | { kind: 'spot'; id: string; lngLat: LngLat; files: readonly OwnFile[] }
  | { kind: 'example'; id: 'anji' }
  /** The middle of the files. */
  | { kind: 'own'; id: 'own'; files: readonly OwnFile[] };

const MOST_FOUND = 8;

/** The towns that were searched last: a worker that searches stays for the next letter. */
let search: { packageUrl: string; index: Promise<TownIndex> } | null = null;

/** What the page may ask about carrying a layout to another place. */
export const carryApi = {
  /**
   * Proposes a layout for a place from the towns and rivers of a package, or from the place's own data, and measures
   * it. Rejects when they cannot be read.
   */
  async carryTo(packageUrl: string, wish: CarryWish): Promise<CarriedLayout> {
    const input = await inputOf(packageUrl, wish);
    // Buffers come with much code that measuring does without.
    const { carryLayout } = await import('../domain/layout/transfer/carried-layout.ts');
    return carryLayout(input);
  },

  /** Towns of a package whose names start with a query. Rejects when they cannot be read. */
  async findTowns(packageUrl: string, query: string): Promise<FoundTown[]> {
    const { findTowns, indexTowns } = await import('../domain/layout/transfer/find-towns.ts');
    if (search?.packageUrl !== packageUrl)
      search = { packageUrl, index: townsOf(packageUrl).then(indexTowns) };
    return findTowns(await search.index, query, MOST_FOUND);
  },

  /** Reads the reader's files and says what is in them and what is wrong. Rejects when the towns cannot be read. */
  async readOwnFiles(
    packageUrl: string,
    files: readonly OwnFile[],
    near: LngLat | null,
  ): Promise<OwnFileReport[]> {
    const read = await readFiles(packageUrl, files, await townsOf(packageUrl), near);
    return read.map(({ report }) => report);
  },

  /** Measures a draft that the reader has changed. */
  async measureDraft(draft: LayoutDraft): Promise<DraftMeasures> {
    const { measureDraft } = await import('../domain/layout/draft/measure-draft.ts');
    return measureDraft(draft);
  },

  /** Chooses demonstration villages, or says which rules cannot be kept. */
  async chooseVillages(places: VillagePlaces, choice: VillageChoice): Promise<Siting<DraftChoice>> {
    const { chooseVillages } = await import('../domain/layout/transfer/choose-villages.ts');
    return chooseVillages(places, choice);
  },
};

export type CarryApi = typeof carryApi;

async function inputOf(packageUrl: string, wish: CarryWish): Promise<TransferInput> {
  if (wish.kind === 'example') {
    const { loadExample } = await import('../ingest/layout-draft/load-example.ts');
    const example = await loadExample(readerOf(packageUrl), wish.id);
    if (!example.ok) throw new Error(`No example to read: ${example.problems[0]?.code}`);
    return { ...example.value, rivers: await riversOf(packageUrl) };
  }
  const [towns, rivers] = await Promise.all([townsOf(packageUrl), riversOf(packageUrl)]);
  const { ownData, middleOf } = await import('../ingest/layout-draft/own-place.ts');
  const files = await readFiles(packageUrl, wish.files, towns, null);
  const own = { towns, rivers, ...ownData(files) };
  if (wish.kind === 'place') return { place: wish.place, ...own };
  if (wish.kind === 'spot') {
    const { spotName } = await import('../domain/layout/transfer/spot-name.ts');
    const { id, lngLat } = wish;
    return { place: { id, lngLat, name: spotName(towns, lngLat) }, ...own };
  }
  const middle = middleOf(files, towns);
  if (middle === null) throw new Error('No place in the files');
  return { place: { id: wish.id, ...middle }, ...own };
}

async function readFiles(
  packageUrl: string,
  files: readonly OwnFile[],
  towns: Gazetteer,
  near: LngLat | null,
): Promise<ReadOwnFile[]> {
  if (files.length === 0) return [];
  const [{ readOwnFiles }, { withNamedPoints }] = await Promise.all([
    import('../ingest/layout-draft/own-files.ts'),
    import('../ingest/layout-draft/load-known-places.ts'),
  ]);
  return readOwnFiles(files, await withNamedPoints(towns, readerOf(packageUrl)), near);
}

function readerOf(packageUrl: string): ReadFile {
  return readByFetch(packageUrl, (url) => fetch(url, { cache: 'force-cache' }));
}

async function townsOf(packageUrl: string): Promise<Gazetteer> {
  const towns = await loadGazetteer(readerOf(packageUrl));
  if (!towns.ok) throw new Error(`No towns to propose from: ${towns.problems[0]?.code}`);
  return towns.value;
}

async function riversOf(packageUrl: string): Promise<GivenLine[]> {
  const { loadRivers } = await import('../ingest/layout-draft/load-rivers.ts');
  const rivers = await loadRivers(readerOf(packageUrl));
  if (!rivers.ok) throw new Error(`No rivers to propose from: ${rivers.problems[0]?.code}`);
  return rivers.value;
}
