import { draftToGeoJson } from '../../../domain/layout/draft/draft-geojson.ts';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import type { SavedLayout } from '../../../domain/layout/draft/saved-layout.ts';
import type { Problem } from '../../../domain/result.ts';
import type { AtlasStore } from '../../../store/atlas-store.ts';
import { MAX_LAYOUT_NAME, saveLayout } from '../../../store/persistence/saved-layouts.ts';
import { saveText } from '../../../ui/save-file.ts';
import { measuresOf } from './draft-measures.ts';
import { freeName } from './free-name.ts';

/** A draft and what it rests on under a name, with an id of its own and the moment of now. */
export function newSaved(
  name: string,
  draft: LayoutDraft,
  basis: SavedLayout['basis'],
): SavedLayout {
  const now = new Date();
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  const id = `${now.getTime().toString(36)}-${chance.toString(36)}`;
  return { id, name, savedAt: now.toISOString(), draft, basis };
}

/** Hands a saved layout to the reader as GeoJSON, with the areas of its belts. */
export async function exportSaved({ name, draft }: SavedLayout): Promise<void> {
  const { belts } = await measuresOf(draft);
  const text = JSON.stringify(draftToGeoJson(draft, belts));
  const fileName = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  saveText(text, 'application/geo+json', `union-atlas-layout-${fileName || draft.id}.geojson`);
}

/** What became of a file: the name under which its layout is saved, or what is wrong with it. */
export type Imported = { ok: true; name: string } | { ok: false; problems: readonly Problem[] };

/** Saves the layout of a GeoJSON file under its own name, or a free one like it. */
export async function importLayout(store: AtlasStore, file: File): Promise<Imported> {
  const [{ readDraft }, { tooLargeProblem }] = await Promise.all([
    import('../../../ingest/layout-draft/read-draft.ts'),
    import('../../../ingest/layout-draft/read-layout-file.ts'),
  ]);
  const tooLarge = tooLargeProblem(file.name, file.size);
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  const read = readDraft(await file.text(), file.name);
  if (!read.ok) return read;
  const taken = store.getState().savedLayouts.map(({ name }) => name);
  const wanted = read.value.name.en.trim() || file.name.replace(/\.[^.]*$/, '');
  const name = freeName(wanted, taken, MAX_LAYOUT_NAME);
  const problem = await saveLayout(store, newSaved(name, read.value, null));
  if (problem) throw new Error(`A free name was refused: ${problem}`);
  return { ok: true, name };
}
