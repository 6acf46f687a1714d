import type { AtlasData } from '../domain/atlas-data.ts';
import { boundsOf } from '../domain/layout/bounds.ts';
import { draftToGeoJson } from '../domain/layout/draft/draft-geojson.ts';
import type { LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import { type CarryTarget, parseCarryTarget } from '../domain/layout/transfer/carry-target.ts';
import type { ProposalBasis } from '../domain/layout/transfer/propose.ts';
import type { OwnFile } from '../ingest/layout-draft/own-files.ts';
import { type AtlasStore, wishCamera } from '../store/atlas-store.ts';
import { openDraft } from '../store/change-draft.ts';
import { selectData } from '../store/selectors/data.ts';
import type { CarryLack } from '../store/work-states.ts';
import type { CarryWish } from '../workers/carry-api.ts';
import { carryInWorker, measureDraftInWorker } from '../workers/carry-client.ts';
import { answerTo, foresee } from './foreseen.ts';

interface Carried {
  draft: LayoutDraft;
  measures: DraftMeasures;
  basis: ProposalBasis | null;
}

/**
 * Carries the layout to a place in the form of `parseCarryTarget` and puts it into the store if it is still wanted.
 * Rejects when the place or the towns cannot be read.
 */
export async function carryLayoutTo(
  store: AtlasStore,
  text: string,
  flies: boolean,
  isWanted: () => boolean,
): Promise<void> {
  const data = selectData(store.getState());
  const target = parseCarryTarget(text);
  if (!data || !target) throw new Error(`No place ${text}`);
  const { used } = store.getState().ownFiles;
  const carried = await carriedTo(target, text, data, used);
  if (!isWanted()) return;
  if (typeof carried === 'string') {
    store.setState({ carry: { status: 'failed', lack: carried } });
    return;
  }
  const { draft, measures, basis } = carried;
  openDraft(store, text, draft, measures, basis);
  const isOpen = store.getState().scenario.workspace === 'layout';
  if (!flies || !isOpen) return;
  // Villages may be a hundred thousand: as points they make no features here.
  const { villages, ...design } = draft;
  const { features } = draftToGeoJson({ ...design, villages: null }, measures.belts);
  const coordinates = (villages?.lngs ?? []).map((lng, at) => [lng, villages?.lats[at] ?? lng]);
  const bounds = boundsOf([
    ...features.map(({ geometry }) => geometry),
    { type: 'MultiPoint', coordinates },
  ]);
  wishCamera(store, { type: 'bounds', bounds });
}

async function carriedTo(
  target: CarryTarget,
  text: string,
  data: AtlasData,
  files: readonly OwnFile[],
): Promise<Carried | CarryLack> {
  if (target.kind === 'saved') return savedDraft(target.id);
  const wish = wishOf(target, text, data, files);
  if (wish === null) return 'no_files';
  const ask = () => carryInWorker(data.baseUrl, wish);
  const isForeseeable = files.length === 0;
  const { draft, measures, ...basis } = await (isForeseeable
    ? answerTo(questionOf(data, text), ask)
    : ask());
  return { draft, measures, basis };
}

/** Carries the layout to a place of the package before it is shown there; what needs files of the reader waits. */
export function foreseeCarry(data: AtlasData, text: string): void {
  const target = parseCarryTarget(text);
  const isOfPackage = target?.kind === 'city' && data.cities.some(({ id }) => id === target.id);
  const wish = isOfPackage ? wishOf(target, text, data, []) : null;
  if (wish) foresee(questionOf(data, text), () => carryInWorker(data.baseUrl, wish));
}

function questionOf({ baseUrl }: AtlasData, text: string): string {
  return `carry ${baseUrl} ${text}`;
}

async function savedDraft(id: string): Promise<Carried | CarryLack> {
  const { findSavedLayout } = await import('../store/persistence/saved-layouts.ts');
  const saved = await findSavedLayout(id);
  if (saved === null) return 'no_saved';
  const { draft, basis } = saved;
  return { draft, basis, measures: await measureDraftInWorker(draft) };
}

/** What the worker is asked for; null when it needs files that are not open. */
function wishOf(
  target: Exclude<CarryTarget, { kind: 'saved' }>,
  text: string,
  { cities }: AtlasData,
  files: readonly OwnFile[],
): CarryWish | null {
  switch (target.kind) {
    case 'city': {
      const city = cities.find(({ id }) => id === target.id);
      if (!city) throw new Error(`No city ${target.id}`);
      const { id, name, lng, lat } = city;
      return { kind: 'place', place: { id, name, lngLat: { lng, lat } }, files };
    }
    case 'spot':
      return { kind: 'spot', id: text.replace('/', '_'), lngLat: target.lngLat, files };
    case 'example':
      return { kind: 'example', id: target.id };
    case 'own':
      return files.length === 0 ? null : { kind: 'own', id: 'own', files };
  }
}
