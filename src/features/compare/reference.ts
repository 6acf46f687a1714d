import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Reference } from '../../domain/chart-choices.ts';
import { nearestCities, sameRegion } from '../../domain/scoring/peer-groups.ts';

/** City numbers of a group; `region` and `nearest` are those of the first compared city. */
export function referenceCities(
  reference: Reference,
  data: AtlasData,
  compared: readonly number[],
  visible: Uint8Array,
): readonly number[] {
  const [first] = compared;
  if (reference === 'members' || first === undefined) return [...data.cities.keys()];
  if (reference === 'shown') return [...visible.keys()].filter((city) => visible[city] === 1);
  if (reference === 'region') return sameRegion(data.cities, first);
  return reference === 'nearest' ? nearestCities(data, first) : compared;
}
