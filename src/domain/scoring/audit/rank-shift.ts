/** How far another choice moves the cities that both rank. */
export interface RankShift {
  /** Cities with a rank in both. */
  count: number;
  /** Mean and largest absolute difference of the ranks among these cities alone; NaN if no city has both. */
  mean: number;
  max: number;
  /** Cities that gain or lose their rank altogether. */
  gained: number;
  lost: number;
}

/**
 * See {@link RankShift}. One rank per city, 0 = none. Cities that only one of the two ranks are left out before the
 * ranks are compared, so that nobody moves because another comes or goes.
 */
export function rankShift(before: Int32Array, after: Int32Array): RankShift {
  const inBoth = before.map((rank, i) => (rank > 0 && (after[i] as number) > 0 ? 1 : 0));
  const own = ranksAmong(before, inBoth);
  const other = ranksAmong(after, inBoth);
  const count = inBoth.reduce((sum, one) => sum + one, 0);
  const shifts = own.map((rank, i) => Math.abs(rank - (other[i] as number)));
  return {
    count,
    mean: shifts.reduce((sum, shift) => sum + shift, 0) / count,
    max: count === 0 ? Number.NaN : Math.max(...shifts),
    gained: after.reduce((sum, rank, i) => sum + (rank > 0 && before[i] === 0 ? 1 : 0), 0),
    lost: before.reduce((sum, rank, i) => sum + (rank > 0 && after[i] === 0 ? 1 : 0), 0),
  };
}

/** Ranks among the cities with 1, shared ranks shared; 0 for the others. */
function ranksAmong(ranks: Int32Array, isTaken: Int32Array): Int32Array {
  const sorted = ranks.filter((_, i) => isTaken[i] === 1).sort();
  const places = new Map<number, number>();
  for (const [at, rank] of sorted.entries()) if (!places.has(rank)) places.set(rank, at + 1);
  return ranks.map((rank, i) => (isTaken[i] === 1 ? (places.get(rank) ?? 0) : 0));
}
