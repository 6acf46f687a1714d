import type { City } from '../../city.ts';
import type { CountrySides } from './offers-needs.ts';

/** With more cities the table of all pairs would not fit in a browser's memory. */
export const MAX_POTENTIAL_CITIES = 1_500;

/** What potential links of a package rest on, city by city; crosses to a worker as it is. */
export interface PotentialBase {
  cityCount: number;
  sectorCount: number;
  /** WGS84 degrees, `[lng, lat]` of city n at 2n and 2n + 1. */
  positions: Float64Array;
  /** Inhabitants; NaN = not known. */
  populations: Float64Array;
  /** Number of the country of each city; the same for cities of one country. */
  countries: Int32Array;
  /** Offer of city n in sector s at s × cityCount + n, 0–1: that of its country. NaN = not known. */
  offers: Float64Array;
  needs: Float64Array;
}

/** Numbers of the cities of which neither an offer nor a need is known in any sector. */
export function silentCities({ cityCount, offers, needs }: PotentialBase): number[] {
  const isKnown = new Uint8Array(cityCount);
  for (const side of [offers, needs]) {
    side.forEach((value, at) => {
      if (!Number.isNaN(value)) isKnown[at % cityCount] = 1;
    });
  }
  return [...isKnown.keys()].filter((city) => isKnown[city] === 0);
}

/**
 * Offers and needs of cities, which take them from their countries. Cities of a country without figures have none.
 * @param countries the codes in whose order `sides` is
 */
export function potentialBase(
  cities: readonly Pick<City, 'lng' | 'lat' | 'population' | 'iso3'>[],
  countries: readonly string[],
  sides: CountrySides,
): PotentialBase {
  const cityCount = cities.length;
  const sectorCount = sides.sectorIds.length;
  const profileAt = new Map(countries.map((iso3, at) => [iso3, at]));
  const codes = new Map<string, number>();
  const base: PotentialBase = {
    cityCount,
    sectorCount,
    positions: new Float64Array(2 * cityCount),
    populations: new Float64Array(cityCount),
    countries: new Int32Array(cityCount),
    offers: new Float64Array(sectorCount * cityCount).fill(Number.NaN),
    needs: new Float64Array(sectorCount * cityCount).fill(Number.NaN),
  };
  cities.forEach(({ lng, lat, population, iso3 }, at) => {
    base.positions[2 * at] = lng;
    base.positions[2 * at + 1] = lat;
    base.populations[at] = population ?? Number.NaN;
    if (!codes.has(iso3)) codes.set(iso3, codes.size);
    base.countries[at] = codes.get(iso3) as number;
    const profile = profileAt.get(iso3);
    if (profile === undefined) return;
    for (let sector = 0; sector < sectorCount; sector++) {
      base.offers[sector * cityCount + at] = sides.offers[sector]?.[profile] ?? Number.NaN;
      base.needs[sector * cityCount + at] = sides.needs[sector]?.[profile] ?? Number.NaN;
    }
  });
  return base;
}
