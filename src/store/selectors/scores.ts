import { createSelector } from 'reselect';
import { requirementScores } from '../../domain/scoring/requirement-scores.ts';
import { weighRequirements } from '../../domain/scoring/score-edition.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';

const selectWeights = (state: AtlasState) => state.scenario.weights;

/** Everything about the scores that no weight changes. */
const selectRequirementScores = createSelector(
  [selectData],
  (data) =>
    data && requirementScores(data.edition, data.indicators, data.columns, data.cities.length),
);

/** Scores under the reader's weights, or the edition's where the reader has none. */
export const selectScores = createSelector(
  [selectData, selectRequirementScores, selectWeights],
  (data, scores, weights) =>
    data && scores && weighRequirements(scores, data.edition, weights ?? undefined),
);

/** Weights in use, in edition order, rescaled to sum to 1. */
export const selectWeightShares = createSelector(
  [selectData, selectWeights],
  (data, weights): number[] => {
    const used = weights ?? data?.edition.requirements.map(({ weight }) => weight) ?? [];
    const total = used.reduce((sum, weight) => sum + weight, 0);
    return used.map((weight) => weight / total);
  },
);

/** Whether the score on screen differs from the edition's. */
export function selectIsOwnMethod(state: AtlasState): boolean {
  return state.scenario.weights !== null;
}
