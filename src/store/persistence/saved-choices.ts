import type { AtlasStore } from '../atlas-store.ts';
import type { SavedChoice } from '../work-states.ts';
import {
  fieldOf,
  type GetStorage,
  type NameProblem,
  namedList,
  type StorageWindow,
} from './named-list.ts';

/** So many choices of villages are kept at most, those of all layouts together. */
export const MAX_CHOICES = 12;

const list = namedList<Pick<SavedChoice, 'planId' | 'codes'>>({
  key: 'union-atlas.choices',
  member: 'choices',
  read: (entry) => {
    const [planId, codes] = [fieldOf(entry, 'planId'), fieldOf(entry, 'codes')];
    const isRead = typeof planId === 'string' && isTexts(codes) && codes.length > 0;
    return isRead ? { planId, codes } : null;
  },
  get: ({ savedChoices }) => savedChoices,
  put: (savedChoices) => ({ savedChoices }),
});

/**
 * Reads the kept choices of this browser into the store, and again whenever another window has changed them; `tell`
 * hears how many could not be read. Returns the undo.
 */
export function followSavedChoices(
  store: AtlasStore,
  window: StorageWindow,
  tell: (unread: number) => void,
): () => void {
  return list.follow(store, window, tell);
}

/** Keeps villages of a layout, in the order of their choice, under a name. Null = kept. */
export function saveChoice(
  store: AtlasStore,
  storage: GetStorage,
  name: string,
  choice: Pick<SavedChoice, 'planId' | 'codes'>,
): NameProblem | 'full' | null {
  if (store.getState().savedChoices.length >= MAX_CHOICES) return 'full';
  return list.save(store, storage, name, choice);
}

/** Takes a kept choice away. */
export function deleteChoice(store: AtlasStore, storage: GetStorage, id: number): void {
  list.remove(store, storage, id);
}

/** Puts a deleted choice back to where it was. */
export function restoreChoice(
  store: AtlasStore,
  storage: GetStorage,
  saved: SavedChoice,
  at: number,
): void {
  list.restore(store, storage, saved, at);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
