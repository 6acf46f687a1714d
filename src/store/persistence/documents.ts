import { createStore, del, entries, get, set } from 'idb-keyval';

/** Larger things that this browser keeps by key: plain data, as structured cloning takes it. */
export interface Documents {
  /** Entries whose key begins with `prefix`. */
  list(prefix: string): Promise<[key: string, value: unknown][]>;
  /** Undefined where nothing is kept. */
  read(key: string): Promise<unknown>;
  /** False = the browser refuses; the value then lasts until the page is closed. */
  write(key: string, value: unknown): Promise<boolean>;
  /** False = the browser refuses; the entry is gone until the page is closed. */
  remove(key: string): Promise<boolean>;
  /** Hears of keys that another window has written or removed. Returns the undo. */
  follow(listener: (key: string) => void): () => void;
}

/** A store by key that may refuse by rejecting. */
export interface KeyedStore {
  entries(): Promise<[IDBValidKey, unknown][]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What one window says to the others; it does not hear itself. */
export interface Channel {
  postMessage(message: string): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Documents in a store; what the store refuses is held by the page and stands before what the store says. */
export function documentsIn(store: KeyedStore, channel: () => Channel): Documents {
  const held = new Map<string, unknown>();

  async function change(key: string, value: unknown, make: () => Promise<void>): Promise<boolean> {
    try {
      await make();
      held.delete(key);
      channel().postMessage(key);
      return true;
    } catch {
      held.set(key, value);
      return false;
    }
  }

  return {
    async list(prefix) {
      const all = new Map<string, unknown>();
      const kept = await store.entries().catch(() => []);
      for (const [key, value] of kept) if (typeof key === 'string') all.set(key, value);
      for (const [key, value] of held) all.set(key, value);
      return [...all].filter(([key, value]) => key.startsWith(prefix) && value !== undefined);
    },
    async read(key) {
      return held.has(key) ? held.get(key) : store.get(key).catch(() => undefined);
    },
    write: (key, value) => change(key, value, () => store.set(key, value)),
    remove: (key) => change(key, undefined, () => store.remove(key)),
    follow(listener) {
      const hear = ({ data }: MessageEvent): void => {
        if (typeof data === 'string') listener(data);
      };
      const said = channel();
      said.addEventListener('message', hear);
      return () => said.removeEventListener('message', hear);
    },
  };
}

const NAME = 'union-atlas';
const database = createStore(NAME, 'documents');
let opened: Channel | null = null;

/** The documents of this browser, in its IndexedDB. */
export const BROWSER_DOCUMENTS: Documents = documentsIn(
  {
    // Async, so that a page without IndexedDB is refused like one whose IndexedDB refuses.
    entries: async () => entries(database),
    get: async (key) => get(key, database),
    set: async (key, value) => set(key, value, database),
    remove: async (key) => del(key, database),
  },
  () => {
    opened ??= new BroadcastChannel(`${NAME}.documents`);
    return opened;
  },
);
