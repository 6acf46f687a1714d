import { checkLength } from '../../matrix.ts';

/** What is reached by which parts of a layout. */
export interface ReachSets {
  /**
   * Points, and weight, that are reached by exactly the parts of a mask: bit k of the index stands for column k,
   * so index 0 is reached by none and 5 by the first and the third.
   */
  counts: Float64Array;
  amounts: Float64Array;
  /** Per column. */
  parts: PartReach[];
  /** Reached by any part, and by two or more. */
  any: Reach;
  shared: Reach;
  /** Points with a distance in every column and with a weight. */
  total: Reach;
  missingCount: number;
}

/** A number of points and their weight. */
export interface Reach {
  count: number;
  amount: number;
}

/** What one part reaches: in all, and what no other part reaches. */
export interface PartReach {
  reached: Reach;
  exclusive: Reach;
}

/**
 * Exclusive and shared coverage of up to eight parts at a threshold: each point is in the set of exactly those
 * parts that are at most `xKm` away. The sets add up to the total. A point that misses a distance or its weight is
 * in none. `weights` null counts points, so amounts are counts.
 * @throws when columns differ in length or there are more than eight
 */
export function reachSets(
  columns: readonly Float64Array[],
  xKm: number,
  weights: Float64Array | null,
): ReachSets {
  if (columns.length > 8) throw new RangeError(`Too many parts: ${columns.length}`);
  const rowCount = columns[0]?.length ?? 0;
  for (const column of columns) checkLength('column', column, rowCount);
  if (weights) checkLength('weights', weights, rowCount);
  const counts = new Float64Array(2 ** columns.length);
  const amounts = new Float64Array(counts.length);
  let missingCount = 0;
  for (let row = 0; row < rowCount; row++) {
    const weight = weights ? (weights[row] as number) : 1;
    if (Number.isNaN(weight) || columns.some((column) => Number.isNaN(column[row] as number))) {
      missingCount++;
      continue;
    }
    const mask = columns.reduce(
      (bits, column, part) => ((column[row] as number) <= xKm ? bits | (1 << part) : bits),
      0,
    );
    counts[mask] = (counts[mask] as number) + 1;
    amounts[mask] = (amounts[mask] as number) + weight;
  }
  const sumOf = (isIn: (mask: number) => boolean): Reach => {
    const reach = { count: 0, amount: 0 };
    for (let mask = 0; mask < counts.length; mask++) {
      if (!isIn(mask)) continue;
      reach.count += counts[mask] as number;
      reach.amount += amounts[mask] as number;
    }
    return reach;
  };
  return {
    counts,
    amounts,
    parts: columns.map((_, part) => ({
      reached: sumOf((mask) => (mask & (1 << part)) !== 0),
      exclusive: sumOf((mask) => mask === 1 << part),
    })),
    any: sumOf((mask) => mask !== 0),
    shared: sumOf((mask) => (mask & (mask - 1)) !== 0),
    total: sumOf(() => true),
    missingCount,
  };
}
