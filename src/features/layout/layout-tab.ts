import { DEFAULT_SCENARIO, type LayoutTab, type Scenario } from '../../store/scenario.ts';

/**
 * The tab that a view shows: the chosen one, or else what the view is about, so that an address without a tab
 * opens where its subject is.
 */
export function shownLayoutTab({
  layoutTab,
  carryTo,
  showsSites,
  reachOf,
  reachKm,
}: Pick<Scenario, 'layoutTab' | 'carryTo' | 'showsSites' | 'reachOf' | 'reachKm'>): LayoutTab {
  if (layoutTab) return layoutTab;
  if (carryTo !== null) return 'place';
  if (showsSites) return 'villages';
  return reachOf === null && reachKm === DEFAULT_SCENARIO.reachKm ? 'plan' : 'measures';
}
