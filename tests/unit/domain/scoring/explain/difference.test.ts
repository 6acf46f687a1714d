import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Difference,
  explainDifference,
  type MeanTree,
  profileIndex,
} from '../../../../../src/domain/scoring/explain/difference.ts';
import { profileOf, readPublished } from '../published.ts';

function tree(changes: Partial<MeanTree> = {}): MeanTree {
  const equal = { requirementWeights: [1, 1], indicatorWeights: [[1], [1]] };
  return { ...equal, exponent: 0, floor: 1, ...changes };
}

function sumOf(difference: Difference): number {
  return difference.requirements.reduce((sum, { points }) => sum + points, difference.coverage);
}

describe('explainDifference', () => {
  it('splits a geometric mean by log means', () => {
    const difference = explainDifference([[20], [80]], [[80], [80]], tree());
    // Index 40 and 80: the log mean is 40 / ln 2; the first requirement carries all of it.
    expect(difference?.requirements.map(({ points }) => Math.round(points * 1e9) / 1e9)).toEqual([
      40, 0,
    ]);
    expect([difference?.from, difference?.to].map((value) => Math.round(value ?? 0))).toEqual([
      40, 80,
    ]);
    expect(difference?.coverage).toBe(0);
  });

  it('splits an arithmetic mean by weight and change', () => {
    const arithmetic = tree({ exponent: 1, requirementWeights: [3, 1] });
    const difference = explainDifference([[20], [80]], [[60], [40]], arithmetic);
    expect(difference?.requirements.map(({ points }) => points)).toEqual([30, -10]);
  });

  it('hands a requirement down to its indicators, also where they cancel', () => {
    const two = tree({ indicatorWeights: [[1, 1], [1]] });
    const difference = explainDifference([[40, 60], [50]], [[60, 40], [50]], two);
    // Index 50 on both sides: each point of an indicator is worth 50 · ½ · ½ / 50.
    const indicators = difference?.requirements[0]?.indicators ?? [];
    expect(indicators.map((points) => Math.round(points * 1e9) / 1e9)).toEqual([5, -5]);
    expect(difference?.requirements[0]?.points).toBe(0);
  });

  it('puts what only one side has measured into the coverage', () => {
    const two = tree({ indicatorWeights: [[1, 1], [1]], exponent: 1 });
    const difference = explainDifference([[40, NaN], [50]], [[40, 100], [50]], two);
    expect(difference).toEqual({
      from: 45,
      to: 60,
      requirements: [
        { points: 0, indicators: [0, NaN], isShared: true },
        { points: 0, indicators: [0], isShared: true },
      ],
      coverage: 15,
    });
  });

  it('compares a requirement as a whole where the two share no indicator', () => {
    const two = tree({ indicatorWeights: [[1, 1], [1]], exponent: 1 });
    const difference = explainDifference([[40, NaN], [50]], [[NaN, 100], [50]], two);
    expect(difference?.requirements[0]).toEqual({
      points: 30,
      indicators: [NaN, NaN],
      isShared: false,
    });
  });

  it('has no answer for a side without an index', () => {
    expect(explainDifference([[NaN], [50]], [[40], [50]], tree())).toBeNull();
  });

  it('adds up to the difference for any weights, exponent, gaps and floor', () => {
    const score = fc.oneof(
      { weight: 8, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 100) },
      { weight: 2, arbitrary: fc.constant(Number.NaN) },
    );
    const profile = fc.tuple(
      fc.array(score, { minLength: 3, maxLength: 3 }),
      fc.array(score, { minLength: 2, maxLength: 2 }),
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 1 }),
    );
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        profile,
        profile,
        fc.tuple(weight, weight, weight),
        fc.constantFrom(1, 0.5, 0, -1, -3),
        (from, to, requirementWeights, exponent) => {
          const indicatorWeights = [[1, 2, 3], [2, 1], [1]];
          const any = tree({ requirementWeights, indicatorWeights, exponent });
          const difference = explainDifference(from, to, any);
          const expected = profileIndex(to, any) - profileIndex(from, any);
          if (!difference) {
            expect(expected).toBeNaN();
            return;
          }
          expect(sumOf(difference)).toBeCloseTo(expected, 8);
          for (const { points, indicators, isShared } of difference.requirements) {
            const shared = indicators.filter((one) => !Number.isNaN(one));
            if (isShared) expect(shared.reduce((sum, one) => sum + one, 0)).toBeCloseTo(points, 8);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('adds up to the last digits for every pair of neighbours in the published ranking', () => {
    const published = readPublished();
    const { method, edition, scores } = published;
    const own = { ...method, exponent: 0, floor: edition.rules.requirementFloor };
    let largest = 0;
    for (let place = 1; place < scores.order.length; place++) {
      const [a, b] = [scores.order[place - 1] as number, scores.order[place] as number];
      const difference = explainDifference(profileOf(published, b), profileOf(published, a), own);
      if (!difference) throw new Error(`No difference at place ${place}`);
      const expected = (scores.index[a] as number) - (scores.index[b] as number);
      largest = Math.max(largest, Math.abs(sumOf(difference) - expected));
    }
    expect(largest).toBeLessThan(1e-11);
  });
});
