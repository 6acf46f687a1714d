import type { AtlasData } from '../../domain/atlas-data.ts';
import {
  type Difference,
  explainDifference,
  type MeanTree,
} from '../../domain/scoring/explain/difference.ts';
import { explainPairwise } from '../../domain/scoring/explain/pairwise-parts.ts';
import { cityProfile, meanProfile } from '../../domain/scoring/explain/profile.ts';
import { nearestCities, sameRegion } from '../../domain/scoring/peer-groups.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** What a city is held against: a mean over members that have an index, or another city by its number. */
export type Reference = 'mean' | 'region' | 'nearest' | number;

/** How a city came from a reference: by values, or by pairs where `pairwiseWeights` says so. */
export interface ReferenceMethod {
  tree: MeanTree | null;
  pairwiseWeights: readonly number[] | null;
}

/**
 * Splits the difference of city number `at` from a reference; null where no member of the reference has an
 * index, or the method does not split.
 */
export function differenceFrom(
  data: AtlasData,
  scores: Pick<EditionScores, 'indicatorScores' | 'isIndexable' | 'requirements'>,
  at: number,
  reference: Reference,
  { tree, pairwiseWeights }: ReferenceMethod,
): Difference | null {
  const { indicatorScores, isIndexable, requirements } = scores;
  const members = membersOf(data, at, reference).filter((city) => isIndexable[city] === 1);
  if (members.length === 0) return null;
  if (pairwiseWeights) {
    return explainPairwise(requirements, pairwiseWeights, isIndexable, { from: members, to: [at] });
  }
  const from =
    typeof reference === 'number'
      ? cityProfile(indicatorScores, reference)
      : meanProfile(indicatorScores, members);
  return tree && explainDifference(from, cityProfile(indicatorScores, at), tree);
}

function membersOf(data: AtlasData, at: number, reference: Reference): number[] {
  switch (reference) {
    case 'mean':
      return [...data.cities.keys()];
    case 'region':
      return sameRegion(data.cities, at);
    case 'nearest':
      return nearestCities(data, at);
    default:
      return [reference];
  }
}
