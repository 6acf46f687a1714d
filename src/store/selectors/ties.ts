import { createSelector } from 'reselect';
import { tiesOf } from '../../domain/scoring/uncertainty/ties.ts';
import { selectBands } from './bands.ts';
import { selectPinnedIndex } from './data.ts';

/** Which cities cannot be told apart from the pinned one, 1 per city; null where there is nothing to compare. */
export const selectPinnedTies = createSelector(
  [selectBands, selectPinnedIndex],
  (bands, pinned): Uint8Array | null => (bands && pinned >= 0 ? tiesOf(bands, pinned) : null),
);
