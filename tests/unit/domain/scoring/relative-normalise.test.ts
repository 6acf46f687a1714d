import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseGoalpost } from '../../../../src/domain/scoring/normalise.ts';
import {
  type Direction,
  extentOf,
  frontierGoalposts,
  momentsOf,
  normaliseBorda,
  normaliseCorridor,
  normaliseMinMax,
  normalisePercentileRank,
  normaliseToTarget,
  normaliseZScore,
} from '../../../../src/domain/scoring/relative-normalise.ts';

const VALUES = Float64Array.of(10, 30, NaN, 20, 30);

describe('relative normalisations of 10, 30, missing, 20, 30', () => {
  it.each<[string, (direction: Direction) => Float64Array, number[], number[]]>([
    ['min-max', (d) => normaliseMinMax(VALUES, d), [0, 100, NaN, 50, 100], [100, 0, NaN, 50, 0]],
    [
      'min-max from 1 to 100',
      (d) => normaliseMinMax(VALUES, d, { worst: 1, best: 100 }),
      [1, 100, NaN, 50.5, 100],
      [100, 1, NaN, 50.5, 1],
    ],
    ['Borda', (d) => normaliseBorda(VALUES, d), [0, 2, NaN, 1, 2], [3, 0, NaN, 2, 0]],
    [
      'percentile rank',
      (d) => normalisePercentileRank(VALUES, d).map(round6),
      [0, 66.666667, NaN, 33.333333, 66.666667],
      [100, 0, NaN, 66.666667, 0],
    ],
  ])('%s, both directions', (_, normalise, rising, falling) => {
    expect([...normalise(1)]).toEqual(rising);
    expect([...normalise(-1)]).toEqual(falling);
  });

  it('z-scores with the deviation of a sample', () => {
    // Mean 22.5, deviation sqrt(275 / 3).
    const z = normaliseZScore(VALUES, 1, { mean: 50, sd: 10 });
    expect([...z].map(round6)).toEqual([36.944176, 57.833495, NaN, 47.388835, 57.833495]);
  });
});

describe('what tells nobody apart', () => {
  const same = Float64Array.of(4, 4, NaN, 4);
  it('is missing under min-max, z-score and frontier, never 0 and never 100', () => {
    expect([...normaliseMinMax(same, 1)]).toEqual([NaN, NaN, NaN, NaN]);
    expect([...normaliseZScore(same, 1)]).toEqual([NaN, NaN, NaN, NaN]);
    expect(frontierGoalposts(same, 1)).toBeNull();
  });

  it('is a percentile only if there is somebody else', () => {
    expect([...normalisePercentileRank(Float64Array.of(NaN, 7), 1)]).toEqual([NaN, NaN]);
  });

  it('ties values that differ in their last digits only', () => {
    expect([...normaliseBorda(Float64Array.of(0.3, 0.1 + 0.2, 0.4), 1)]).toEqual([0, 0, 2]);
  });
});

describe('frontierGoalposts', () => {
  it('takes the 5th and 95th percentile of the panel, whatever the direction', () => {
    const panel = Float64Array.from({ length: 101 }, (_, i) => 200 - i);
    expect(frontierGoalposts(panel, 1)).toEqual({ scale: 'linear', lower: 105, upper: 195 });
    expect(frontierGoalposts(panel, -1)).toEqual({ scale: 'linear', lower: 195, upper: 105 });
  });

  it('moves nobody when the panel stays', () => {
    const goalposts = frontierGoalposts(Float64Array.of(0, 10, 20), 1);
    expect(goalposts && [...normaliseGoalpost(Float64Array.of(-5, 10, 30), goalposts)]).toEqual([
      0, 50, 100,
    ]);
  });
});

describe('normaliseToTarget and normaliseCorridor', () => {
  it('counts the way from the worst value to the target and no further', () => {
    expect([...normaliseToTarget(Float64Array.of(2, 6, 10, 14, NaN), 1, 10)]).toEqual([
      0,
      50,
      100,
      100,
      NaN,
    ]);
    expect([...normaliseToTarget(Float64Array.of(14, 6, 2), -1, 2)].map(round6)).toEqual([
      0, 66.666667, 100,
    ]);
    expect([...normaliseToTarget(Float64Array.of(2, 6), 1, 1)]).toEqual([NaN, NaN]);
  });

  it('scores 100 inside the corridor and falls on both sides', () => {
    const corridor = { low: 10, high: 20, tolerance: 5 };
    const scores = normaliseCorridor(Float64Array.of(5, 7.5, 10, 20, 24, 30, NaN), corridor);
    expect([...scores].map(round6)).toEqual([0, 50, 100, 100, 20, 0, NaN]);
    expect(() => normaliseCorridor(VALUES, { low: 3, high: 2, tolerance: 1 })).toThrow(
      'Bad corridor: 3 to 2, tolerance 1',
    );
  });
});

describe('extentOf and momentsOf', () => {
  it('skip gaps and say when there is nothing', () => {
    expect(extentOf(VALUES)).toEqual({ count: 4, min: 10, max: 30 });
    expect(extentOf(Float64Array.of(NaN))).toEqual({ count: 0, min: NaN, max: NaN });
    expect(momentsOf(Float64Array.of(NaN, 3))).toEqual({ count: 1, mean: 3, sd: NaN });
  });
});

const NORMALISERS: [string, (values: Float64Array, direction: Direction) => Float64Array][] = [
  ['min-max', normaliseMinMax],
  ['z-score', normaliseZScore],
  ['percentile rank', normalisePercentileRank],
  ['Borda', normaliseBorda],
];

/** Whole numbers, so that a change of unit makes and breaks no ties. */
function columns(): fc.Arbitrary<Float64Array> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  );
  return fc
    .array(value, { minLength: 1, maxLength: 15 })
    .map((values) => Float64Array.from(values));
}

describe.each(NORMALISERS)('%s', (_, normalise) => {
  it('does not depend on unit or origin', () => {
    fc.assert(
      fc.property(
        columns(),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: -99, max: 99 }),
        fc.constantFrom<Direction>(1, -1),
        (values, unit, origin, direction) => {
          const other = normalise(
            values.map((value) => unit * value + origin),
            direction,
          );
          const own = normalise(values, direction);
          expect([...other].map(round6)).toEqual([...own].map(round6));
        },
      ),
    );
  });

  it('never scores a gap and never puts a better value below a worse one', () => {
    fc.assert(
      fc.property(columns(), fc.constantFrom<Direction>(1, -1), (values, direction) => {
        const scores = normalise(values, direction);
        for (const [i, value] of values.entries()) {
          if (Number.isNaN(value)) expect(scores[i]).toBeNaN();
          for (const [j, other] of values.entries()) {
            if (!(direction * (value - other) > 0)) continue;
            expect(scores[i]).toBeGreaterThan(scores[j] as number);
          }
        }
      }),
    );
  });

  it('gives every row the same wherever it stands', () => {
    fc.assert(
      fc.property(columns(), (values) => {
        const turned = normalise(values.toReversed(), 1).toReversed();
        expect([...turned].map(round6)).toEqual([...normalise(values, 1)].map(round6));
      }),
    );
  });
});

function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
