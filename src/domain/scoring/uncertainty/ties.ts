import type { RankBands } from './rank-bands.ts';
import { CLAIM_CHANCE } from './rank-summary.ts';

/** Slack for the rounding of a share of draws. */
const ROUNDING = 1e-9;

/**
 * Cities that cannot be told apart from `city`: 1 where neither of the two is above the other in at least
 * `chance` of the draws, a shared rank counting half. 0 for the city itself and for cities without a rank;
 * null where the city has none.
 */
export function tiesOf(
  { ranks, rowOf, cities }: Pick<RankBands, 'ranks' | 'rowOf' | 'cities'>,
  city: number,
  chance: number = CLAIM_CHANCE,
): Uint8Array | null {
  const row = rowOf[city] ?? -1;
  const rowCount = cities.length;
  if (row < 0 || ranks.length === 0) return null;
  const lead = new Int32Array(rowCount);
  for (let start = 0; start < ranks.length; start += rowCount) {
    const own = ranks[start + row] as number;
    for (let other = 0; other < rowCount; other++) {
      const difference = (ranks[start + other] as number) - own;
      lead[other] = (lead[other] as number) + Math.sign(difference);
    }
  }
  const drawCount = ranks.length / rowCount;
  const needed = (2 * chance - 1 - ROUNDING) * drawCount;
  const ties = new Uint8Array(rowOf.length);
  for (const [other, won] of lead.entries()) {
    if (other !== row && Math.abs(won) < needed) ties[cities[other] as number] = 1;
  }
  return ties;
}

/** How many of the ties stand above and below in a ranking. A city of the same rank is neither. */
export function countTies(
  ties: Uint8Array,
  rank: Int32Array,
  city: number,
): { above: number; below: number } {
  const own = rank[city] as number;
  const count = { above: 0, below: 0 };
  for (const [other, isTie] of ties.entries()) {
    const place = rank[other] as number;
    if (isTie === 0 || place === 0) continue;
    if (place < own) count.above++;
    else if (place > own) count.below++;
  }
  return count;
}
