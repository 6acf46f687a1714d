import { unitBounds } from '../domain/layout/levels/unit-bounds.ts';
import { type AtlasStore, changeScenario, wishCamera } from './atlas-store.ts';
import { selectPlan } from './selectors/layout.ts';
import { selectUnitTree } from './selectors/layout-units.ts';

/** A county fills the window; a township keeps some of what is around it, and so does a point. */
const NEAREST_ZOOM = { city: 9, county: 10, township: 11.5, community: 12, village: 12 } as const;

/** Makes a unit of the layout what the workspace is about and flies there; the city, as null, means the whole. */
export function chooseUnit(store: AtlasStore, code: string | null): void {
  const tree = selectUnitTree(store.getState());
  if (!tree) return;
  const chosen = code === tree.root ? null : code;
  if (chosen !== null && !tree.units.has(chosen)) throw new Error(`Unknown unit code: ${chosen}`);
  changeScenario(store, { layoutUnit: chosen });
  flyToUnit(store);
}

/** Brings the chosen unit, or the whole layout, into view. */
export function flyToUnit(store: AtlasStore): void {
  const state = store.getState();
  const plan = selectPlan(state);
  const tree = selectUnitTree(state);
  const unit = tree?.units.get(state.scenario.layoutUnit ?? tree.root);
  const bounds = plan && unit ? unitBounds(plan, unit.code) : null;
  if (unit && bounds)
    wishCamera(store, { type: 'bounds', bounds, maxZoom: NEAREST_ZOOM[unit.level] });
}
