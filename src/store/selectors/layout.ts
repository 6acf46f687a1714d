import { createSelector } from 'reselect';
import { isTouching, planBounds } from '../../domain/layout/bounds.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import type { AtlasState } from '../atlas-store.ts';

/** The layout of the open package, or null while it has not been read. */
export function selectPlan({ layout }: AtlasState): LayoutPlan | null {
  return layout.status === 'ready' ? layout.value : null;
}

/** The box around the layout, degrees; null while there is none. */
export const selectLayoutBounds = createSelector([selectPlan], (plan) => plan && planBounds(plan));

/** False only where the map is known to show nothing of the layout. */
export const selectIsPlanInView = createSelector(
  [selectLayoutBounds, ({ inView }: AtlasState) => inView],
  (bounds, inView) => bounds === null || inView === null || isTouching(bounds, inView),
);
