import { createSelector } from 'reselect';
import { selectData } from './data.ts';
import { selectCrossFilter } from './filters.ts';
import { selectScores } from './scores.ts';

const NO_CITIES = new Uint32Array(0);

/** City indexes from the most to the least populous, unknown last; built once per package. */
const selectPopulationOrder = createSelector([selectData], (data) => {
  const populations = Float64Array.from(data?.cities ?? [], (city) => city.population ?? -1);
  return Uint32Array.from(populations.keys()).sort(
    (a, b) => (populations[b] ?? -1) - (populations[a] ?? -1) || a - b,
  );
});

/** City indexes from the first to the last rank, unranked last by population. */
const selectRankOrder = createSelector([selectScores, selectPopulationOrder], (scores, byPopulation) => {
  if (!scores) return NO_CITIES;
  const isRanked = (city: number): boolean => !Number.isNaN(scores.index[city] ?? Number.NaN);
  const ranked = byPopulation
    .filter(isRanked)
    .sort((a, b) => (scores.rank[a] ?? 0) - (scores.rank[b] ?? 0) || a - b);
  const order = new Uint32Array(byPopulation.length);
  order.set(ranked);
  order.set(
    byPopulation.filter((city) => !isRanked(city)),
    ranked.length,
  );
  return order;
});

/** Indexes of the cities that the filters leave, from the most to the least populous, unknown last. */
export const selectVisibleByPopulation = createSelector(
  [selectPopulationOrder, selectCrossFilter],
  (order, cross) => (cross ? visibleOf(order, cross.visible) : NO_CITIES),
);

/** Indexes of the cities that the filters leave, from the first to the last rank, unranked last. */
export const selectVisibleByRank = createSelector([selectRankOrder, selectCrossFilter], (order, cross) =>
  cross ? visibleOf(order, cross.visible) : NO_CITIES,
);

/** The marked ones of `order`, in its order. */
export function visibleOf(order: Uint32Array, visible: Uint8Array): Uint32Array {
  return order.filter((city) => visible[city] === 1);
}
