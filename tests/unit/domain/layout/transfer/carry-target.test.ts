import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseCarryTarget,
  writeCarryTarget,
} from '../../../../../src/domain/layout/transfer/carry-target.ts';

test.each([
  ['kz-almaty', { kind: 'city', id: 'kz-almaty' }],
  ['example-anji', { kind: 'example', id: 'anji' }],
  ['spot-36.8172/-1.2864', { kind: 'spot', lngLat: { lng: 36.8172, lat: -1.2864 } }],
  ['own', { kind: 'own' }],
  ['saved-north_2', { kind: 'saved', id: 'north_2' }],
] as const)('%s is read and written', (text, target) => {
  expect(parseCarryTarget(text)).toEqual(target);
  expect(writeCarryTarget(target)).toBe(text);
});

test.each([
  '',
  'example-lhasa',
  'saved-',
  'spot-36.8',
  'spot-200/10',
  'spot-10/91',
  'spot-1e9/2',
  'kz/almaty',
])('"%s" is no place', (text) => {
  expect(parseCarryTarget(text)).toBeNull();
});

test('any place on Earth comes back to within a metre', () => {
  const lng = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -90, max: 90, noNaN: true });
  fc.assert(
    fc.property(lng, lat, (x, y) => {
      const back = parseCarryTarget(writeCarryTarget({ kind: 'spot', lngLat: { lng: x, lat: y } }));
      if (back?.kind !== 'spot') throw new Error('no spot');
      expect(Math.abs(back.lngLat.lng - x)).toBeLessThan(1e-5);
      expect(Math.abs(back.lngLat.lat - y)).toBeLessThan(1e-5);
    }),
  );
});
