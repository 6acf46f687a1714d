import { expect, it } from 'vitest';
import { SHEET_STOPS, stopHeightPx, stopNear } from '../../../src/ui/sheet-stops.ts';

it('a sheet let go falls to the nearest stop', () => {
  expect([60, 200, 300, 500, 690].map((heightPx) => stopNear(heightPx, 700))).toEqual([
    'peek',
    'peek',
    'half',
    'half',
    'full',
  ]);
});

it('a sheet at a stop stays there', () => {
  expect(SHEET_STOPS.map((stop) => stopNear(stopHeightPx(stop, 700), 700))).toEqual([
    ...SHEET_STOPS,
  ]);
});
