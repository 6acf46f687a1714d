import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  decimalText,
  dmsText,
  readPosition,
} from '../../../../../src/domain/layout/sketch/position-text.ts';

it('writes a position in decimal degrees and in degrees, minutes and seconds', () => {
  expect(decimalText([112.8513, 35.4908])).toBe('35.49080, 112.85130');
  expect(dmsText([112.8513, 35.4908])).toBe('35°29′26.9″N 112°51′04.7″E');
  expect(decimalText([-70.65, -33.45])).toBe('−33.45000, −70.65000');
  expect(dmsText([-70.65, -33.45])).toBe('33°27′00.0″S 70°39′00.0″W');
});

it('carries a second that rounds up into the minute and the degree', () => {
  expect(dmsText([0.9999999, 59.99999])).toBe('60°00′00.0″N 1°00′00.0″E');
});

it.each([
  ['35.49, 112.85', [112.85, 35.49]],
  ['35.2 112.4', [112.4, 35.2]],
  ['35.49，112.85', [112.85, 35.49]],
  ['-33.45, −70.65', [-70.65, -33.45]],
  ['112.85E 35.49N', [112.85, 35.49]],
  ['33.45S, 70.65W', [-70.65, -33.45]],
  ['35°30′N 112°45′E', [112.75, 35.5]],
  ['35° 29\' 24" 112° 51\' 0"', [112.85, 35.49]],
])('reads %s', (text, position) => {
  const reading = readPosition(text);
  if (!reading.ok) throw new Error(`Not read: ${text}`);
  expect(reading.position[0]).toBeCloseTo(position[0] as number, 9);
  expect(reading.position[1]).toBeCloseTo(position[1] as number, 9);
});

it.each([
  ['', 'unread'],
  ['Jincheng', 'unread'],
  ['35.49', 'unread'],
  ['35.49, 112.85, 700', 'unread'],
  ['35N 36N', 'unread'],
  ['35.49 x 112.85', 'unread'],
  ['112.85, 35.49', 'outside'],
  ['35.49, 190', 'outside'],
])('refuses %s', (text, problem) => {
  expect(readPosition(text)).toEqual({ ok: false, problem });
});

it('reads what it writes, to the digits that are written', () => {
  const lng = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -90, max: 90, noNaN: true });
  fc.assert(
    fc.property(lng, lat, (eastDeg, northDeg) => {
      for (const text of [decimalText([eastDeg, northDeg]), dmsText([eastDeg, northDeg])]) {
        const reading = readPosition(text);
        if (!reading.ok) throw new Error(`Not read: ${text}`);
        expect(Math.abs(reading.position[0] - eastDeg)).toBeLessThan(3e-5);
        expect(Math.abs(reading.position[1] - northDeg)).toBeLessThan(3e-5);
      }
    }),
  );
});
