import { createSelector } from 'reselect';
import { silentIndicators } from '../../domain/scoring/explain-status.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { selectScores } from './scores.ts';

type Scored = Pick<EditionScores, 'used' | 'indicatorScores'>;
const selectUsed = (state: AtlasState): Scored['used'] | null => selectScores(state)?.used ?? null;
const selectColumns = (state: AtlasState): Scored['indicatorScores'] | null =>
  selectScores(state)?.indicatorScores ?? null;

/** Indicators that count for nobody under the method in use; no weight changes which. */
export const selectSilentIndicators = createSelector(
  [selectData, selectUsed, selectColumns],
  (data, used, indicatorScores) =>
    data && used && indicatorScores
      ? silentIndicators(data.edition, { used, indicatorScores })
      : [],
);
