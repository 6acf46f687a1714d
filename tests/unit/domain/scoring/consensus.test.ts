import { describe, expect, it } from 'vitest';
import { consensusOf, robustTop } from '../../../../src/domain/scoring/consensus.ts';

/** Three methods, five cities; the last city is ranked by nobody, the fourth by two. */
const RANKS = [
  Int32Array.of(1, 2, 3, 4, 0),
  Int32Array.of(1, 3, 2, 0, 0),
  Int32Array.of(2, 1, 4, 3, 0),
];

describe('consensusOf', () => {
  it('gives best, worst and median rank over the methods that rank a city', () => {
    const { agreement, ...consensus } = consensusOf(RANKS);
    expect(consensus).toEqual({
      methodCount: 3,
      best: Int32Array.of(1, 1, 2, 3, 0),
      worst: Int32Array.of(2, 3, 4, 4, 0),
      median: Float64Array.of(1, 2, 3, 3.5, NaN),
      rankedBy: Int32Array.of(3, 3, 3, 2, 0),
    });
    // Spearman over shared cities: 0.5, 0.6 and −0.5.
    expect(agreement).toBeCloseTo((0.5 + 0.6 - 0.5) / 3, 12);
  });

  it('knows no agreement of a single method', () => {
    expect(consensusOf(RANKS.slice(0, 1)).agreement).toBeNaN();
  });
});

describe('robustTop', () => {
  it('tells cities that every method places first from those that some do', () => {
    expect(robustTop(RANKS, 2)).toEqual({
      always: Int32Array.of(0),
      sometimes: Int32Array.of(1, 2),
      hits: Int32Array.of(3, 2, 1, 0, 0),
    });
    expect(robustTop([], 3).always).toEqual(Int32Array.of());
  });
});
