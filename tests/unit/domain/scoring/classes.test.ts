import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classesOf,
  classOf,
  quantileBreaks,
  quantileOfSorted,
  SCORE_BREAKS,
} from '../../../../src/domain/scoring/classes.ts';

describe('classOf', () => {
  it.each([
    [0, 0],
    [34.999999, 0],
    [35, 1],
    [45, 2],
    [55, 3],
    [64.999999, 3],
    [65, 4],
    [100, 4],
    [NaN, -1],
  ])('puts a score of %d into class %d', (score, expected) => {
    expect(classOf(score, SCORE_BREAKS)).toBe(expected);
  });

  it('has one class where there are no breaks', () => {
    expect([...classesOf(Float64Array.of(1, NaN), [])]).toEqual([0, -1]);
  });
});

describe('quantileOfSorted', () => {
  it('interpolates like type 7', () => {
    const sorted = Float64Array.of(1, 2, 4, 8);
    expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantileOfSorted(sorted, share))).toEqual([
      1,
      1.75,
      3,
      expect.closeTo(6.8, 12),
      8,
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(quantileOfSorted(new Float64Array(0), 0.5)).toBeNaN();
  });
});

describe('quantileBreaks', () => {
  it('cuts into five classes of equal size', () => {
    const values = Float64Array.from({ length: 11 }, (_, i) => 10 - i);
    expect(quantileBreaks(values)).toEqual([2, 4, 6, 8]);
  });

  it('skips missing values and leaves its input in order', () => {
    const values = Float64Array.of(3, NaN, 1, 2);
    expect(quantileBreaks(values, 2)).toEqual([2]);
    expect([...values]).toEqual([3, NaN, 1, 2]);
  });

  it('gives fewer classes where values are tied', () => {
    const values = Float64Array.of(0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5);
    expect(quantileBreaks(values)).toEqual([1, 3]);
  });

  it.each([[[]], [[NaN]], [[7]], [[7, 7, 7]]])('gives no break for %j', (values) => {
    expect(quantileBreaks(Float64Array.from(values))).toEqual([]);
  });

  it('leaves no class empty', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(NaN)));
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), (list, classCount) => {
        const present = list.filter((value) => !Number.isNaN(value));
        fc.pre(present.length > 0);
        const breaks = quantileBreaks(Float64Array.from(list), classCount);
        const filled = new Set(present.map((value) => classOf(value, breaks)));
        expect([...filled].sort((a, b) => a - b)).toEqual([...breaks.keys(), breaks.length]);
      }),
    );
  });
});
