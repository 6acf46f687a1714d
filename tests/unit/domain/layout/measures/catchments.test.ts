import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, catchmentsOf } from '../../../../../src/domain/layout/measures/catchments.ts';

const NAN = Number.NaN;

describe('catchmentsOf', () => {
  const found = {
    nearest: Int32Array.of(0, 0, 1, -1, 0),
    distancesKm: Float64Array.of(2, 4, 5, NAN, 6),
  };

  test('counts points, people and way of each centre; a centre without points has no mean', () => {
    expect(catchmentsOf(found, 3, Float64Array.of(10, 30, 20, 40, NAN))).toEqual({
      centres: [
        { count: 2, amount: 40, meanKm: 3, maxKm: 4 },
        { count: 1, amount: 20, meanKm: 5, maxKm: 5 },
        { count: 0, amount: 0, meanKm: NAN, maxKm: NAN },
      ],
      maxMinRatio: null,
      variation: expect.closeTo(Math.sqrt(2 / 3), 12),
      gini: expect.closeTo(4 / 9, 12),
      missingCount: 2,
    });
  });

  test('without weights every point counts once', () => {
    const { centres, maxMinRatio, missingCount } = catchmentsOf(found, 2, null);
    expect({ amounts: centres.map(({ amount }) => amount), maxMinRatio, missingCount }).toEqual({
      amounts: [3, 1],
      maxMinRatio: 3,
      missingCount: 1,
    });
  });

  test('refuses a centre that is not there', () => {
    expect(() => catchmentsOf(found, 1, null)).toThrow('Unexpected centre: 1');
  });
});

describe('balanceOf', () => {
  test.each([
    ['even loads', [5, 5, 5], { maxMinRatio: 1, variation: 0, gini: 0 }],
    [
      'all at one of four',
      [0, 8, 0, 0],
      { maxMinRatio: null, variation: Math.sqrt(3), gini: 0.75 },
    ],
    ['1, 2, 3', [3, 1, 2], { maxMinRatio: 3, variation: Math.sqrt(1 / 6), gini: 2 / 9 }],
    ['nothing', [0, 0], { maxMinRatio: null, variation: NAN, gini: NAN }],
  ])('%s', (_name, amounts, expected) => {
    const rounded = (value: number | null) => (value === null ? null : value.toFixed(12));
    const { maxMinRatio, variation, gini } = balanceOf(amounts);
    expect([maxMinRatio, variation, gini].map(rounded)).toEqual(
      [expected.maxMinRatio, expected.variation, expected.gini].map(rounded),
    );
  });

  test('the Gini coefficient is the mean difference of all pairs over twice the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (amounts) => {
        const count = amounts.length;
        const mean = amounts.reduce((sum, amount) => sum + amount, 0) / count;
        const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
        const total = differences.reduce((sum, difference) => sum + difference, 0);
        expect(balanceOf(amounts).gini).toBeCloseTo(total / (2 * count * count * mean), 9);
      }),
    );
  });
});
