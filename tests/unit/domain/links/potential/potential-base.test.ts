import { expect, test } from 'vitest';
import {
  potentialBase,
  silentCities,
} from '../../../../../src/domain/links/potential/potential-base.ts';

test('cities of countries without figures are named; one figure in one sector is enough', () => {
  const city = (iso3: string) => ({ lng: 0, lat: 0, population: 1, iso3 });
  const nothing = Float64Array.of(Number.NaN, Number.NaN);
  const base = potentialBase(['AAA', 'BBB', 'CCC', 'AAA'].map(city), ['AAA', 'BBB'], {
    sectorIds: ['energy', 'trade'],
    offers: [nothing, nothing],
    needs: [nothing, Float64Array.of(Number.NaN, 0)],
    standings: [],
  });
  expect(silentCities(base)).toEqual([0, 2, 3]);
});
