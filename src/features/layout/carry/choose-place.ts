import { type AtlasStore, changeScenario } from '../../../store/atlas-store.ts';

/** Carries the layout to a place and shows what comes of it; null takes the proposal away. */
export function choosePlace(store: AtlasStore, carryTo: string | null): void {
  changeScenario(store, { carryTo, layoutTab: null });
}
