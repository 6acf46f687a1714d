import { type AtlasState, type AtlasStore, notify } from '../atlas-store.ts';

const VERSION = 1;

/** Longest name, so that it fits a list. */
export const MAX_NAME = 60;

export type GetStorage = () => Storage;

/** The part of `window` that tells what other windows do to the storage. */
export interface StorageWindow {
  readonly localStorage: Storage;
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
  removeEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

/** What came of a name: empty or too long, or another entry has it. */
export type NameProblem = 'bad_name' | 'name_taken';

interface Named {
  id: number;
  name: string;
}

/** Where a list is kept and what its entries are besides their id and name. */
export interface NamedListKind<Rest extends object> {
  /** Key in the storage. */
  key: string;
  /** Member of the kept object that holds the entries. */
  member: string;
  /** The rest of an entry by its shape; null where it is not understood. */
  read: (entry: unknown) => Rest | null;
  get: (state: AtlasState) => readonly (Named & Rest)[];
  put: (entries: readonly (Named & Rest)[]) => Partial<AtlasState>;
}

interface ReadList<T> {
  entries: readonly T[];
  /** Entries that this version does not understand; they are kept as they are. */
  unread: readonly unknown[];
}

/**
 * A list of named things that this browser keeps. Changes are made to the list as it stands in the storage, where
 * another window may have changed it. A storage that refuses is said; the list then lasts until the page is closed.
 */
export function namedList<Rest extends object>(kind: NamedListKind<Rest>) {
  type T = Named & Rest;
  const { key, member, get, put } = kind;

  /** Null where the storage is refused. */
  function readList(storage: GetStorage): ReadList<T> | null {
    let text: string | null;
    try {
      text = storage().getItem(key);
    } catch {
      return null;
    }
    if (text === null) return { entries: [], unread: [] };
    const entries: T[] = [];
    const unread: unknown[] = [];
    for (const entry of entriesOf(text, member) ?? [text]) {
      const saved = readNamed(entry);
      if (saved && entries.every(({ id }) => id !== saved.id)) entries.push(saved);
      else unread.push(entry);
    }
    return { entries, unread };
  }

  function readNamed(entry: unknown): T | null {
    const [id, name] = [fieldOf(entry, 'id'), fieldOf(entry, 'name')];
    const isNamed = typeof name === 'string' && name !== '' && name.length <= MAX_NAME;
    if (typeof id !== 'number' || !Number.isInteger(id) || !isNamed) return null;
    const rest = kind.read(entry);
    return rest && { ...rest, id, name };
  }

  function change(
    store: AtlasStore,
    storage: GetStorage,
    next: (entries: readonly T[]) => readonly T[] | NameProblem,
  ): NameProblem | null {
    const list = readList(storage) ?? { entries: get(store.getState()), unread: [] };
    const entries = next(list.entries);
    if (typeof entries === 'string') return entries;
    store.setState(put(entries));
    try {
      const file = { version: VERSION, [member]: [...entries, ...list.unread] };
      storage().setItem(key, JSON.stringify(file));
    } catch {
      notify(store, 'notice.storage');
    }
    return null;
  }

  /** Reads the list into the store; `tell` hears how many entries could not be read. */
  function open(store: AtlasStore, storage: GetStorage, tell: (unread: number) => void): void {
    const list = readList(storage);
    if (!list) return;
    store.setState(put(list.entries));
    tell(list.unread.length);
  }

  return {
    open,
    /** {@link open}, and again whenever another window has changed the list. Returns the undo. */
    follow(store: AtlasStore, window: StorageWindow, tell: (unread: number) => void): () => void {
      const read = (): void => open(store, () => window.localStorage, tell);
      const hear = (event: StorageEvent): void => {
        // Null: everything was cleared.
        if (event.key === key || event.key === null) read();
      };
      read();
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
    /** Null = kept. */
    save: (store: AtlasStore, storage: GetStorage, name: string, rest: Rest): NameProblem | null =>
      change(store, storage, (entries) => {
        const problem = nameProblem(entries, name, null);
        if (problem) return problem;
        const id = 1 + Math.max(0, ...entries.map((saved) => saved.id));
        return [...entries, { ...rest, id, name: name.trim() }];
      }),
    /** Null = done. */
    rename: (
      store: AtlasStore,
      storage: GetStorage,
      id: number,
      name: string,
    ): NameProblem | null =>
      change(store, storage, (entries) => {
        const problem = nameProblem(entries, name, id);
        if (problem) return problem;
        return entries.map((saved) => (saved.id === id ? { ...saved, name: name.trim() } : saved));
      }),
    remove(store: AtlasStore, storage: GetStorage, id: number): void {
      change(store, storage, (entries) => entries.filter((saved) => saved.id !== id));
    },
    /** Gives an entry another content under its name. */
    replace(store: AtlasStore, storage: GetStorage, id: number, rest: Rest): void {
      change(store, storage, (entries) =>
        entries.map((saved) => (saved.id === id ? { ...saved, ...rest } : saved)),
      );
    },
    /** Puts a removed entry back to where it was. */
    restore(store: AtlasStore, storage: GetStorage, saved: T, at: number): void {
      change(store, storage, (entries) =>
        entries.some(({ id }) => id === saved.id) ? entries : entries.toSpliced(at, 0, saved),
      );
    },
  };
}

function nameProblem(
  entries: readonly Named[],
  name: string,
  ownId: number | null,
): NameProblem | null {
  const wanted = name.trim();
  if (wanted === '' || wanted.length > MAX_NAME) return 'bad_name';
  const isTaken = entries.some((saved) => saved.id !== ownId && saved.name === wanted);
  return isTaken ? 'name_taken' : null;
}

function entriesOf(text: string, member: string): unknown[] | null {
  try {
    const entries = fieldOf(JSON.parse(text), member);
    return Array.isArray(entries) ? entries : null;
  } catch {
    return null;
  }
}

/** A member of something that may be no object; undefined where there is none. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
