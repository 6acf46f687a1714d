import { createSelector } from 'reselect';
import { missingBounds } from '../../domain/scoring/explain/missing-bounds.ts';
import { meanTreeOf } from '../../domain/scoring/explain/profile.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { selectMethod, selectScores } from './scores.ts';

/** How the method in use joins indicator scores; null where differences do not split, or nothing is open. */
export const selectMeanTree = createSelector([selectData, selectMethod], (data, method) =>
  data && method ? meanTreeOf(method, data.edition.rules.requirementFloor) : null,
);

/** Weights of the requirements where the method compares pairs, else null: nothing but they splits its score. */
export const selectPairwiseWeights = createSelector([selectMethod], (method) =>
  method?.aggregation.kind === 'copeland' ? method.requirementWeights : null,
);

/**
 * The method in use where it compares pairs and a city's own change moves nobody else's values, else null: gaps
 * that are filled from other cities move with them.
 */
export const selectPairwiseMethod = createSelector([selectMethod], (method) =>
  method?.aggregation.kind === 'copeland' && method.missing !== 'peer_median' ? method : null,
);

const selectIndicatorScores = (state: AtlasState) => selectScores(state)?.indicatorScores ?? null;

/**
 * What the gaps of every city could do; null where the method has no such bounds. Standard scores have no
 * ends, so there is no worst and no best.
 */
export const selectMissingBounds = createSelector(
  [selectMethod, selectMeanTree, selectIndicatorScores],
  (method, tree, indicatorScores) =>
    tree && indicatorScores && method?.normalisation !== 'z_score'
      ? missingBounds(indicatorScores, tree)
      : null,
);
