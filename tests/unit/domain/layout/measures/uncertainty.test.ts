import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distanceRange,
  reachRange,
} from '../../../../../src/domain/layout/measures/uncertainty.ts';

const NAN = Number.NaN;

function units(townships: number[], own: number[], settlements = townships.map(() => 1)) {
  return {
    townships: Int32Array.from(townships),
    hasOwnPoint: Uint8Array.from(own),
    isSettlement: Uint8Array.from(settlements),
  };
}

describe('distanceRange', () => {
  test('a unit without a point of its own may be as far away as any settlement or the seat of its township', () => {
    const given = distanceRange(
      units([0, 0, 0, 1, 1], [0, 0, 1, 0, 0]),
      Float64Array.of(2, 4, 6, 1, NAN),
      Float64Array.of(1, 3),
    );
    expect(given.leastKm).toEqual(Float64Array.of(1, 1, 6, 1, NAN));
    expect(given.mostKm).toEqual(Float64Array.of(6, 6, 6, 3, NAN));
  });

  test('a special unit widens its own range alone', () => {
    const given = distanceRange(
      units([0, 0], [0, 0], [1, 0]),
      Float64Array.of(2, 9),
      Float64Array.of(NAN),
    );
    expect(given.leastKm).toEqual(Float64Array.of(2, 2));
    expect(given.mostKm).toEqual(Float64Array.of(2, 9));
  });

  test('refuses a township without seat', () => {
    expect(() => distanceRange(units([1], [0]), Float64Array.of(2), Float64Array.of(1))).toThrow(
      'Unexpected township: 1',
    );
  });
});

describe('reachRange', () => {
  const range = {
    distancesKm: Float64Array.of(2, 4, 6, NAN),
    leastKm: Float64Array.of(1, 1, 6, NAN),
    mostKm: Float64Array.of(3, 5, 6, NAN),
  };

  test('counts by the dots, at least and at most', () => {
    expect(reachRange(range, null, 3)).toEqual({
      count: 1,
      lowest: 1,
      highest: 2,
      missingCount: 1,
    });
  });

  test('weighs, and leaves out what has no weight', () => {
    expect(reachRange(range, Float64Array.of(10, 20, NAN, 5), 4)).toEqual({
      count: 30,
      lowest: 10,
      highest: 30,
      missingCount: 2,
    });
  });

  test('the figure lies between its ends, which rise with x', () => {
    const unit = fc.record({
      township: fc.nat(3),
      own: fc.nat(1),
      settlement: fc.nat(1),
      km: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(unit), fc.double({ min: 0, max: 20, noNaN: true }), (list, x) => {
        const found = distanceRange(
          units(
            list.map(({ township }) => township),
            list.map(({ own }) => own),
            list.map(({ settlement }) => settlement),
          ),
          Float64Array.from(list, ({ km }) => km),
          Float64Array.of(3, 6, 9, 12),
        );
        const [near, far] = [reachRange(found, null, x), reachRange(found, null, x + 1)];
        expect(near.lowest).toBeLessThanOrEqual(near.count);
        expect(near.count).toBeLessThanOrEqual(near.highest);
        expect(near.lowest).toBeLessThanOrEqual(far.lowest);
        expect(near.highest).toBeLessThanOrEqual(far.highest);
      }),
    );
  });
});
