import { isSameSaved, type SavedLayout } from '../../domain/layout/draft/saved-layout.ts';
import { readSavedLayout } from '../../ingest/layout-draft/read-saved-layout.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import { BROWSER_DOCUMENTS, type Documents } from './documents.ts';

const PREFIX = 'layout/';

/** Longest name, so that it fits a list. */
export const MAX_LAYOUT_NAME = 60;

/** What came of a name: empty or too long, or another layout has it; `gone`: another window has deleted the layout. */
export type LayoutNameProblem = 'bad_name' | 'name_taken' | 'gone';

export interface SavedLayoutList {
  /** The oldest first. */
  layouts: readonly SavedLayout[];
  /** Entries that this version does not understand; they are kept as they are. */
  unreadCount: number;
}

/** The layouts that this browser keeps. */
export async function listSavedLayouts(
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<SavedLayoutList> {
  const entries = await documents.list(PREFIX);
  const layouts = entries.flatMap(([key, value]) => {
    const saved = readSavedLayout(value);
    return saved && key === keyOf(saved.id) ? [saved] : [];
  });
  return { layouts: layouts.sort(byAge), unreadCount: entries.length - layouts.length };
}

/** One of them; null where there is none that can be read. */
export async function findSavedLayout(
  id: string,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<SavedLayout | null> {
  return readSavedLayout(await documents.read(keyOf(id)));
}

/** Reads them into the store; layouts that are there already and have not changed stay the same objects. */
export async function openSavedLayouts(
  store: AtlasStore,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<SavedLayoutList> {
  const list = await listSavedLayouts(documents);
  const { savedLayouts } = store.getState();
  const layouts = list.layouts.map(
    (saved) => savedLayouts.find((before) => isSameSaved(before, saved)) ?? saved,
  );
  store.setState({ savedLayouts: layouts });
  return { ...list, layouts };
}

/**
 * {@link openSavedLayouts}, and again whenever another window has changed them; `tell` hears how many cannot be read.
 * Returns the undo.
 */
export function followSavedLayouts(
  store: AtlasStore,
  tell: (unreadCount: number) => void,
  documents: Documents = BROWSER_DOCUMENTS,
): () => void {
  let isFollowing = true;
  const open = (): void => {
    void openSavedLayouts(store, documents).then(({ unreadCount }) => {
      if (isFollowing) tell(unreadCount);
    });
  };
  open();
  const unfollow = documents.follow((key) => {
    if (key.startsWith(PREFIX)) open();
  });
  return () => {
    isFollowing = false;
    unfollow();
  };
}

/** Keeps a layout under its name; one of the same id is replaced. Null = kept. */
export async function saveLayout(
  store: AtlasStore,
  saved: SavedLayout,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<LayoutNameProblem | null> {
  const { layouts } = await openSavedLayouts(store, documents);
  const problem = nameProblem(layouts, saved.name, saved.id);
  if (problem) return problem;
  await keep(store, { ...saved, name: saved.name.trim() }, documents);
  return null;
}

/** Gives a saved layout another name. Null = done. */
export async function renameLayout(
  store: AtlasStore,
  id: string,
  name: string,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<LayoutNameProblem | null> {
  const { layouts } = await openSavedLayouts(store, documents);
  const saved = layouts.find((one) => one.id === id);
  if (!saved) return 'gone';
  const problem = nameProblem(layouts, name, id);
  if (problem) return problem;
  await keep(store, { ...saved, name: name.trim() }, documents);
  return null;
}

/** Takes a saved layout away. */
export async function deleteLayout(
  store: AtlasStore,
  id: string,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  if (!(await documents.remove(keyOf(id)))) notify(store, 'notice.storage');
  store.setState(({ savedLayouts }) => ({
    savedLayouts: savedLayouts.filter((saved) => saved.id !== id),
  }));
}

/** Puts a deleted layout back to where it was; one that has its id by now stays. */
export async function restoreLayout(
  store: AtlasStore,
  saved: SavedLayout,
  documents: Documents = BROWSER_DOCUMENTS,
): Promise<void> {
  const { layouts } = await openSavedLayouts(store, documents);
  if (layouts.every(({ id }) => id !== saved.id)) await keep(store, saved, documents);
}

/** A storage that refuses is said; the layout then lasts until the page is closed. */
async function keep(store: AtlasStore, saved: SavedLayout, documents: Documents): Promise<void> {
  if (!(await documents.write(keyOf(saved.id), saved))) notify(store, 'notice.storage');
  store.setState(({ savedLayouts }) => ({
    savedLayouts: [...savedLayouts.filter(({ id }) => id !== saved.id), saved].sort(byAge),
  }));
}

function keyOf(id: string): string {
  return `${PREFIX}${id}`;
}

function byAge(one: SavedLayout, other: SavedLayout): number {
  return one.savedAt === other.savedAt
    ? one.id.localeCompare(other.id)
    : Date.parse(one.savedAt) - Date.parse(other.savedAt);
}

function nameProblem(
  layouts: readonly SavedLayout[],
  name: string,
  ownId: string,
): LayoutNameProblem | null {
  const wanted = name.trim();
  if (wanted === '' || wanted.length > MAX_LAYOUT_NAME) return 'bad_name';
  const isTaken = layouts.some((saved) => saved.id !== ownId && saved.name === wanted);
  return isTaken ? 'name_taken' : null;
}
