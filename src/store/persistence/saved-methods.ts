import { type Method, MISSING_RULES, NORMALISATIONS } from '../../domain/scoring/method.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import type { SavedMethod } from '../work-states.ts';

const KEY = 'union-atlas.methods';
const VERSION = 1;

/** Longest name, so that it fits a list. */
export const MAX_METHOD_NAME = 60;

type GetStorage = () => Storage;

interface MethodList {
  methods: readonly SavedMethod[];
  /** Entries that this version does not understand; they are kept as they are. */
  unread: readonly unknown[];
}

/** What came of a name: empty or too long, or another method has it. */
export type NameProblem = 'bad_name' | 'name_taken';

/** Reads the saved methods of this browser into the store, and says if some could not be read. */
export function openSavedMethods(store: AtlasStore, storage: GetStorage): void {
  const list = readList(storage);
  if (!list) return;
  store.setState({ savedMethods: list.methods });
  if (list.unread.length > 0) notify(store, 'notice.savedMethods', { count: list.unread.length });
}

/** The part of `window` that tells what other windows do to the storage. */
export interface StorageWindow {
  readonly localStorage: Storage;
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
  removeEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

/** {@link openSavedMethods}, and again whenever another window has changed them. Returns the undo. */
export function followSavedMethods(store: AtlasStore, window: StorageWindow): () => void {
  const open = (): void => openSavedMethods(store, () => window.localStorage);
  const follow = ({ key }: StorageEvent): void => {
    // Null: everything was cleared.
    if (key === KEY || key === null) open();
  };
  open();
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** Keeps a method under a name. Null = kept. */
export function saveMethod(
  store: AtlasStore,
  storage: GetStorage,
  name: string,
  method: Method,
): NameProblem | null {
  return change(store, storage, (methods) => {
    const problem = nameProblem(methods, name, null);
    if (problem) return problem;
    const id = 1 + Math.max(0, ...methods.map((saved) => saved.id));
    return [...methods, { id, name: name.trim(), method }];
  });
}

/** Gives a saved method another name. Null = done. */
export function renameMethod(
  store: AtlasStore,
  storage: GetStorage,
  id: number,
  name: string,
): NameProblem | null {
  return change(store, storage, (methods) => {
    const problem = nameProblem(methods, name, id);
    if (problem) return problem;
    return methods.map((saved) => (saved.id === id ? { ...saved, name: name.trim() } : saved));
  });
}

/** Takes a saved method away. */
export function deleteMethod(store: AtlasStore, storage: GetStorage, id: number): void {
  change(store, storage, (methods) => methods.filter((saved) => saved.id !== id));
}

/** Puts a deleted method back to where it was. */
export function restoreMethod(
  store: AtlasStore,
  storage: GetStorage,
  saved: SavedMethod,
  at: number,
): void {
  change(store, storage, (methods) =>
    methods.some(({ id }) => id === saved.id) ? methods : methods.toSpliced(at, 0, saved),
  );
}

/**
 * Changes the list as it stands in the storage, where another window may have changed it. A storage that
 * refuses is said; the list then lasts until the page is closed.
 */
function change(
  store: AtlasStore,
  storage: GetStorage,
  next: (methods: readonly SavedMethod[]) => readonly SavedMethod[] | NameProblem,
): NameProblem | null {
  const list = readList(storage) ?? { methods: store.getState().savedMethods, unread: [] };
  const methods = next(list.methods);
  if (typeof methods === 'string') return methods;
  store.setState({ savedMethods: methods });
  try {
    const file = { version: VERSION, methods: [...methods, ...list.unread] };
    storage().setItem(KEY, JSON.stringify(file));
  } catch {
    notify(store, 'notice.storage');
  }
  return null;
}

function nameProblem(
  methods: readonly SavedMethod[],
  name: string,
  ownId: number | null,
): NameProblem | null {
  const wanted = name.trim();
  if (wanted === '' || wanted.length > MAX_METHOD_NAME) return 'bad_name';
  const isTaken = methods.some((saved) => saved.id !== ownId && saved.name === wanted);
  return isTaken ? 'name_taken' : null;
}

/** The list of the storage; null where the storage is refused. */
function readList(storage: GetStorage): MethodList | null {
  let text: string | null;
  try {
    text = storage().getItem(KEY);
  } catch {
    return null;
  }
  if (text === null) return { methods: [], unread: [] };
  const entries = entriesOf(text) ?? [text];
  const methods: SavedMethod[] = [];
  const unread: unknown[] = [];
  for (const entry of entries) {
    const saved = readSaved(entry);
    if (saved && methods.every(({ id }) => id !== saved.id)) methods.push(saved);
    else unread.push(entry);
  }
  return { methods, unread };
}

function entriesOf(text: string): unknown[] | null {
  try {
    const entries = field(JSON.parse(text), 'methods');
    return Array.isArray(entries) ? entries : null;
  } catch {
    return null;
  }
}

function readSaved(entry: unknown): SavedMethod | null {
  const [id, name] = [field(entry, 'id'), field(entry, 'name')];
  const method = readMethod(field(entry, 'method'));
  const isNamed = typeof name === 'string' && name !== '' && name.length <= MAX_METHOD_NAME;
  if (typeof id !== 'number' || !Number.isInteger(id) || !isNamed || !method) return null;
  return { id, name, method };
}

/** A method by its shape; whether it can score an edition is for `methodProblems` to say. */
function readMethod(value: unknown): Method | null {
  const editionId = field(value, 'editionId');
  const requirementWeights = field(value, 'requirementWeights');
  const indicatorWeights = field(value, 'indicatorWeights');
  const aggregation = readAggregation(field(value, 'aggregation'));
  const normalisation = NORMALISATIONS.find((one) => one === field(value, 'normalisation'));
  const missing = MISSING_RULES.find((one) => one === field(value, 'missing'));
  const isWinsorised = field(value, 'isWinsorised');
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
  if (field(value, 'kind') === 'copeland') return { kind: 'copeland' };
  const exponent = field(value, 'exponent');
  const isMean = field(value, 'kind') === 'mean' && typeof exponent === 'number';
  return isMean ? { kind: 'mean', exponent } : null;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
