import { expect, test } from 'vitest';
import { spotName } from '../../../../../src/domain/layout/transfer/spot-name.ts';

const towns = {
  names: ['Big', 'Near'],
  lngs: Float64Array.of(10.03, 10.01),
  lats: Float64Array.of(50, 50),
  populations: Float64Array.of(900_000, 7_000),
};

test('a place goes by the nearest town within 5 km, however large others are, else by its coordinates', () => {
  expect(spotName(towns, { lng: 10, lat: 50 })).toEqual({ en: 'Near', zh: null });
  expect(spotName(towns, { lng: 9, lat: 50.5 })).toEqual({ en: '50.5, 9', zh: null });
});
