import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalText, dmsText } from '../../../../../src/domain/layout/sketch/position-text.ts';
import { readCoordinates } from '../../../../../src/domain/layout/transfer/read-coordinates.ts';

it('writes a position in decimal degrees and in degrees, minutes and seconds', () => {
  expect(decimalText([112.8513, 35.4908])).toBe('35.49080, 112.85130');
  expect(dmsText([112.8513, 35.4908])).toBe('35°29′26.9″N 112°51′04.7″E');
  expect(decimalText([-70.65, -33.45])).toBe('−33.45000, −70.65000');
  expect(dmsText([-70.65, -33.45])).toBe('33°27′00.0″S 70°39′00.0″W');
});

it('carries a second that rounds up into the minute and the degree', () => {
  expect(dmsText([0.9999999, 59.99999])).toBe('60°00′00.0″N 1°00′00.0″E');
});

it('is read back, to the digits that are written', () => {
  const lng = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -90, max: 90, noNaN: true });
  fc.assert(
    fc.property(lng, lat, (eastDeg, northDeg) => {
      for (const text of [decimalText([eastDeg, northDeg]), dmsText([eastDeg, northDeg])]) {
        const reading = readCoordinates(text);
        if (reading.kind !== 'place') throw new Error(`Not read: ${text}`);
        expect(Math.abs(reading.lngLat.lng - eastDeg)).toBeLessThan(3e-5);
        expect(Math.abs(reading.lngLat.lat - northDeg)).toBeLessThan(3e-5);
      }
    }),
  );
});
