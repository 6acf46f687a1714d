import { type AtlasState, type AtlasStore, changeScenario, notify } from '../store/atlas-store.ts';
import { flyToUnit } from '../store/choose-unit.ts';
import type { StorageWindow } from '../store/persistence/named-list.ts';
import { followPlanStatus } from '../store/persistence/plan-status.ts';
import { selectUnitTree } from '../store/selectors/layout-units.ts';

/**
 * What an open layout brings along: the statuses that this browser keeps, and whether the unit of an address is one of
 * its own. Who has not been placed by the address is taken to the unit that it names.
 */
export function openLayout(store: AtlasStore, window: StorageWindow, isPlaced: boolean): void {
  followPlanStatus(store, window);
  const check = ({ scenario }: AtlasState): void => {
    const { layoutUnit } = scenario;
    if (layoutUnit === null || selectUnitTree(store.getState())?.units.has(layoutUnit)) return;
    changeScenario(store, { layoutUnit: null });
    notify(store, 'notice.unknownInPackage', { key: 'unit', text: layoutUnit });
  };
  check(store.getState());
  store.subscribe((state, before) => {
    if (state.scenario.layoutUnit !== before.scenario.layoutUnit) check(state);
  });
  if (!isPlaced && store.getState().scenario.layoutUnit !== null) flyToUnit(store);
}
