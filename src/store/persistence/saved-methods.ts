import { type Method, MISSING_RULES, NORMALISATIONS } from '../../domain/scoring/method.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import {
  fieldOf,
  type GetStorage,
  type NameProblem,
  namedList,
  type StorageWindow,
} from './named-list.ts';

/** Methods that this browser keeps under names. */
export const savedMethods = namedList<{ method: Method }>({
  key: 'union-atlas.methods',
  member: 'methods',
  read: (entry) => {
    const method = readMethod(fieldOf(entry, 'method'));
    return method && { method };
  },
  get: (state) => state.savedMethods,
  put: (entries) => ({ savedMethods: entries }),
});

/** Reads the saved methods of this browser into the store, and says if some could not be read. */
export function openSavedMethods(store: AtlasStore, storage: GetStorage): void {
  savedMethods.open(store, storage, (count) => tellUnread(store, count));
}

/** {@link openSavedMethods}, and again whenever another window has changed them. Returns the undo. */
export function followSavedMethods(store: AtlasStore, window: StorageWindow): () => void {
  return savedMethods.follow(store, window, (count) => tellUnread(store, count));
}

function tellUnread(store: AtlasStore, count: number): void {
  if (count > 0) notify(store, 'notice.savedMethods', { count });
}

/** Keeps a method under a name. Null = kept. */
export function saveMethod(
  store: AtlasStore,
  storage: GetStorage,
  name: string,
  method: Method,
): NameProblem | null {
  return savedMethods.save(store, storage, name, { method });
}

/** A method by its shape; whether it can score an edition is for `methodProblems` to say. */
function readMethod(value: unknown): Method | null {
  const editionId = fieldOf(value, 'editionId');
  const requirementWeights = fieldOf(value, 'requirementWeights');
  const indicatorWeights = fieldOf(value, 'indicatorWeights');
  const aggregation = readAggregation(fieldOf(value, 'aggregation'));
  const normalisation = NORMALISATIONS.find((one) => one === fieldOf(value, 'normalisation'));
  const missing = MISSING_RULES.find((one) => one === fieldOf(value, 'missing'));
  const isWinsorised = fieldOf(value, 'isWinsorised');
  if (typeof editionId !== 'string' || !isNumbers(requirementWeights)) return null;
  if (!Array.isArray(indicatorWeights) || !indicatorWeights.every(isNumbers)) return null;
  if (!aggregation || !normalisation || !missing || typeof isWinsorised !== 'boolean') return null;
  return {
    editionId,
    requirementWeights,
    indicatorWeights,
    aggregation,
    normalisation,
    isWinsorised,
    missing,
  };
}

function readAggregation(value: unknown): Method['aggregation'] | null {
  if (fieldOf(value, 'kind') === 'copeland') return { kind: 'copeland' };
  const exponent = fieldOf(value, 'exponent');
  const isMean = fieldOf(value, 'kind') === 'mean' && typeof exponent === 'number';
  return isMean ? { kind: 'mean', exponent } : null;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
