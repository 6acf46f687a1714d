import { createSelector } from 'reselect';
import { sitingInput } from '../../domain/layout/siting-input.ts';
import type { AtlasState } from '../atlas-store.ts';
import type { SitesValue } from '../work-states.ts';
import { selectPlan } from './layout.ts';

/** The villages to choose from; null while there is no layout. */
export const selectSitingInput = createSelector([selectPlan], (plan) => plan && sitingInput(plan));

/** The villages that were chosen last; null before the first. */
export function selectSites({ sites }: AtlasState): SitesValue | null {
  return sites.value;
}
