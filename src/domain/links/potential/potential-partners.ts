import type { PotentialChoices } from './choices.ts';
import type { PotentialPartner } from './potential-links.ts';
import type { PotentialModel } from './potential-model.ts';

/**
 * Cities that one city could work with in some sectors, those with the most in both directions together first, equal
 * ones in the order of the cities. At most `count`; fewer where fewer have anything to give or take.
 */
export function potentialPartners(
  model: PotentialModel,
  city: number,
  sectors: readonly number[],
  { distanceExponent, minFit01 }: PotentialChoices,
  count: number,
): PotentialPartner[] {
  const { strengths } = model.pairStrengths(sectors, distanceExponent, minFit01);
  const n = strengths.columns;
  const found: Pick<PotentialPartner, 'city' | 'gives' | 'takes' | 'total'>[] = [];
  for (let other = 0; other < n; other++) {
    const gives = strengths.values[city * n + other] as number;
    const takes = strengths.values[other * n + city] as number;
    if (gives + takes > 0) found.push({ city: other, gives, takes, total: gives + takes });
  }
  found.sort((a, b) => b.total - a.total || a.city - b.city);
  return found.slice(0, count).map((partner) => ({
    ...partner,
    mutuality01: Math.min(partner.gives, partner.takes) / Math.max(partner.gives, partner.takes),
    givesIn: model.parts(city, partner.city, sectors, distanceExponent, minFit01),
    takesIn: model.parts(partner.city, city, sectors, distanceExponent, minFit01),
  }));
}
