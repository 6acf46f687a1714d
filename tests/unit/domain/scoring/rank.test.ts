import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orderDescending,
  rankDescending,
  topDescending,
} from '../../../../src/domain/scoring/rank.ts';

/** The order in plain words: no NaN, highest first, equal ones as they came. */
function plainOrder(scores: Float64Array): number[] {
  return [...scores.keys()]
    .filter((i) => !Number.isNaN(scores[i]))
    .sort((a, b) => {
      const [left, right] = [scores[a] as number, scores[b] as number];
      return left === right ? a - b : right - left;
    });
}

/** Any doubles, or a crowd around one value that differs only in the last bits. */
function anyScores(): fc.Arbitrary<Float64Array> {
  const crowd = fc.integer({ min: 0, max: 60 }).map((steps) => 50 + steps * 2 ** -47);
  return fc
    .oneof(
      fc.array(fc.double(), { maxLength: 200 }),
      fc.array(crowd, { minLength: 20, maxLength: 60 }),
      fc.array(fc.oneof(crowd, fc.double({ min: 0, max: 100 })), { maxLength: 200 }),
    )
    .map((scores) => Float64Array.from(scores));
}

describe('orderDescending', () => {
  it('orders any doubles like a plain sort', () => {
    fc.assert(
      fc.property(anyScores(), (scores) => {
        expect([...orderDescending(scores)]).toEqual(plainOrder(scores));
      }),
    );
  });

  it('orders enough of them for wide digits, with ties and gaps', () => {
    const scores = Float64Array.from({ length: 5000 }, (_, i) =>
      i % 11 === 0 ? Number.NaN : ((i * 7919) % 1000) / 10 - 20,
    );
    expect([...orderDescending(scores)]).toEqual(plainOrder(scores));
  });

  it('keeps the order of a zero and a negative zero', () => {
    expect([...orderDescending(Float64Array.of(-0, 0, -1, 1))]).toEqual([3, 0, 1, 2]);
  });

  it('keeps the order of many equal infinities', () => {
    const scores = new Float64Array(40).fill(Number.POSITIVE_INFINITY);
    expect([...orderDescending(scores)]).toEqual(plainOrder(scores));
  });

  it('reads a view into a larger buffer', () => {
    const scores = Float64Array.of(9, 1, 3, 2).subarray(1);
    expect([...orderDescending(scores)]).toEqual([1, 2, 0]);
  });
});

describe('rankDescending', () => {
  it('shares the better place and skips the next: 1, 2, 2, 4', () => {
    expect(rankDescending(Float64Array.of(40, 70, 55, 55), 1e-9)).toEqual({
      rank: Int32Array.of(4, 1, 2, 2),
      order: Int32Array.of(1, 2, 3, 0),
      ratedCount: 4,
    });
  });

  it('compares with the city before, so that ties form chains', () => {
    const step = 0.25;
    const scores = Float64Array.of(10, 10 - step, 10 - 2 * step, 10 - 2 * step - 0.5);
    expect([...rankDescending(scores, step).rank]).toEqual([1, 1, 1, 4]);
  });

  it('gives no rank without a score', () => {
    expect(rankDescending(Float64Array.of(NaN, 5, NaN), 1e-9)).toEqual({
      rank: Int32Array.of(0, 1, 0),
      order: Int32Array.of(1),
      ratedCount: 1,
    });
  });

  it('ties two equal infinities', () => {
    const scores = Float64Array.of(-Infinity, Infinity, -Infinity, Infinity);
    expect([...rankDescending(scores, 1e-9).rank]).toEqual([3, 1, 3, 1]);
  });
});

describe('topDescending', () => {
  it('is the beginning of the whole order', () => {
    fc.assert(
      fc.property(anyScores(), fc.nat({ max: 40 }), (scores, count) => {
        expect([...topDescending(scores, count)]).toEqual(plainOrder(scores).slice(0, count));
      }),
    );
  });
});
