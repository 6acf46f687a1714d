import { createSelector } from 'reselect';
import { crossFilter } from '../../domain/filter/cross-filter.ts';
import { buildFilterTable, withScores } from '../../domain/filter/filter-table.ts';
import { cityActivity } from '../../domain/links/activity.ts';
import { GRADES } from '../../domain/scoring/evidence.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import { variableValues } from '../../domain/variable.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { selectScores } from './scores.ts';

const selectFilters = (state: AtlasState) => state.scenario.filters;

/** Which city is active in which sector, and on what that rests. */
export const selectActivity = createSelector([selectData], (data) => data && cityActivity(data));

/** Columns of the cities without their scores: built once per package. */
const selectUnscoredTable = createSelector([selectData, selectActivity], (data, activity) => {
  if (!data || !activity) return null;
  return buildFilterTable({
    cities: data.cities,
    sectorIds: activity.sectorIds,
    sectorMasks: activity.sectorMasks,
    grades: { values: GRADES, of: () => null },
    scoreStatuses: { values: STATUSES, of: () => null },
    indexes: new Float64Array(data.cities.length).fill(Number.NaN),
  });
});

/** Columns that the filters read. */
export const selectFilterTable = createSelector(
  [selectUnscoredTable, selectScores, selectData],
  (table, scores, data) =>
    table &&
    scores &&
    data &&
    withScores(table, {
      ...scoreColumns(scores),
      variableOf: (id) => variableValues(data, scores, id),
    }),
);

const selectFiltered = createSelector(
  [selectFilterTable, selectFilters],
  (table, filters) => table && crossFilter(table, filters),
);

/**
 * 1 for each city that passes the filters, or null while nothing is open. The same array for as long as the
 * same cities pass: other scores alone write no name anew and send no list.
 */
export const selectVisible = createSelector(
  [selectFiltered],
  (filtered) => filtered?.visible ?? null,
  { memoizeOptions: { resultEqualityCheck: isSameMask } },
);

/** What the filters leave, with the counts of every facet; `visible` is that of {@link selectVisible}. */
export const selectCrossFilter = createSelector(
  [selectFiltered, selectVisible],
  (filtered, visible) => filtered && visible && { ...filtered, visible },
);

function isSameMask(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function scoreColumns(scores: EditionScores) {
  return {
    grades: { values: GRADES, codes: scores.grade },
    scoreStatuses: { values: STATUSES, codes: scores.status },
    indexes: scores.index,
  };
}
