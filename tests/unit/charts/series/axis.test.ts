import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisOver,
  axisShare,
  SCORE_AXIS,
  valueAtShare,
} from '../../../../src/charts/series/axis.ts';

const NONE = Number.NaN;

describe('a linear axis', () => {
  test('has round ends around the values and round ticks between', () => {
    expect(axisOver([-3.2, NONE, 7.1], false)).toEqual({
      lower: -5,
      upper: 10,
      isLog: false,
      ticks: [-5, 0, 5, 10],
    });
    expect(axisOver([0.1, 0.3], false, 2).ticks).toEqual([0.1, 0.2, 0.3]);
  });

  test('leaves room around values that are all the same', () => {
    expect(axisOver([40, 40], false)).toMatchObject({ lower: 20, upper: 60 });
    expect(axisOver([0], false)).toMatchObject({ lower: -1, upper: 1 });
    expect(axisOver([40, 40.000_000_000_01], false)).toMatchObject({ lower: 20 });
    expect(axisOver([10], true)).toMatchObject({ lower: 10, upper: 30 });
  });

  test('is that of scores where there is no value', () => {
    expect(axisOver([NONE], false)).toEqual(SCORE_AXIS);
  });
});

describe('a logarithmic axis', () => {
  test('names ones and threes, and ones alone where they would crowd', () => {
    expect(axisOver([268, 104_147], true)).toEqual({
      lower: 100,
      upper: 300_000,
      isLog: true,
      ticks: [100, 1_000, 10_000, 100_000],
    });
    expect(axisOver([1.5, 20], true).ticks).toEqual([1, 3, 10, 30]);
  });
});

test('every value lies between the ends, and comes back from its share', () => {
  const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 9 }), fc.boolean(), (values, isLog) => {
      const axis = axisOver(values, isLog);
      for (const value of values) {
        const share01 = axisShare(axis, value);
        expect(share01).toBeGreaterThanOrEqual(-1e-9);
        expect(share01).toBeLessThanOrEqual(1 + 1e-9);
        expect(valueAtShare(axis, share01) / value).toBeCloseTo(1, 6);
      }
    }),
  );
});
