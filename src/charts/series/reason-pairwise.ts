import type { AtlasData } from '../../domain/atlas-data.ts';
import { pairwiseGains, pairwiseGapBounds } from '../../domain/scoring/explain/pairwise-moves.ts';
import type {
  PairwiseRow,
  PairwiseStanding,
} from '../../domain/scoring/explain/pairwise-standing.ts';
import { cityProfile } from '../../domain/scoring/explain/profile.ts';
import type { Method } from '../../domain/scoring/method.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { type PlaceGain, placeGain } from './reason-gain.ts';
import { type GapBounds, gapsOf } from './reason-gaps.ts';

/** One value that alone would gain a city a place by pairwise comparison, and where it would stand then. */
export interface PairwisePlaceGain extends PlaceGain {
  to: PairwiseStanding;
  /** Whatever is better than now is enough: it breaks a tie. */
  isTied: boolean;
}

/** The smallest changes that gain a place; null where no single one reaches. */
export interface PairwisePlaces {
  smallest: PairwisePlaceGain | null;
  /** Of the values that are the city's or its region's own. */
  local: PairwisePlaceGain | null;
}

type PairwiseScores = Pick<
  EditionScores,
  'index' | 'rank' | 'used' | 'indicatorScores' | 'requirements' | 'isIndexable'
>;

type PairwiseWeights = Pick<Method, 'requirementWeights' | 'indicatorWeights'>;

function rowOf(
  { requirements, isIndexable, index }: PairwiseScores,
  { requirementWeights }: PairwiseWeights,
  row: number,
): PairwiseRow {
  return {
    columns: requirements,
    weights: requirementWeights,
    isCompared: isIndexable,
    scores: index,
    row,
  };
}

/** The smallest single changes that gain a place; null for the first and for a city without a rank. */
export function nextPairwisePlace(
  data: Pick<AtlasData, 'edition' | 'indicators'>,
  scores: PairwiseScores,
  method: PairwiseWeights,
  at: number,
): PairwisePlaces | null {
  if ((scores.rank[at] as number) <= 1) return null;
  const gains = pairwiseGains(
    rowOf(scores, method, at),
    cityProfile(scores.indicatorScores, at),
    method.indicatorWeights,
    data.edition.requirements.map(({ indicators }) => indicators),
  ).flatMap((gain): PairwisePlaceGain[] => {
    const place = placeGain(data, scores, gain, at);
    const { score, rank, isTied } = gain;
    return place ? [{ ...place, to: { score, rank }, isTied }] : [];
  });
  return {
    smallest: gains[0] ?? null,
    local: gains.find(({ level }) => level !== 'country') ?? null,
  };
}

/** Bounds of wins minus losses and of the rank of a city; null where nothing is missing. */
export function pairwiseGaps(
  scores: PairwiseScores,
  method: PairwiseWeights,
  city: number,
): GapBounds | null {
  const gaps = gapsOf(scores.indicatorScores, city);
  if (gaps.length === 0) return null;
  const { worst, best } = pairwiseGapBounds(
    rowOf(scores, method, city),
    cityProfile(scores.indicatorScores, city),
    method.indicatorWeights,
  );
  return {
    gaps,
    worst: { index: worst.score, rank: worst.rank },
    best: { index: best.score, rank: best.rank },
  };
}
