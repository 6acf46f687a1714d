/** How far another choice moves the cities that both rank. */
export interface RankShift {
  /** Cities with a rank in both. */
  count: number;
  /** Mean and largest absolute difference of the ranks; NaN if no city has both. */
  mean: number;
  max: number;
  /** Cities that gain or lose their rank altogether. */
  gained: number;
  lost: number;
}

/** See {@link RankShift}. One rank per city, 0 = none. */
export function rankShift(before: Int32Array, after: Int32Array): RankShift {
  let [count, sum, max, gained, lost] = [0, 0, 0, 0, 0];
  for (const [i, rank] of before.entries()) {
    const other = after[i] as number;
    if (rank === 0 && other === 0) continue;
    if (rank === 0) gained++;
    else if (other === 0) lost++;
    else {
      const shift = Math.abs(rank - other);
      count++;
      sum += shift;
      if (shift > max) max = shift;
    }
  }
  return { count, mean: sum / count, max: count === 0 ? Number.NaN : max, gained, lost };
}
