import { createSelector } from 'reselect';
import { quantileBreaks, SCORE_BREAKS } from '../../domain/scoring/classes.ts';
import { type Ranking, rankDescending } from '../../domain/scoring/rank.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';
import { type CityPaintModel, scorePaint, selectCityPaint } from './paint.ts';
import { selectScoreScales, selectScores } from './scores.ts';

/** A score or raw value that cities are ranked by, with its classes. */
export type ChosenScore = Extract<CityPaintModel, { kind: 'value' }>;

const selectIndexScore = createSelector(
  [(state: AtlasState) => selectScores(state)?.index ?? null, selectScoreScales],
  (index, scales): ChosenScore | null => index && scorePaint('index', index, scales.index),
);

/** Breaks between the classes of each requirement, in edition order. */
export const selectRequirementBreaks = createSelector(
  [
    (state: AtlasState) => selectScores(state)?.requirements ?? null,
    (state: AtlasState) => selectScoreScales(state).requirement,
  ],
  (requirements, scale): readonly (readonly number[])[] =>
    (requirements ?? []).map((column) =>
      scale === 'edition' ? SCORE_BREAKS : quantileBreaks(column),
    ),
);

/** The score that the ranking follows; null while nothing is open. */
export function selectChosenScore(state: AtlasState): ChosenScore | null {
  const paint = selectCityPaint(state);
  return paint?.kind === 'value' ? paint : selectIndexScore(state);
}

/** Ranks among all cities by the chosen score; null while nothing is open. */
export const selectRanking = createSelector(
  [
    (state: AtlasState) => selectChosenScore(state)?.values ?? null,
    (state: AtlasState) => selectChosenScore(state)?.higherIsBetter ?? true,
    selectScores,
    (state: AtlasState) => selectData(state)?.edition.rules.tieTolerance ?? 0,
  ],
  (values, higherIsBetter, scores, tieTolerance): Ranking | null => {
    if (!values || !scores) return null;
    if (values === scores.index) return scores;
    return rankDescending(higherIsBetter ? values : values.map((value) => -value), tieTolerance);
  },
);
