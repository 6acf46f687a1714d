import { createSelector } from 'reselect';
import type { AtlasState } from '../atlas-store.ts';
import { selectCityIndexes } from './data.ts';

const selectCompared = (state: AtlasState) => state.scenario.compared;

/** Positions of the compared cities in `AtlasData.cities`, in the order of the tray. */
export const selectComparedIndexes = createSelector(
  [selectCompared, selectCityIndexes],
  (compared, indexes): readonly number[] =>
    compared.flatMap((id) => {
      const at = indexes.get(id);
      return at === undefined ? [] : [at];
    }),
);
