import { createSelector } from 'reselect';
import {
  chosenMethod,
  type Method,
  methodChanges,
  methodHash,
  weightShares,
} from '../../domain/scoring/method.ts';
import {
  goalpostScores,
  joinRequirements,
  usedByRequirement,
} from '../../domain/scoring/requirement-scores.ts';
import {
  normaliseIndicators,
  weighByMethod,
  withExponent,
} from '../../domain/scoring/score-method.ts';
import { type ScoreScales, scoreScales } from '../../domain/scoring/score-scale.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';

const selectWeights = (state: AtlasState) => state.scenario.weights;
const selectChoices = (state: AtlasState) => state.scenario.choices;

/** The edition with the reader's changes, or null while nothing is open. */
export const selectMethod = createSelector(
  [selectData, selectWeights, selectChoices],
  (data, weights, choices): Method | null => data && chosenMethod(data.edition, weights, choices),
);

/** In what the reader's method differs from the edition; empty = in nothing. */
export const selectMethodChanges = createSelector([selectData, selectMethod], (data, method) =>
  data && method ? methodChanges(data.edition, method) : [],
);

/** Eight digits that name the method in use; empty while nothing is open. */
export const selectMethodHash = createSelector([selectMethod], (method) =>
  method ? methodHash(method) : '',
);

/** The method in use as files name it: the edition, or what differs from it by its hash. */
export function selectMethodName(state: AtlasState): string {
  const method = selectMethod(state);
  if (!method) return '';
  const id = selectData(state)?.edition.id ?? '';
  return selectIsOwnMethod(state) ? `${id}, own method ${methodHash(method)}` : id;
}

/** The same for the name of a file: `2026-1`, `2026-1-own-1a2b3c4d`. */
export function selectMethodSlug(state: AtlasState): string {
  const id = selectData(state)?.edition.id ?? '';
  return selectIsOwnMethod(state) ? `${id}-own-${selectMethodHash(state)}` : id;
}

/** Whether the score on screen differs from the edition's. */
export function selectIsOwnMethod(state: AtlasState): boolean {
  return selectMethodChanges(state).length > 0;
}

/** The values that the edition takes; no method changes them. */
export const selectUsedValues = createSelector(
  [selectData],
  (data) =>
    data &&
    usedByRequirement(data.edition, {
      indicators: data.indicators,
      columns: data.columns,
      cityCount: data.cities.length,
    }),
);

/** Per city the number of its region, the group that stands in for a gap. */
export const selectPeerGroups = createSelector([selectData], (data) => {
  const numbers = new Map<string, number>();
  return Int32Array.from(data?.cities ?? [], ({ region }) => {
    const number = numbers.get(region) ?? numbers.size;
    numbers.set(region, number);
    return number;
  });
});

const selectGoalpostScores = createSelector(
  [selectData, selectUsedValues],
  (data, used) => data && used && goalpostScores(data.edition, used),
);

const selectNormalisation = ({ scenario }: AtlasState) => scenario.choices.normalisation;
const selectIsWinsorised = ({ scenario }: AtlasState) => scenario.choices.isWinsorised;
const selectIndicatorWeights = ({ scenario }: AtlasState) => scenario.choices.indicatorWeights;
const selectMissingRule = ({ scenario }: AtlasState) => scenario.choices.missing;

const selectIndicatorScores = createSelector(
  [selectData, selectUsedValues, selectGoalpostScores, selectNormalisation, selectIsWinsorised],
  (data, used, goalposts, normalisation, isWinsorised) => {
    if (!data || !used || normalisation === 'goalposts') return goalposts;
    return normaliseIndicators(data.edition, used, { normalisation, isWinsorised });
  },
);

/** Everything about the scores that no weight of a requirement changes. */
const selectRequirementScores = createSelector(
  [
    selectData,
    selectUsedValues,
    selectGoalpostScores,
    selectIndicatorScores,
    selectIndicatorWeights,
    selectMissingRule,
    selectPeerGroups,
  ],
  (data, used, goalposts, indicatorScores, weights, missing, peerGroups) => {
    if (!data || !used || !goalposts || !indicatorScores) return null;
    const indicatorWeights = data.edition.requirements.map(
      ({ id, indicators }) => weights[id] ?? indicators.map(({ points }) => points),
    );
    const scores = { indicatorScores, goalposts };
    return joinRequirements(data.edition, used, scores, { indicatorWeights, missing, peerGroups });
  },
);

const selectExponent = ({ scenario: { choices } }: AtlasState) =>
  choices.aggregation.kind === 'mean' ? choices.aggregation.exponent : 0;

const selectReadyScores = createSelector(
  [selectData, selectRequirementScores, selectExponent],
  (data, scores, exponent) =>
    data && scores && withExponent(scores, exponent, data.edition.rules.requirementFloor),
);

const selectAggregation = ({ scenario }: AtlasState) => scenario.choices.aggregation;

/** What the numbers of the scores in use mean. */
export const selectScoreScales = createSelector(
  [selectNormalisation, selectAggregation],
  (normalisation, aggregation): ScoreScales => scoreScales({ normalisation, aggregation }),
);

/** Scores under the reader's method, or the edition's where the reader has none. */
export const selectScores = createSelector(
  [selectData, selectReadyScores, selectWeights, selectAggregation],
  (data, scores, weights, aggregation) => {
    if (!data || !scores) return null;
    const requirementWeights = weights ?? data.edition.requirements.map(({ weight }) => weight);
    return weighByMethod(scores, data.edition, { aggregation, requirementWeights });
  },
);

/** Weights in use, in edition order, rescaled to sum to 1. */
export const selectWeightShares = createSelector([selectMethod], (method): number[] =>
  method ? weightShares(method.requirementWeights) : [],
);
