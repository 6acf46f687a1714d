import type { Ecology, Edition } from '../edition.ts';
import type { Indicator, IndicatorColumn } from '../indicator.ts';
import { ecologiesFromRequirements, indexFromRequirements } from './index-scores.ts';
import { type Ranking, rankDescending } from './rank.ts';
import { type RequirementScores, requirementScores } from './requirement-scores.ts';

/** What the index of a city amounts to. `EditionScores.status` holds indexes into this list. */
export const STATUSES = ['not_rated', 'conditional', 'rated'] as const;
export type ScoreStatus = (typeof STATUSES)[number];

/** All scores of one edition, one entry per city in the order of `AtlasData.cities`. */
export interface EditionScores extends RequirementScores, Ranking {
  /** 0–100; NaN = not rated. */
  index: Float64Array;
  /** 0–100; NaN = not rated. */
  ecologies: Record<Ecology, Float64Array>;
  /** Index into `STATUSES`. */
  status: Uint8Array;
}

/** Status per city: no index, an index with a requirement below the red line, an index. Edition procedure, step 6. */
function statusOf(
  index: Float64Array,
  { redRequirements }: Pick<RequirementScores, 'redRequirements'>,
): Uint8Array {
  const status = new Uint8Array(index.length);
  for (let i = 0; i < index.length; i++) {
    if (Number.isNaN(index[i] as number)) status[i] = STATUSES.indexOf('not_rated');
    else status[i] = STATUSES.indexOf(redRequirements[i] === 0 ? 'rated' : 'conditional');
  }
  return status;
}

/** Puts status and ranks beside an index, however it was made. */
export function joinScores(
  scores: RequirementScores,
  edition: Edition,
  index: Float64Array,
  ecologies: Record<Ecology, Float64Array>,
): EditionScores {
  return {
    ...scores,
    ...rankDescending(index, edition.rules.tieTolerance),
    index,
    ecologies,
    status: statusOf(index, scores),
  };
}

/**
 * Weighs requirement scores into index, ecologies, status and rank. Cheap enough for every move of a weight;
 * a caller that needs only one of them calls that function alone.
 *
 * `weights`: one per requirement, at least 0, not all 0; those of the edition unless given.
 */
export function weighRequirements(
  scores: RequirementScores,
  edition: Edition,
  weights: readonly number[] = edition.requirements.map((requirement) => requirement.weight),
): EditionScores {
  const index = indexFromRequirements(scores, weights);
  return joinScores(scores, edition, index, ecologiesFromRequirements(scores, edition, weights));
}

/**
 * Scores all cities by an edition, exactly by its published procedure: nothing is rounded, nothing missing
 * is filled, and no city's score depends on another city.
 *
 * `columns` stand in the order of `indicators`, their rows in the order of the cities. Throws if the edition
 * names an indicator that has no column, or has goalposts that cannot score.
 */
export function scoreEdition(
  edition: Edition,
  indicators: readonly Indicator[],
  columns: readonly IndicatorColumn[],
  cityCount: number,
): EditionScores {
  return weighRequirements(requirementScores(edition, indicators, columns, cityCount), edition);
}
