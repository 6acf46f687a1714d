import { describe, expect, it } from 'vitest';
import {
  shapeOf,
  TREATMENT_RULE,
  treatOutliers,
} from '../../../../src/domain/scoring/treat-outliers.ts';

function upTo(last: number, ...more: number[]): Float64Array {
  return Float64Array.from([...Array.from({ length: last }, (_, i) => i + 1), ...more]);
}

describe('shapeOf', () => {
  it('is the sample skewness and excess kurtosis, gaps skipped', () => {
    const { skew, kurtosis } = shapeOf(upTo(10, NaN, 30, 100));
    expect(skew).toBeCloseTo(3.0632410342394985, 12);
    expect(kurtosis).toBeCloseTo(9.74139083456914, 12);
  });

  it('is not defined for three values or without spread', () => {
    expect(shapeOf(upTo(3))).toEqual({ skew: NaN, kurtosis: NaN });
    expect(shapeOf(Float64Array.of(2, 2, 2, 2))).toEqual({ skew: NaN, kurtosis: NaN });
  });
});

describe('treatOutliers', () => {
  it('leaves alone what passes', () => {
    const values = upTo(25);
    expect(treatOutliers(values)).toEqual({
      values,
      kind: 'none',
      treatedRows: Int32Array.of(),
    });
  });

  it('pulls a single high value in to the next one and changes no input', () => {
    const values = upTo(20, NaN, 500);
    expect(treatOutliers(values)).toEqual({
      values: upTo(20, NaN, 20),
      kind: 'winsorised',
      treatedRows: Int32Array.of(21),
    });
    expect(values.at(-1)).toBe(500);
  });

  it('pulls in low values where the skewness points down', () => {
    const values = upTo(20, 500).map((value) => -value);
    const { values: treated, treatedRows } = treatOutliers(values);
    expect([treated.at(-1), [...treatedRows]]).toEqual([-20, [20]]);
  });

  it('stops as soon as one of the two measures passes', () => {
    // Powers of two: kurtosis is 6.3 after the first step and 3.04 after the second.
    const values = Float64Array.from({ length: 25 }, (_, k) => 2 ** k);
    const { kind, treatedRows } = treatOutliers(values);
    expect([kind, [...treatedRows]]).toEqual(['winsorised', [23, 24]]);
  });

  it('takes logarithms of the original where five points are not enough', () => {
    const values = upTo(100, ...Array.from({ length: 12 }, (_, k) => 10 ** (k + 4)));
    const range = 10 ** 15 - 1;
    expect(treatOutliers(values)).toEqual({
      values: values.map((value) => Math.log(value + (0.01 * range - 1))),
      kind: 'log',
      treatedRows: Int32Array.of(),
    });
  });

  it('judges no column of fewer values than the rule asks for', () => {
    expect(treatOutliers(upTo(10, 30, 100)).kind).toBe('none');
    expect(treatOutliers(upTo(10, 30, 100), { ...TREATMENT_RULE, minCount: 12 }).kind).toBe(
      'winsorised',
    );
  });
});
