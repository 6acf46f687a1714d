import { type AtlasStore, changeScenario, pinCity } from '../store/atlas-store.ts';

/** What Escape takes back first: the unit of the layout, the pinned city, the drawer. */
export function closeNearest(store: AtlasStore): void {
  const { workspace, layoutUnit, pinned, drawer } = store.getState().scenario;
  if (workspace === 'layout' && layoutUnit !== null) changeScenario(store, { layoutUnit: null });
  else if (pinned !== null) pinCity(store, null);
  else if (drawer !== null) changeScenario(store, { drawer: null });
}
