import { createSelector } from 'reselect';
import { locationQuotients } from '../../domain/links/trade/location-quotient.ts';
import { rowOf, zeroMatrix } from '../../domain/matrix.ts';
import { selectData, selectPinnedIndex } from './data.ts';
import { selectActivity } from './filters.ts';

/** Counted records of every member city by sector, against those of all of them; built when first asked for. */
const selectQuotients = createSelector([selectData, selectActivity], (data, activity) => {
  if (!data || !activity) return null;
  const counts = zeroMatrix(data.cities.length, activity.sectorIds.length);
  for (const city of data.cities.keys())
    for (const [at, sector] of activity.sectorIds.entries())
      counts.values[city * counts.columns + at] = activity.count(city, sector);
  return locationQuotients(counts);
});

/**
 * Location quotients of the pinned city, one per sector in the order of the package: share of its counted records over
 * the share in all member cities. NaN = not defined; null when no city is pinned.
 */
export const selectPinnedQuotients = createSelector(
  [selectQuotients, selectPinnedIndex],
  (quotients, city) => (quotients && city >= 0 ? rowOf(quotients, city) : null),
);
