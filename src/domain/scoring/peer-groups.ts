import type { AtlasData } from '../atlas-data.ts';
import type { City } from '../city.ts';
import { INCOME_INDICATOR } from '../indicator.ts';
import { nearestPeers } from './peers.ts';

/** How many cities of like size and means make a peer group. */
export const PEER_COUNT = 10;

/** Cities of the region of city number `at`, itself among them. Throws for a city that there is not. */
export function sameRegion(cities: readonly City[], at: number): number[] {
  const own = cities[at];
  if (!own) throw new Error(`Unknown city: ${at}`);
  return [...cities.keys()].filter((city) => cities[city]?.region === own.region);
}

/**
 * The `count` cities most like one in population and, where the package states it, income:
 * nearest first, the city itself left out. Empty where the city's own population or income is unknown.
 */
export function nearestCities(
  { cities, indicators, columns }: Pick<AtlasData, 'cities' | 'indicators' | 'columns'>,
  at: number,
  count: number = PEER_COUNT,
): number[] {
  const population = Float64Array.from(cities, (city) => city.population ?? Number.NaN);
  const income = columns[indicators.findIndex(({ id }) => id === INCOME_INDICATOR)]?.values;
  const compared = income ? [population, income] : [population];
  const likenesses = compared.map((values) => ({ values, isLog: true }));
  return [...nearestPeers(at, likenesses, count)];
}
