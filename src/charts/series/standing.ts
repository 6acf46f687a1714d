import type { RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';
import { CLAIM_CHANCE, chanceAbove } from '../../domain/scoring/uncertainty/rank-summary.ts';

/** Slack for the rounding of a share of draws. */
const ROUNDING = 1e-9;

/** Which of some cities may be said to stand above which; positions in the list that was asked about. */
export interface Standing {
  /** Each with those that it is above of in at least `CLAIM_CHANCE` of the draws; only where there are any. */
  ahead: { place: number; of: number[] }[];
  /** Pairs of which neither may be said to be above. */
  ties: [first: number, second: number][];
}

/**
 * Share of the draws in which one city ranks above another, a shared rank counting half; null where one of them
 * has no rank.
 */
export function chanceOfCities(
  { rowOf, cities, ranks }: Pick<RankBands, 'rowOf' | 'cities' | 'ranks'>,
  city: number,
  other: number,
): number | null {
  const [row, otherRow] = [rowOf[city] ?? -1, rowOf[other] ?? -1];
  if (row < 0 || otherRow < 0 || ranks.length === 0) return null;
  return chanceAbove(ranks, cities.length, row, otherRow);
}

/** Whether a chance is enough to say that one is above the other. */
export function isClaim(chance01: number): boolean {
  return chance01 >= CLAIM_CHANCE - ROUNDING;
}

/** Compares every pair of cities; those without a rank stand nowhere. */
export function standingOf(
  bands: Pick<RankBands, 'rowOf' | 'cities' | 'ranks'>,
  cities: readonly number[],
): Standing {
  const ahead = cities.map((_, place) => ({ place, of: [] as number[] }));
  const ties: [number, number][] = [];
  for (const [first, city] of cities.entries()) {
    for (let second = first + 1; second < cities.length; second++) {
      const chance = chanceOfCities(bands, city, cities[second] as number);
      if (chance === null) continue;
      if (isClaim(chance)) ahead[first]?.of.push(second);
      else if (isClaim(1 - chance)) ahead[second]?.of.push(first);
      else ties.push([first, second]);
    }
  }
  return { ahead: ahead.filter(({ of }) => of.length > 0), ties };
}
