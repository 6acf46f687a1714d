import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasState, AtlasStore } from './atlas-store.ts';

export const StoreContext = createContext<AtlasStore | null>(null);

/** The store of the atlas around this component. Throws outside of one. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No atlas store around this component');
  return store;
}

/** What `select` reads from the state; the component follows it. */
export function useAtlas<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), select);
}
