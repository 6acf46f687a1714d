import type { City } from '../../src/domain/city.ts';

/** A complete city with the given fields. */
export function createCity(fields: Partial<City>): City {
  return {
    id: 'xx-somewhere',
    name: { en: 'Somewhere', zh: '某地' },
    iso2: 'XX',
    iso3: 'XXX',
    country: { en: 'Exland', zh: '某国' },
    region: 'Europe & Central Asia',
    admin1: null,
    lng: 10,
    lat: 20,
    population: 100_000,
    isCapital: false,
    briStatus: 'member',
    briMouDate: null,
    briExitDate: null,
    ...fields,
  };
}
