import { expect, test } from 'vitest';
import { findTowns, indexTowns } from '../../../../../src/domain/layout/transfer/find-towns.ts';

const index = indexTowns({
  names: ['Nairobi', 'Nairn', 'Ñaira', 'East Nairobi', 'Nakuru'],
  countries: ['KE', 'GB', 'ES', 'KE', 'KE'],
  lngs: Float64Array.of(36.82, -3.9, 1, 37, 36.1),
  lats: Float64Array.of(-1.29, 57.6, 40, -1.2, -0.3),
  populations: Float64Array.of(2_750_547, 9_773, Number.NaN, 80_000, 259_903),
});

test('towns are found by the start of their name or of a word in it, whole names first, then by size', () => {
  const names = (query: string, limit = 9) =>
    findTowns(index, query, limit).map(({ name }) => name);

  expect(names('nair')).toEqual(['Nairobi', 'Nairn', 'Ñaira', 'East Nairobi']);
  expect(names('NAIRN')).toEqual(['Nairn']);
  expect(names('nair', 2)).toEqual(['Nairobi', 'Nairn']);
  expect(names('.')).toEqual([]);
});

test('a town of unknown population says so', () => {
  expect(findTowns(index, 'naira', 1)).toEqual([
    { name: 'Ñaira', country: 'ES', lng: 1, lat: 40, population: null },
  ]);
});
