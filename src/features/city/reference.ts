import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Profile } from '../../domain/scoring/explain/difference.ts';
import { cityProfile, meanProfile } from '../../domain/scoring/explain/profile.ts';
import { nearestCities, sameRegion } from '../../domain/scoring/peer-groups.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';

/** What a city is held against: a mean over members that have an index, or another city by its number. */
export type Reference = 'mean' | 'region' | 'nearest' | number;

/** Indicator scores of a reference; null where no member of it has an index. */
export function referenceProfile(
  data: AtlasData,
  { indicatorScores, isIndexable }: Pick<EditionScores, 'indicatorScores' | 'isIndexable'>,
  at: number,
  reference: Reference,
): Profile | null {
  const members = membersOf(data, at, reference).filter((city) => isIndexable[city] === 1);
  const [only] = members;
  if (only === undefined) return null;
  return typeof reference === 'number'
    ? cityProfile(indicatorScores, only)
    : meanProfile(indicatorScores, members);
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
