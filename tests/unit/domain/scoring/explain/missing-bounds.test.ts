import { describe, expect, it } from 'vitest';
import {
  missingBounds,
  rankAmong,
} from '../../../../../src/domain/scoring/explain/missing-bounds.ts';
import { readPublished } from '../published.ts';

const { edition, method, scores, cityIds } = readPublished();
const TREE = { ...method, exponent: 0, floor: edition.rules.requirementFloor };
const bounds = missingBounds(scores.indicatorScores, TREE);

describe('missingBounds', () => {
  it('gives the documented range of a requirement with a gap', () => {
    const city = cityIds.indexOf('cn-jincheng');
    const { low, high } = bounds.requirements[4] ?? {};
    expect([low?.[city]?.toFixed(3), high?.[city]?.toFixed(3)]).toEqual(['16.006', '41.006']);
  });

  it('holds every index, and is the index where nothing is missing', () => {
    for (const city of scores.order) {
      const index = scores.index[city] as number;
      expect(bounds.low[city]).toBeLessThanOrEqual(index + 1e-9);
      expect(bounds.high[city]).toBeGreaterThanOrEqual(index - 1e-9);
      if (scores.pointsPresent[city] !== 96) continue;
      expect(bounds.low[city]).toBeCloseTo(index, 9);
      expect(bounds.high[city]).toBeCloseTo(index, 9);
    }
  });

  it('says for a city that is not rated between what its index could lie', () => {
    const unrated = scores.index.findIndex((index) => Number.isNaN(index));
    expect(bounds.low[unrated]).toBeLessThan(bounds.high[unrated] as number);
  });
});

describe('rankAmong', () => {
  it('places a score among the others, ties at the better rank', () => {
    const index = Float64Array.of(70, 61, 61, NaN, 55);
    const rules = { tieTolerance: 1e-9 };
    expect([71, 61, 55.5, 10].map((score) => rankAmong(score, index, 4, rules))).toEqual([
      1, 2, 4, 4,
    ]);
  });
});
