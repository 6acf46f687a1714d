import { createSelector } from 'reselect';
import { layoutCounts } from '../../domain/layout/measures/plan-counts.ts';
import { selectPlan } from './layout.ts';

/** What the layout consists of; null while there is none. */
export const selectLayoutCounts = createSelector(
  [selectPlan],
  (plan) => plan && layoutCounts(plan),
);
