import type { AtlasStore } from '../atlas-store.ts';
import type { SavedChoice } from '../work-states.ts';
import { fieldOf, type GetStorage, type NameProblem, namedList } from './named-list.ts';

/** So many choices of villages are kept at most, those of all layouts together. */
export const MAX_CHOICES = 12;

/** Choices of villages that this browser keeps under names, those of all layouts. */
export const savedChoices = namedList<Pick<SavedChoice, 'planId' | 'codes'>>({
  key: 'union-atlas.choices',
  member: 'choices',
  read: (entry) => {
    const [planId, codes] = [fieldOf(entry, 'planId'), fieldOf(entry, 'codes')];
    const isRead = typeof planId === 'string' && isTexts(codes) && codes.length > 0;
    return isRead ? { planId, codes } : null;
  },
  get: (state) => state.savedChoices,
  put: (entries) => ({ savedChoices: entries }),
});

/** Keeps villages of a layout, in the order of their choice, under a name. Null = kept. */
export function saveChoice(
  store: AtlasStore,
  storage: GetStorage,
  name: string,
  choice: Pick<SavedChoice, 'planId' | 'codes'>,
): NameProblem | 'full' | null {
  if (store.getState().savedChoices.length >= MAX_CHOICES) return 'full';
  return savedChoices.save(store, storage, name, choice);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
