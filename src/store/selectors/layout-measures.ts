import type { LayoutMeasures } from '../../domain/layout/layout-measures.ts';
import type { ReachBase } from '../../domain/layout/reach.ts';
import type { AtlasState } from '../atlas-store.ts';

/** The measures of the layout; null until they are there. */
function selectMeasures({ measures }: AtlasState): LayoutMeasures | null {
  return measures.status === 'ready' ? measures.value : null;
}

/** Distances of all villages to the parts of the layout; null until they are there. */
export function selectReachBase(state: AtlasState): ReachBase | null {
  return selectMeasures(state)?.reach ?? null;
}
