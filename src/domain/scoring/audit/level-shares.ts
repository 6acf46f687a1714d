import type { Edition } from '../../edition.ts';
import { LEVELS } from '../../indicator.ts';
import type { UsedValues } from '../indicator-values.ts';

/** Where the points of one requirement come from, as shares of all its points over all cities. */
export interface LevelShares {
  city01: number;
  subnational01: number;
  country01: number;
  missing01: number;
  /** True if it has values and every one of them is of a country: cities of one country share the score. */
  isNational: boolean;
}

/** See {@link LevelShares}, one per requirement. Points are the edition's. */
export function levelShares(
  edition: Edition,
  used: readonly (readonly Pick<UsedValues, 'levels'>[])[],
): LevelShares[] {
  return edition.requirements.map(({ indicators }, r) => {
    const points = new Float64Array(LEVELS.length);
    for (const [k, { points: weight }] of indicators.entries()) {
      for (const level of used[r]?.[k]?.levels ?? []) {
        points[level] = (points[level] as number) + weight;
      }
    }
    const total = points.reduce((sum, some) => sum + some, 0);
    const [missing01, city01, subnational01, country01] = LEVELS.map(
      (_, level) => (points[level] as number) / total,
    ) as [number, number, number, number];
    const isNational = country01 > 0 && city01 === 0 && subnational01 === 0;
    return { city01, subnational01, country01, missing01, isNational };
  });
}
