import type { Edition } from '../edition.ts';
import { type Consensus, consensusOf } from './consensus.ts';
import type { UsedValues } from './indicator-values.ts';
import type { Method } from './method.ts';
import { scoreUsed } from './score-method.ts';

/** Ranks of the cities by several methods, and how far the methods agree. */
export interface MethodsConsensus {
  /** Numbers of the methods that give anybody an index, rising; the others say nothing. */
  taken: number[];
  /** Per taken method one rank per city, 0 = none. */
  ranks: Int32Array[];
  consensus: Consensus;
}

/**
 * Ranks all cities by each method, from the values that the edition takes. Throws for a method that
 * `methodProblems` objects to.
 */
export function consensusOfMethods(
  edition: Edition,
  methods: readonly Method[],
  used: UsedValues[][],
  peerGroups: Int32Array,
): MethodsConsensus {
  const all = methods.map((method) => scoreUsed(edition, method, used, peerGroups));
  const taken = [...all.keys()].filter((m) => (all[m]?.ratedCount ?? 0) > 0);
  const ranks = taken.map((m) => all[m]?.rank as Int32Array);
  return { taken, ranks, consensus: consensusOf(ranks) };
}
