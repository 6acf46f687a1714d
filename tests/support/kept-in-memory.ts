import {
  type Channel,
  type Documents,
  documentsIn,
  type KeyedStore,
} from '../../src/store/persistence/documents.ts';

/** A browser's database and the windows that are open on it. */
export interface SharedDatabase {
  kept: Map<string, unknown>;
  /** The documents as one more window sees them. */
  window(): Documents;
}

/** A database of a browser that several windows share; they hear of each other's changes at once. */
export function sharedDatabase(): SharedDatabase {
  const kept = new Map<string, unknown>();
  const windows = new Set<Set<(event: MessageEvent) => void>>();
  const store: KeyedStore = {
    entries: async () => [...kept],
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (key) => void kept.delete(key),
  };
  return {
    kept,
    window() {
      const own = new Set<(event: MessageEvent) => void>();
      windows.add(own);
      const channel: Channel = {
        postMessage(data) {
          for (const others of windows)
            if (others !== own)
              for (const hear of others) hear(new MessageEvent('message', { data }));
        },
        addEventListener: (_, listener) => void own.add(listener),
        removeEventListener: (_, listener) => void own.delete(listener),
      };
      return documentsIn(store, () => channel);
    },
  };
}

/** Documents of a browser that lets the page keep nothing. */
export function refusedDocuments(): Documents {
  const refuse = async () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const channel = { postMessage() {}, addEventListener() {}, removeEventListener() {} };
  return documentsIn({ entries: refuse, get: refuse, set: refuse, remove: refuse }, () => channel);
}
