import { createSelector } from 'reselect';
import { countyFigures, countyScale } from '../../domain/layout/levels/county-measures.ts';
import { countStatuses } from '../../domain/layout/levels/plan-status.ts';
import { countiesOfSites, countiesWithStops } from '../../domain/layout/levels/unit-bounds.ts';
import {
  type PlanUnit,
  pathTo,
  unitTree,
  villagesWithin,
} from '../../domain/layout/levels/unit-tree.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectPlan } from './layout.ts';

/** The planning levels of the open layout; null while there is none. */
export const selectUnitTree = createSelector([selectPlan], (plan) => plan && unitTree(plan));

const selectUnitCode = ({ scenario }: AtlasState) => scenario.layoutUnit;

/** From the city down to the chosen unit, the city alone when nothing is chosen; empty while there is no layout. */
export const selectUnitPath = createSelector(
  [selectUnitTree, selectUnitCode],
  (tree, code): readonly PlanUnit[] => {
    if (!tree) return [];
    const path = code === null ? [] : pathTo(tree, code);
    return path.length > 0 ? path : pathTo(tree, tree.root);
  },
);

/** The chosen unit below the city; null for the whole. */
export const selectChosenUnit = createSelector([selectUnitPath], (path): PlanUnit | null =>
  path.length > 1 ? (path.at(-1) ?? null) : null,
);

/** Figures of every county; null while there is no layout. */
export const selectCountyFigures = createSelector(
  [selectPlan],
  (plan) => plan && countyFigures(plan),
);

/** How the counties are coloured; null while nothing colours them. */
export const selectCountyScale = createSelector(
  [selectCountyFigures, ({ scenario }: AtlasState) => scenario.countyMeasure],
  (figures, measure) => (figures && measure ? { measure, ...countyScale(figures, measure) } : null),
);

/** County of each site; empty while there is no layout. */
export const selectSiteCounties = createSelector(
  [selectPlan],
  (plan): ReadonlyMap<string, string> => (plan ? countiesOfSites(plan) : new Map()),
);

/** Counties that have a stop of the ring; 0 while there is no layout. */
export const selectStopCountyCount = createSelector([selectPlan], (plan) =>
  plan ? countiesWithStops(plan).length : 0,
);

/** Codes of all villages, in the order of the plan. */
export const selectVillageCodes = createSelector([selectUnitTree], (tree) =>
  tree ? villagesWithin(tree, tree.root) : [],
);

const selectRecords = ({ planStatus }: AtlasState) => planStatus.records;

/** Villages of the whole layout by status. */
export const selectStatusCounts = createSelector(
  [selectVillageCodes, selectRecords],
  countStatuses,
);

/** Codes of the villages of the chosen unit, of the whole when nothing is chosen. */
export const selectUnitVillages = createSelector(
  [selectUnitTree, selectUnitPath],
  (tree, path): readonly string[] => {
    const unit = path.at(-1);
    return tree && unit ? villagesWithin(tree, unit.code) : [];
  },
);
