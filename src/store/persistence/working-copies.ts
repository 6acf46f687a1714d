import { isSameDraft, type SavedLayout } from '../../domain/layout/draft/saved-layout.ts';
import { readSavedLayout } from '../../ingest/layout-draft/read-saved-layout.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import type { CarriedDraft } from '../work-states.ts';
import { BROWSER_DOCUMENTS, type Documents } from './documents.ts';
import { listSavedLayouts } from './saved-layouts.ts';

const PREFIX = 'working-copy/';

/**
 * The changed layout that was left at a place without a name; its id is the place. Null where there is none, or where
 * a saved layout is the same: whoever leaves right after saving may leave a copy behind.
 */
export async function findWorkingCopy(
  place: string,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<SavedLayout | null> {
  const copy = readSavedLayout(await documents.read(`${PREFIX}${place}`));
  if (copy === null) return null;
  const { layouts } = await listSavedLayouts(documents);
  return layouts.some(({ draft }) => isSameDraft(draft, copy.draft)) ? null : copy;
}

/**
 * Keeps the open draft under its place whenever it has changed, so that nobody who leaves loses it; one that is as it
 * was opened, or saved under a name, needs no copy. `now` gives ISO 8601 in UTC. Returns the undo.
 */
export function followWorkingCopies(
  store: AtlasStore,
  now: () => string,
  documents: Documents = BROWSER_DOCUMENTS,
): () => void {
  let waiting: CarriedDraft | null = null;
  let isWriting = false;
  let isTold = false;

  async function write(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting !== null) {
      const { place, basis, start, history }: CarriedDraft = waiting;
      waiting = null;
      const draft = history.present;
      const { savedLayouts } = store.getState();
      const isKept = draft === start || savedLayouts.some((one) => isSameDraft(one.draft, draft));
      const copy: SavedLayout = { id: place, name: place, savedAt: now(), draft, basis };
      const key = `${PREFIX}${place}`;
      const isDone = await (isKept ? documents.remove(key) : documents.write(key, copy));
      store.setState({ workingCopy: isDone && !isKept ? draft : null });
      if (!isDone && !isTold) notify(store, 'notice.storage');
      isTold ||= !isDone;
    }
    isWriting = false;
  }

  return store.subscribe((state, before) => {
    const { carry, savedLayouts } = state;
    if (carry.status !== 'ready' || before.carry.status !== 'ready') return;
    const { past, future } = carry.history;
    const isJustOpened = past.length === 0 && future.length === 0;
    if (carry.start !== before.carry.start || isJustOpened) return;
    const isChanged = carry.history.present !== before.carry.history.present;
    const isSaved = savedLayouts !== before.savedLayouts && carry.history.present !== carry.start;
    if (!isChanged && !isSaved) return;
    waiting = carry;
    void write();
  });
}
