import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coverageCurve,
  coverageStepsKm,
  coverageWithin,
  distributionOf,
  nearestOfColumnsKm,
  uncoveredByGroup,
} from '../../../../../src/domain/layout/measures/coverage.ts';
import { reachSets } from '../../../../../src/domain/layout/measures/reach-sets.ts';

const NAN = Number.NaN;

const distances = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 0, max: 30, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(NAN) },
  ),
  { maxLength: 60 },
);

describe('coverageStepsKm', () => {
  test('goes from 0 to the last with both ends', () => {
    expect(coverageStepsKm(2, 0.5)).toEqual(Float64Array.of(0, 0.5, 1, 1.5, 2));
    expect(coverageStepsKm().length).toBe(41);
    expect(coverageStepsKm().at(-1)).toBe(20);
  });
});

describe('coverageCurve', () => {
  test('counts what lies at most x away, with what has no distance told apart', () => {
    expect(
      coverageCurve(
        Float64Array.of(0, 1, 1.5, 2, 9, NAN, Number.POSITIVE_INFINITY),
        null,
        Float64Array.of(0, 1, 2, 5),
      ),
    ).toEqual({
      stepsKm: Float64Array.of(0, 1, 2, 5),
      reached: Float64Array.of(1, 2, 4, 4),
      share01: Float64Array.of(1 / 6, 2 / 6, 4 / 6, 4 / 6),
      total: 6,
      missingCount: 1,
    });
  });

  test('weighs, and a missing weight is missing, not 0', () => {
    expect(coverageWithin(Float64Array.of(1, 1, 3, 3), Float64Array.of(10, NAN, 0, 30), 2)).toEqual(
      { reached: 10, share01: 0.25, total: 40, missingCount: 1 },
    );
  });

  test('of nothing is no share', () => {
    expect(coverageWithin(Float64Array.of(NAN), null, 2)).toEqual({
      reached: 0,
      share01: NAN,
      total: 0,
      missingCount: 1,
    });
  });

  test('never falls, is a count by hand at each step, and never passes the total', () => {
    fc.assert(
      fc.property(distances, (list) => {
        const stepsKm = coverageStepsKm(20, 1);
        const { reached, total } = coverageCurve(Float64Array.from(list), null, stepsKm);
        expect(Array.from(reached)).toEqual(
          Array.from(stepsKm, (x) => list.filter((km) => km <= x).length),
        );
        for (let i = 1; i < reached.length; i++) {
          expect(reached[i] as number).toBeGreaterThanOrEqual(reached[i - 1] as number);
        }
        expect(total).toBeGreaterThanOrEqual(reached.at(-1) as number);
      }),
    );
  });

  test('refuses steps that do not rise and what is below 0', () => {
    const one = Float64Array.of(1);
    expect(() => coverageCurve(one, null, Float64Array.of(1, 1))).toThrow(
      'Steps do not rise: 1, 1',
    );
    expect(() => coverageCurve(one, Float64Array.of(-2), one)).toThrow('Below 0: 1, -2');
    expect(() => coverageCurve(one, new Float64Array(2), one)).toThrow(
      'Unexpected length of weights: 2, not 1',
    );
  });
});

describe('reachSets', () => {
  test('puts each point into the set of exactly the parts that reach it', () => {
    const ring = Float64Array.of(1, 1, 9, 9, 1, NAN);
    const west = Float64Array.of(9, 2, 2, 9, 2, 1);
    const east = Float64Array.of(9, 9, 9, 9, 2, 1);
    const people = Float64Array.of(10, 20, 30, 40, 50, 60);
    expect(reachSets([ring, west, east], 2, people)).toEqual({
      counts: Float64Array.of(1, 1, 1, 1, 0, 0, 0, 1),
      amounts: Float64Array.of(40, 10, 30, 20, 0, 0, 0, 50),
      parts: [
        { reached: { count: 3, amount: 80 }, exclusive: { count: 1, amount: 10 } },
        { reached: { count: 3, amount: 100 }, exclusive: { count: 1, amount: 30 } },
        { reached: { count: 1, amount: 50 }, exclusive: { count: 0, amount: 0 } },
      ],
      any: { count: 4, amount: 110 },
      shared: { count: 2, amount: 70 },
      total: { count: 5, amount: 150 },
      missingCount: 1,
    });
  });

  test('the sets add up to all points, and any part together reaches what the nearest column says', () => {
    fc.assert(
      fc.property(distances, distances, fc.double({ min: 0, max: 30, noNaN: true }), (a, b, x) => {
        const count = Math.min(a.length, b.length);
        const columns = [a, b].map((list) => Float64Array.from(list.slice(0, count)));
        const sets = reachSets(columns, x, null);
        expect(sets.total.count + sets.missingCount).toBe(count);
        expect(sets.any.count).toBe(coverageWithin(nearestOfColumnsKm(columns), null, x).reached);
      }),
    );
  });

  test('refuses more parts than it can tell apart', () => {
    expect(() => reachSets(new Array(9).fill(new Float64Array(1)), 1, null)).toThrow(
      'Too many parts: 9',
    );
  });
});

describe('distributionOf', () => {
  test('gives mean, median, 95th percentile and maximum of the distances that there are', () => {
    const upTo20 = Float64Array.from({ length: 21 }, (_, i) => 20 - i);
    expect(distributionOf(Float64Array.of(NAN, ...upTo20))).toEqual({
      count: 21,
      missingCount: 1,
      meanKm: 10,
      medianKm: 10,
      p95Km: 19,
      maxKm: 20,
    });
    expect(distributionOf(Float64Array.of(NAN))).toEqual({
      count: 0,
      missingCount: 1,
      meanKm: NAN,
      medianKm: NAN,
      p95Km: NAN,
      maxKm: NAN,
    });
  });
});

describe('uncoveredByGroup', () => {
  test('lists what is farther than x by county, the farthest first; what has no distance is not said to be far', () => {
    expect(uncoveredByGroup(Float64Array.of(5, 1, 3, 9, NAN, 2), 2, [1, 1, 0, 1, 0, 0])).toEqual([
      { group: 0, rows: [2] },
      { group: 1, rows: [3, 0] },
    ]);
  });
});
