import { groupByKey } from './grouping.ts';
import type { LinkTable } from './link-table.ts';
import { LINK_KINDS } from './recorded.ts';

/** The pairs of places that links or bundles join, whichever way round. */
export interface PairNumbers {
  /** Number of the pair of each item. */
  pairs: Int32Array;
  pairCount: number;
}

/** Numbers the pairs of places, in the order in which they first occur. */
export function numberPairs(from: Int32Array, to: Int32Array, placeCount: number): PairNumbers {
  const numbers = new Map<number, number>();
  const pairs = new Int32Array(from.length);
  for (let at = 0; at < from.length; at++) {
    const a = from[at] as number;
    const b = to[at] as number;
    const key = a < b ? a * placeCount + b : b * placeCount + a;
    let pair = numbers.get(key);
    if (pair === undefined) {
      pair = numbers.size;
      numbers.set(key, pair);
    }
    pairs[at] = pair;
  }
  return { pairs, pairCount: numbers.size };
}

/**
 * Place of each of `items` in the fan of curves between its two places, in the order given: 0 where it is
 * alone, else evenly spaced by 1 around 0; one entry per numbered item, 0 for those left out. Seen from
 * the lower place to the higher one, first to last go from one side to the other, also for those that
 * lead the other way.
 */
export function fanSlots(
  { pairs, pairCount }: PairNumbers,
  from: Int32Array,
  to: Int32Array,
  items: Uint32Array,
): Float32Array {
  const counts = new Uint32Array(pairCount);
  for (const item of items) {
    const pair = pairs[item] as number;
    counts[pair] = (counts[pair] as number) + 1;
  }
  const taken = new Uint32Array(pairCount);
  const slots = new Float32Array(pairs.length);
  for (const item of items) {
    const pair = pairs[item] as number;
    const count = counts[pair] as number;
    if (count === 1) continue;
    const place = taken[pair] as number;
    taken[pair] = place + 1;
    const slot = place - (count - 1) / 2;
    slots[item] = (from[item] as number) <= (to[item] as number) ? slot : -slot;
  }
  return slots;
}

/** All links in the order in which fans spread them: by kind, then sector, then as in the package. */
export function fanOrder({
  linkCount,
  kinds,
  sectors,
  sectorIds,
}: Pick<LinkTable, 'linkCount' | 'kinds' | 'sectors' | 'sectorIds'>): Uint32Array {
  const { items } = groupByKey(LINK_KINDS.length * sectorIds.length, (emit) => {
    for (let at = 0; at < linkCount; at++)
      emit((kinds[at] as number) * sectorIds.length + (sectors[at] as number), at);
  });
  return items;
}
