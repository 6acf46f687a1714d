import { quantileOfSorted } from './classes.ts';
import { rankCorrelation } from './statistics.ts';

/** How several methods place each city. */
export interface Consensus {
  methodCount: number;
  /** Per city, over the methods that rank it; 0 where none does. */
  best: Int32Array;
  worst: Int32Array;
  /** NaN where no method ranks it. */
  median: Float64Array;
  /** How many methods rank the city at all. */
  rankedBy: Int32Array;
  /** Mean Spearman correlation of all pairs of methods; NaN for fewer than two. */
  agreement: number;
}

/**
 * Spread of ranks over methods, such as those of several delegations. `ranks`: per method one rank per city,
 * 0 = no rank.
 */
export function consensusOf(ranks: readonly Int32Array[]): Consensus {
  const cityCount = ranks[0]?.length ?? 0;
  const best = new Int32Array(cityCount);
  const worst = new Int32Array(cityCount);
  const rankedBy = new Int32Array(cityCount);
  const median = new Float64Array(cityCount);
  for (let i = 0; i < cityCount; i++) {
    const own = Float64Array.from(
      ranks.map((rank) => rank[i] as number).filter((rank) => rank > 0),
    ).sort();
    best[i] = own[0] ?? 0;
    worst[i] = own.at(-1) ?? 0;
    rankedBy[i] = own.length;
    median[i] = quantileOfSorted(own, 0.5);
  }
  return {
    methodCount: ranks.length,
    best,
    worst,
    median,
    rankedBy,
    agreement: meanAgreement(ranks),
  };
}

function meanAgreement(ranks: readonly Int32Array[]): number {
  const columns = ranks.map((rank) => Float64Array.from(rank, (place) => place || Number.NaN));
  let sum = 0;
  let pairs = 0;
  for (const [a, column] of columns.entries()) {
    for (const other of columns.slice(a + 1)) {
      sum += rankCorrelation(column, other);
      pairs++;
    }
  }
  return sum / pairs;
}

/** Cities by how many methods place them in the first `count`. */
export interface RobustTop {
  /** In the first `count` under every method. */
  always: Int32Array;
  /** Under some, most often first. */
  sometimes: Int32Array;
  /** Per city, the number of methods that do. */
  hits: Int32Array;
}

/** Which cities stand in the first `count` under every method, and which only under some. */
export function robustTop(ranks: readonly Int32Array[], count: number): RobustTop {
  const cityCount = ranks[0]?.length ?? 0;
  const hits = new Int32Array(cityCount);
  for (const rank of ranks) {
    for (let i = 0; i < cityCount; i++) {
      const place = rank[i] as number;
      if (place > 0 && place <= count) hits[i] = (hits[i] as number) + 1;
    }
  }
  const cities = [...hits.keys()];
  return {
    always: Int32Array.from(cities.filter((i) => hits[i] === ranks.length && ranks.length > 0)),
    sometimes: Int32Array.from(
      cities
        .filter((i) => (hits[i] as number) > 0 && (hits[i] as number) < ranks.length)
        .sort((a, b) => (hits[b] as number) - (hits[a] as number)),
    ),
    hits,
  };
}
