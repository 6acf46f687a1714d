import { expect, test } from 'vitest';
import { readCoordinates } from '../../../../../src/domain/layout/transfer/read-coordinates.ts';

test.each([
  ['-1.2864, 36.8172', 36.8172, -1.2864, false],
  ['-1.2864 36.8172', 36.8172, -1.2864, false],
  ['−1.5；36.5', 36.5, -1.5, false],
  ['1.5° S, 36.75° E', 36.75, -1.5, false],
  ['E 36.75 S 1.5', 36.75, -1.5, false],
  ["1°30'0\"S 36°45'E", 36.75, -1.5, false],
  ['lng 36.8, lat: -1.3', 36.8, -1.3, false],
  ['longitude=36.8 latitude=-1.3', 36.8, -1.3, false],
  ['北纬30.5，东经119.75', 119.75, 30.5, false],
  ['119.68, 30.64', 119.68, 30.64, true],
])('%s is a place', (text, lng, lat, isSwapped) => {
  expect(readCoordinates(text)).toEqual({ kind: 'place', lngLat: { lng, lat }, isSwapped });
});

test.each(['91, 200', '95 N 10 E', '10 N 20 N', '200, 10'])('%s is nowhere', (text) => {
  expect(readCoordinates(text)).toEqual({ kind: 'nowhere' });
});

test.each(['', 'Nairobi', '36.8', '1, 2, 3', 'Xi’an', 'Chelyabinsk-65, 40 km'])(
  '"%s" is no pair of numbers',
  (text) => {
    expect(readCoordinates(text)).toEqual({ kind: 'words' });
  },
);
