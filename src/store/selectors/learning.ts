import { createSelector } from 'reselect';
import {
  type LearnFellow,
  type LearnFrom,
  learnFrom,
  learnWith,
} from '../../domain/links/learning.ts';
import { nearestCities } from '../../domain/scoring/peer-groups.ts';
import { STATUSES } from '../../domain/scoring/score-edition.ts';
import { chanceAbove } from '../../domain/scoring/uncertainty/rank-summary.ts';
import { selectBands } from './bands.ts';
import { selectData, selectPinnedIndex } from './data.ts';
import { selectMissingBounds } from './explain.ts';
import { selectScores } from './scores.ts';

/** Cities that count as comparable in population and income: wider than a peer group, so that somebody strong is among them. */
export const LEARNING_PEERS = 40;

/** Whom the pinned city could learn from. */
export interface LearningFrom {
  /** `no_peers`: its population or income is not known. `no_bounds`: the method in use gives gaps no worst and best. */
  status: 'ready' | 'no_peers' | 'no_bounds';
  /** Comparable cities. */
  peerCount: number;
  /** Whether draws of the pinned city's rank are there. */
  hasRanks: boolean;
  /** One per requirement in edition order; empty unless ready. */
  requirements: readonly LearnFrom[];
}

/** The requirements in which the pinned city is weak, and comparable cities that surely do better; null without a city. */
export const selectLearnFrom = createSelector(
  [selectData, selectScores, selectMissingBounds, selectBands, selectPinnedIndex],
  (data, scores, bounds, bands, city): LearningFrom | null => {
    if (!data || !scores || city < 0) return null;
    const peers = nearestCities(data, city, LEARNING_PEERS);
    const row = bands?.rowOf[city] ?? -1;
    const hasRanks = bands !== null && row >= 0 && bands.ranks.length > 0;
    const found = { peerCount: peers.length, hasRanks };
    if (peers.length === 0) return { ...found, status: 'no_peers', requirements: [] };
    if (!bounds) return { ...found, status: 'no_bounds', requirements: [] };
    const chance = (other: number): number => {
      const otherRow = bands?.rowOf[other] ?? -1;
      if (!hasRanks || otherRow < 0) return Number.NaN;
      return chanceAbove(bands.ranks, bands.cities.length, otherRow, row);
    };
    const requirements = bounds.requirements.map((ends, r) =>
      learnFrom({ scores: scores.requirements[r] as Float64Array, ...ends }, city, peers, chance),
    );
    return { ...found, status: 'ready', requirements };
  },
);

/** Cities with an index whose requirement scores are most like the pinned city's, nearest first; null without a city. */
export const selectLearnWith = createSelector(
  [selectScores, selectPinnedIndex],
  (scores, city): readonly LearnFellow[] | null => {
    if (!scores || city < 0) return null;
    const notRated = STATUSES.indexOf('not_rated');
    const isCandidate = scores.status.map((status) => (status === notRated ? 0 : 1));
    return learnWith(scores.requirements, city, isCandidate);
  },
);
