import { describe, expect, it } from 'vitest';
import {
  logAboveFloor,
  presentWeight,
  weightedGeometricMean,
  weightedMean,
} from '../../../../src/domain/scoring/aggregate.ts';

/** Three columns, five rows: all present, then fewer and fewer. */
function columns(): Float64Array[] {
  return [
    Float64Array.of(20, 20, NaN, NaN, NaN),
    Float64Array.of(40, NaN, 40, 40, NaN),
    Float64Array.of(80, 80, 80, NaN, NaN),
  ];
}

describe('weightedMean', () => {
  it('renormalises over what is present and needs the minimum', () => {
    const mean = weightedMean(columns(), { weights: [6, 3, 3], minWeight: 6 });
    expect([...mean]).toEqual([40, 40, 60, NaN, NaN]);
  });

  it('takes a row that stands exactly on the minimum', () => {
    const rows = [Float64Array.of(50, 50), Float64Array.of(NaN, 70), Float64Array.of(NaN, NaN)];
    expect([...weightedMean(rows, { weights: [4, 4, 4], minWeight: 8 })]).toEqual([NaN, 60]);
  });

  it('is missing where nothing is present, even without a minimum', () => {
    const mean = weightedMean(columns(), { weights: [1, 1, 1], minWeight: 0 });
    expect(mean[4]).toBeNaN();
  });

  it('leaves out a column of weight 0, whatever it holds', () => {
    const rows = [Float64Array.of(Number.NEGATIVE_INFINITY, NaN), Float64Array.of(3, 4)];
    expect([...weightedMean(rows, { weights: [0, 2], minWeight: 2 })]).toEqual([3, 4]);
  });

  it.each([
    [[1, 1], 'Expected 3 weights, got 2'],
    [[1, -1, 1], 'Bad weight: -1'],
    [[1, NaN, 1], 'Bad weight: NaN'],
    [[0, 0, 0], 'All weights are 0'],
  ])('throws on weights %j', (weights, message) => {
    expect(() => weightedMean(columns(), { weights, minWeight: 0 })).toThrow(message);
  });

  it('throws on columns of different lengths', () => {
    expect(() =>
      weightedMean([new Float64Array(2), new Float64Array(3)], { weights: [1, 1], minWeight: 0 }),
    ).toThrow('Expected columns of 2 rows, got 3');
  });
});

describe('presentWeight', () => {
  it('adds the weights of the columns that have a value; 0 is a value', () => {
    const rows = [Float64Array.of(0, NaN, 1), Float64Array.of(0, 1, NaN)];
    expect([...presentWeight(rows, [6, 3], 3)]).toEqual([9, 3, 6]);
  });
});

describe('weightedGeometricMean', () => {
  it('is the root of the product, with the floor under small values', () => {
    const rows = [Float64Array.of(4, 0), Float64Array.of(9, 16)];
    const mean = weightedGeometricMean(rows, { weights: [1, 1], minWeight: 2, floor: 1 });
    expect([...mean]).toEqual([expect.closeTo(6, 12), expect.closeTo(4, 12)]);
  });

  it('is 0 where a value is 0 and no floor holds it', () => {
    const rows = [Float64Array.of(0), Float64Array.of(16)];
    const mean = weightedGeometricMean(rows, { weights: [1, 1], minWeight: 2, floor: 0 });
    expect([...mean]).toEqual([0]);
  });

  it('weakens the trade of a weak requirement against seven strong ones', () => {
    const rows = [10, 60, 60, 60, 60, 60, 60, 60].map((value) => Float64Array.of(value));
    const rule = { weights: Array<number>(8).fill(1), minWeight: 8, floor: 1 };
    expect([weightedMean(rows, rule)[0], weightedGeometricMean(rows, rule)[0]]).toEqual([
      expect.closeTo(53.75, 9),
      expect.closeTo(47.96, 2),
    ]);
  });
});

describe('logAboveFloor', () => {
  it('raises to the floor, never a missing value', () => {
    expect([...logAboveFloor(Float64Array.of(0, 1, Math.E, NaN), 1)]).toEqual([0, 0, 1, NaN]);
  });
});
