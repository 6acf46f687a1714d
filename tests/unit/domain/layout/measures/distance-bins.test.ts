import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageWithin } from '../../../../../src/domain/layout/measures/coverage.ts';
import { distanceBins } from '../../../../../src/domain/layout/measures/distance-bins.ts';

describe('distanceBins', () => {
  it('counts a distance in the bar that ends with it, leaves out missing ones and keeps the last bar open', () => {
    const distancesKm = Float64Array.of(0, 2, 2.1, 4, 4.5, 90, Number.NaN);
    expect(distanceBins(distancesKm, 2, 4)).toEqual([
      { fromKm: 0, toKm: 2, count: 2 },
      { fromKm: 2, toKm: 4, count: 2 },
      { fromKm: 4, toKm: Number.POSITIVE_INFINITY, count: 2 },
    ]);
  });

  it('adds up to the coverage curve at every end and to all that have a distance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 40, noNaN: true })),
        fc.integer({ min: 1, max: 5 }),
        (distances, stepKm) => {
          const distancesKm = Float64Array.from(distances);
          let sum = 0;
          for (const { toKm, count } of distanceBins(distancesKm, stepKm, 20)) {
            sum += count;
            const within = Math.min(toKm, Number.MAX_VALUE);
            expect(sum).toBe(coverageWithin(distancesKm, null, within).reached);
          }
          expect(sum).toBe(distances.length);
        },
      ),
    );
  });
});
