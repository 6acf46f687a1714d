import { describe, expect, it } from 'vitest';
import {
  correlation,
  meanRanks,
  rankCorrelation,
  regressionOf,
} from '../../../../src/domain/scoring/statistics.ts';

const X = Float64Array.of(1, 2, 3, 4, NaN);
const Y = Float64Array.of(2, 4, 5, 4, 9);

describe('regressionOf', () => {
  it('fits by least squares over the rows that have both', () => {
    const { count, slope, intercept, r } = regressionOf(X, Y);
    expect([count, slope, intercept]).toEqual([4, 0.7, 2]);
    expect(r).toBeCloseTo(3.5 / Math.sqrt(5 * 4.75), 12);
  });

  it('has no slope where x does not vary and no r where one of them does not', () => {
    const flat = Float64Array.of(3, 3);
    expect(regressionOf(flat, Float64Array.of(1, 2))).toEqual({
      count: 2,
      slope: NaN,
      intercept: NaN,
      r: NaN,
    });
    expect(correlation(Float64Array.of(1, 2), flat)).toBeNaN();
  });
});

describe('meanRanks', () => {
  it('puts ties at the mean of their places, highest first', () => {
    expect([...meanRanks(Float64Array.of(5, 9, 5, NaN, 1))]).toEqual([2.5, 1, 2.5, NaN, 4]);
  });
});

describe('rankCorrelation', () => {
  it('is 1 for any rising relation and −1 for any falling one', () => {
    const cubes = X.map((x) => x ** 3);
    expect(rankCorrelation(X, cubes)).toBeCloseTo(1, 12);
    expect(
      rankCorrelation(
        X,
        cubes.map((value) => -value),
      ),
    ).toBeCloseTo(-1, 12);
  });
});
