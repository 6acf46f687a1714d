import type { Ranking } from '../../domain/scoring/rank.ts';

/**
 * Cities as the ranking lists them, by index: those with a rank, best first, then those without one in the
 * order of the package. Only cities whose `visible` is 1; their ranks stay those among all cities.
 */
export function rankedCities(
  { rank, order }: Pick<Ranking, 'rank' | 'order'>,
  visible: Uint8Array,
): number[] {
  const cities: number[] = [];
  for (const city of order) if (visible[city] === 1) cities.push(city);
  for (let city = 0; city < rank.length; city++) {
    if (rank[city] === 0 && visible[city] === 1) cities.push(city);
  }
  return cities;
}

/** How many cities fall into each class of a score. */
export interface ClassCounts {
  /** One per class, from low to high. */
  counts: number[];
  /** Cities without a value. */
  missing: number;
}

/** Counts the classes of the cities whose `visible` is 1; −1 is the class of a missing value. */
export function classCounts(
  classes: Int8Array,
  visible: Uint8Array,
  classCount: number,
): ClassCounts {
  const counts = new Array<number>(classCount).fill(0);
  let missing = 0;
  for (let city = 0; city < classes.length; city++) {
    if (visible[city] !== 1) continue;
    const at = classes[city] as number;
    if (at < 0) missing++;
    else counts[at] = (counts[at] as number) + 1;
  }
  return { counts, missing };
}
