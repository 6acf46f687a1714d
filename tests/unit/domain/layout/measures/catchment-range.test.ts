import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catchmentRanges } from '../../../../../src/domain/layout/measures/catchment-range.ts';
import { catchmentsOf } from '../../../../../src/domain/layout/measures/catchments.ts';
import { nearestOf } from '../../../../../src/domain/layout/measures/point-distances.ts';
import { townshipPlaces } from '../../../../../src/domain/layout/measures/township-places.ts';
import { type MadeUpUnit, scatteredUnits, unitsOf } from './made-up-units.ts';

const CENTRES = { lngs: Float64Array.of(112, 112.5, 113), lats: Float64Array.of(35, 35.4, 35) };

function rangesOf(list: readonly MadeUpUnit[], weights?: number[]) {
  const units = unitsOf(list);
  const rows = Int32Array.from(list.keys());
  const shown = nearestOf(units.points, CENTRES);
  const amounts = Float64Array.from(weights ?? list.map(() => 1));
  return {
    shown: catchmentsOf(shown, 3, null),
    amounts: catchmentsOf(shown, 3, amounts),
    ranges: catchmentRanges(units, rows, townshipPlaces(units), CENTRES, amounts),
  };
}

test('every load lies between its ends, and the ends of all around their sum', () => {
  fc.assert(
    fc.property(scatteredUnits, (list) => {
      const { shown, ranges } = rangesOf(list);
      const sumOf = (end: 'lowest' | 'highest') =>
        ranges?.centres.reduce((sum, { count }) => sum + count[end], 0) ?? Number.NaN;
      expect(sumOf('lowest')).toBeLessThanOrEqual(list.length);
      expect(sumOf('highest')).toBeGreaterThanOrEqual(list.length);
      for (const [at, load] of shown.centres.entries()) {
        const range = ranges?.centres[at];
        if (!range) throw new Error('No range');
        expect(range.count.lowest).toBeLessThanOrEqual(load.count);
        expect(range.count.highest).toBeGreaterThanOrEqual(load.count);
        if (load.count === 0) continue;
        for (const figure of ['meanKm', 'maxKm'] as const) {
          expect(range[figure].lowest).toBeLessThanOrEqual(load[figure] + 1e-9);
          expect(range[figure].highest).toBeGreaterThanOrEqual(load[figure] - 1e-9);
        }
      }
      const balance = ranges?.balance;
      expect(balance?.variation.lowest).toBeLessThanOrEqual(shown.variation + 1e-9);
      expect(balance?.variation.highest).toBeGreaterThanOrEqual(shown.variation - 1e-9);
      const most = balance?.maxMinRatio.highest ?? Number.POSITIVE_INFINITY;
      expect(most).toBeGreaterThanOrEqual(shown.maxMinRatio ?? Number.POSITIVE_INFINITY);
    }),
  );
});

test('points of their own leave nothing open', () => {
  fc.assert(
    fc.property(scatteredUnits, (list) => {
      const { shown, ranges } = rangesOf(list.map((unit) => ({ ...unit, own: 1 })));
      for (const [at, load] of shown.centres.entries()) {
        const range = ranges?.centres[at];
        expect(range?.count).toEqual({ lowest: load.count, highest: load.count });
        if (load.count > 0) expect(range?.meanKm.lowest).toBeCloseTo(load.meanKm, 9);
        if (load.count > 0) expect(range?.meanKm.highest).toBeCloseTo(load.meanKm, 9);
        expect(range?.maxKm).toEqual({ lowest: load.maxKm, highest: load.maxKm });
      }
      expect(ranges?.balance?.maxMinRatio).toEqual({
        lowest: shown.maxMinRatio,
        highest: shown.maxMinRatio,
      });
    }),
  );
});

test('a village between two centres may fall to either, with its people', () => {
  const west = { lng: 112.01, lat: 35, township: 0, own: 0, settlement: 1 };
  const east = { ...west, lng: 112.99 };
  const { ranges } = rangesOf([west, east, { ...west, own: 1 }], [10, 20, Number.NaN]);
  expect(ranges?.centres.map(({ count, amount }) => [count, amount])).toEqual([
    [
      { lowest: 1, highest: 3 },
      { lowest: 0, highest: 30 },
    ],
    [
      { lowest: 0, highest: 0 },
      { lowest: 0, highest: 0 },
    ],
    [
      { lowest: 0, highest: 2 },
      { lowest: 0, highest: 30 },
    ],
  ]);
  expect(ranges?.centres[1]?.meanKm).toEqual({ lowest: Number.NaN, highest: Number.NaN });
});
