import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../../../src/domain/indicator.ts';
import { betweenGroupShare } from '../../../../../src/domain/scoring/audit/between-groups.ts';
import {
  effectiveImportance,
  scoreCorrelations,
} from '../../../../../src/domain/scoring/audit/importance.ts';
import { levelShares } from '../../../../../src/domain/scoring/audit/level-shares.ts';
import { rankShift } from '../../../../../src/domain/scoring/audit/rank-shift.ts';
import { redGaps } from '../../../../../src/domain/scoring/audit/red-gaps.ts';
import { valueAges } from '../../../../../src/domain/scoring/audit/value-ages.ts';
import {
  meanLevelShare,
  weakestRequirement,
} from '../../../../../src/domain/scoring/audit/weakest.ts';
import { editionMethod } from '../../../../../src/domain/scoring/method.ts';
import { edition, editionIndicator, requirement } from '../small-edition.ts';

function levelsOf(...names: (typeof LEVELS)[number][]): { levels: Uint8Array } {
  return { levels: Uint8Array.from(names, (name) => LEVELS.indexOf(name)) };
}

describe('betweenGroupShare', () => {
  it('is 1 where all members of a group are alike, 0 where all groups have the same mean', () => {
    expect(betweenGroupShare(Float64Array.of(1, 1, 5, 5), Int32Array.of(0, 0, 1, 1))).toBe(1);
    expect(betweenGroupShare(Float64Array.of(1, 3, 1, 3), Int32Array.of(0, 0, 1, 1))).toBe(0);
  });

  it('splits 1, 3, 5, 7 in two pairs into 16 between and 4 within, gaps left out', () => {
    const values = Float64Array.of(1, 3, Number.NaN, 5, 7);
    expect(betweenGroupShare(values, Int32Array.of(0, 0, 0, 1, 1))).toBeCloseTo(0.8, 12);
  });

  it('is not defined where nothing varies', () => {
    expect(betweenGroupShare(Float64Array.of(2, 2), Int32Array.of(0, 1))).toBeNaN();
  });
});

describe('importance', () => {
  it('relates requirements and index over the cities with an index alone', () => {
    const scores = {
      requirements: [Float64Array.of(10, 20, 90, 30), Float64Array.of(30, 20, 0, 10)],
      index: Float64Array.of(10, 40, Number.NaN, 30),
      order: Int32Array.of(1, 3, 0),
    };
    const { count, pearson, spearman } = scoreCorrelations(scores);
    expect(count).toBe(3);
    expect(pearson[0]).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(-1, 12),
      expect.closeTo(0.6546536707, 9),
    ]);
    expect(spearman[2]).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(-0.5, 12),
      expect.closeTo(1, 12),
    ]);
  });

  it('puts squared correlations beside nominal shares', () => {
    const pearson = [
      [1, 0, 0.8],
      [0, 1, -0.4],
      [0.8, -0.4, 1],
    ];
    expect(effectiveImportance({ pearson }, [3, 1])).toEqual([
      { nominal01: 0.75, r2: expect.closeTo(0.64, 12), effective01: expect.closeTo(0.8, 12) },
      { nominal01: 0.25, r2: expect.closeTo(0.16, 12), effective01: expect.closeTo(0.2, 12) },
    ]);
  });
});

describe('levelShares', () => {
  it('weighs levels by points, and calls a requirement national only if nothing is local', () => {
    const two = edition([
      requirement(1, [editionIndicator('a', { points: 9 }), editionIndicator('b', { points: 3 })]),
      requirement(2, [editionIndicator('c')]),
    ]);
    const shares = levelShares(two, [
      [levelsOf('city', 'country'), levelsOf('missing', 'subnational')],
      [levelsOf('country', 'missing')],
    ]);
    expect(shares).toEqual([
      {
        city01: 0.375,
        subnational01: 0.125,
        country01: 0.375,
        missing01: 0.125,
        isNational: false,
      },
      { city01: 0, subnational01: 0, country01: 0.5, missing01: 0.5, isNational: true },
    ]);
  });

  it('does not call a requirement without any value national', () => {
    const empty = edition([requirement(1, [editionIndicator('a')])]);
    expect(levelShares(empty, [[levelsOf('missing')]])[0]?.isNational).toBe(false);
  });
});

it('rankShift takes the cities that both rank and counts those that come and go', () => {
  expect(rankShift(Int32Array.of(1, 2, 3, 0, 4, 0), Int32Array.of(3, 2, 0, 1, 5, 0))).toEqual({
    count: 3,
    mean: 2 / 3,
    max: 1,
    gained: 1,
    lost: 1,
  });
});

it('valueAges counts the values in use by the year of the column that they come from', () => {
  const years = [Int16Array.of(2013, 2020, 0), Int16Array.of(2019, 2014, 2022)];
  const used = [[{ columns: Int16Array.of(0, 1, -1) }], [{ columns: Int16Array.of(1, 0, 1) }]];
  expect(valueAges(used, years, 2019)).toEqual({
    count: 5,
    oldest: 2013,
    median: 2019,
    newest: 2022,
    before01: 0.4,
  });
});

it('redGaps counts the labels that a missing value could take away', () => {
  const one = edition([
    requirement(1, [editionIndicator('a', { points: 8 }), editionIndicator('b', { points: 4 })]),
  ]);
  const goalposts = [[Float64Array.of(10, 10, 80), Float64Array.of(10, Number.NaN, Number.NaN)]];
  const scores = { status: Uint8Array.of(1, 1, 2) };
  expect(redGaps(one, editionMethod(one), goalposts, scores)).toEqual({
    conditional: 2,
    couldClear: 1,
  });
});

describe('weakest', () => {
  const importance = [
    { nominal01: 0.5, r2: 0.3, effective01: 0.75 },
    { nominal01: 0, r2: 0, effective01: 0 },
    { nominal01: 0.25, r2: Number.NaN, effective01: Number.NaN },
    { nominal01: 0.25, r2: 0.1, effective01: 0.25 },
  ];

  it('is the requirement that goes along least with the index, of those with weight', () => {
    expect(weakestRequirement({ importance })).toBe(3);
    expect(weakestRequirement({ importance: importance.slice(1, 3) })).toBe(-1);
  });

  it('takes level shares of the points that are there', () => {
    const none = { city01: 0, subnational01: 0, isNational: false };
    const levels = [
      { ...none, country01: 0.5, missing01: 0.5 },
      { ...none, city01: 0.5, country01: 0.25, missing01: 0.25 },
    ];
    expect(meanLevelShare(levels, 'country01')).toBeCloseTo(0.6, 12);
  });
});
