import { checkLength } from '../../matrix.ts';

/** How often a group of one partition meets a group of the other. */
interface Meetings {
  count: number;
  first: number[];
  second: number[];
  both: number[];
}

/**
 * Normalised mutual information of two partitions of the same nodes, 0 (they tell nothing about each other) to
 * 1 (the same groups, whatever their numbers): `2 I / (H₁ + H₂)` (Danon, Díaz-Guilera, Duch and Arenas 2005).
 * 1 where both put all nodes into one group; NaN without nodes.
 */
export function normalisedMutualInformation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): number {
  const meetings = meetingsOf(first, second);
  const { count } = meetings;
  if (count === 0) return Number.NaN;
  const entropyOf = (sizes: readonly number[]): number =>
    sizes.reduce((sum, size) => sum - (size / count) * Math.log(size / count), 0);
  const apart = entropyOf(meetings.first) + entropyOf(meetings.second);
  if (apart === 0) return 1;
  const shared = apart - entropyOf(meetings.both);
  return Math.min(1, Math.max(0, (2 * shared) / apart));
}

/**
 * Adjusted Rand index: pairs of nodes on which two partitions agree, less what chance would give; 1 for the
 * same groups, about 0 for unrelated ones, can be below 0 (Hubert and Arabie 1985). 1 where both put all nodes into
 * one group or each into its own; NaN for fewer than two nodes.
 */
export function adjustedRandIndex(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const meetings = meetingsOf(first, second);
  const pairsIn = (sizes: readonly number[]): number =>
    sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const all = pairsIn([meetings.count]);
  if (all === 0) return Number.NaN;
  const [a, b, both] = [pairsIn(meetings.first), pairsIn(meetings.second), pairsIn(meetings.both)];
  const byChance = (a * b) / all;
  const most = (a + b) / 2;
  return most === byChance ? 1 : (both - byChance) / (most - byChance);
}

function meetingsOf(first: ArrayLike<number>, second: ArrayLike<number>): Meetings {
  checkLength('second', second, first.length);
  const counts: [Map<number, number>, Map<number, number>, Map<string, number>] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  for (let node = 0; node < first.length; node++) {
    const [a, b] = [first[node] as number, second[node] as number];
    const key = `${a} ${b}`;
    counts[0].set(a, (counts[0].get(a) ?? 0) + 1);
    counts[1].set(b, (counts[1].get(b) ?? 0) + 1);
    counts[2].set(key, (counts[2].get(key) ?? 0) + 1);
  }
  return {
    count: first.length,
    first: [...counts[0].values()],
    second: [...counts[1].values()],
    both: [...counts[2].values()],
  };
}
