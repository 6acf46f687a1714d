import { createSelector } from 'reselect';
import { orderDescending } from '../../domain/scoring/rank.ts';
import { selectData } from './data.ts';
import { selectVisible } from './filters.ts';
import { selectScores } from './scores.ts';

const NO_CITIES = new Uint32Array(0);

/** City indexes from the most to the least populous, unknown last; built once per package. */
const selectPopulationOrder = createSelector([selectData], (data) => {
  const populations = Float64Array.from(
    data?.cities ?? [],
    (city) => city.population ?? Number.NaN,
  );
  return withRest(orderDescending(populations), Uint32Array.from(populations.keys()));
});

/** City indexes from the first to the last rank, unranked last by population. */
const selectRankOrder = createSelector(
  [selectScores, selectPopulationOrder],
  (scores, byPopulation) => (scores ? withRest(scores.order, byPopulation) : NO_CITIES),
);

/** Indexes of the cities that the filters leave, from the most to the least populous, unknown last. */
export const selectVisibleByPopulation = createSelector(
  [selectPopulationOrder, selectVisible],
  (order, visible) => (visible ? visibleOf(order, visible) : NO_CITIES),
);

/** Indexes of the cities that the filters leave, from the first to the last rank, unranked last. */
export const selectVisibleByRank = createSelector(
  [selectRankOrder, selectVisible],
  (order, visible) => (visible ? visibleOf(order, visible) : NO_CITIES),
);

/** The marked ones of `order`, in its order. */
function visibleOf(order: Uint32Array, visible: Uint8Array): Uint32Array {
  return order.filter((city) => visible[city] === 1);
}

/** `first`, then everything else in the order of `all`. */
function withRest(first: Int32Array, all: Uint32Array): Uint32Array {
  const isFirst = new Uint8Array(all.length);
  for (const city of first) isFirst[city] = 1;
  const order = new Uint32Array(all.length);
  order.set(first);
  order.set(
    all.filter((city) => isFirst[city] === 0),
    first.length,
  );
  return order;
}
