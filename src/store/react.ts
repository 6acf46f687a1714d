import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CityId } from '../domain/city.ts';
import { type AtlasState, type AtlasStore, toggleCompared } from './atlas-store.ts';
import { MAX_COMPARED } from './scenario.ts';

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

/** Place of a city in the comparison (−1 = not in it), whether that is full, and the switch for it. */
export function useComparedCity(id: CityId): {
  slot: number;
  isFull: boolean;
  onPress: () => void;
} {
  const store = useAtlasStore();
  const slot = useAtlas(({ scenario }) => scenario.compared.indexOf(id));
  const isFull = useAtlas(({ scenario }) => scenario.compared.length >= MAX_COMPARED);
  return { slot, isFull, onPress: () => toggleCompared(store, id) };
}
