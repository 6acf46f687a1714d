import type { LinkTable } from './link-table.ts';

/**
 * Member cities that the chosen links join with one city, those with most links first, equal ones in the order of
 * the cities. Links of all kinds count alike: it is an order of names, not a sum that is shown.
 */
export function recordedPartners(
  { fromCities, toCities }: Pick<LinkTable, 'fromCities' | 'toCities'>,
  chosen: Iterable<number>,
  city: number,
): number[] {
  const counts = new Map<number, number>();
  for (const link of chosen) {
    const from = fromCities[link] as number;
    const to = toCities[link] as number;
    if (from !== city && to !== city) continue;
    const other = from === city ? to : from;
    if (other >= 0 && other !== city) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([other]) => other);
}
