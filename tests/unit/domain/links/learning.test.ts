import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  learnFrom,
  learnWith,
  MIN_COMMON,
  type RequirementColumn,
} from '../../../../src/domain/links/learning.ts';

/** Nothing is missing: the bounds are the scores. */
function complete(...scores: number[]): RequirementColumn {
  const column = Float64Array.from(scores);
  return { scores: column, low: column, high: column };
}

const NO_DRAWS = (): number => Number.NaN;

describe('learnFrom', () => {
  const column = complete(20, 90, 80, 30, 40, 95, 50, 10, 15, 25, 35, 45);

  it('names strong peers, the surest lead first', () => {
    expect(learnFrom(column, 0, [1, 3, 5], NO_DRAWS)).toEqual({
      status: 'weak',
      models: [
        { city: 5, lead: 75, chanceAbove01: Number.NaN },
        { city: 1, lead: 70, chanceAbove01: Number.NaN },
      ],
      leftOut: { scores: 0, ranks: 0 },
    });
  });

  it('leaves out and counts those that cannot be told apart', () => {
    const { scores } = column;
    const low = scores.with(1, 60);
    const high = scores.with(0, 60);
    const chances = new Map([
      [1, 1],
      [2, 0.9],
      [5, 0.89],
    ]);
    const chanceAbove = (other: number): number => chances.get(other) ?? 0;
    expect(learnFrom({ scores, low, high }, 0, [1, 2, 5], chanceAbove)).toEqual({
      status: 'weak',
      models: [{ city: 2, lead: 20, chanceAbove01: 0.9 }],
      leftOut: { scores: 1, ranks: 1 },
    });
  });

  it('has nothing to say to a city that is not weak or not scored', () => {
    expect(learnFrom(column, 6, [1, 5], NO_DRAWS)).toEqual({ status: 'not_weak' });
    expect(learnFrom(complete(Number.NaN, 50), 0, [1], NO_DRAWS)).toEqual({ status: 'unknown' });
  });

  it('names only peers that are surely above, and never more when more is missing', () => {
    const score = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(Number.NaN));
    const cities = fc.array(fc.tuple(score, fc.double({ min: 0, max: 30, noNaN: true })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(cities, fc.double({ min: 0, max: 20, noNaN: true }), (drawn, wider) => {
        const scores = Float64Array.from(drawn, ([value]) => value);
        const bounds = (extra: number): RequirementColumn => ({
          scores,
          low: Float64Array.from(drawn, ([value, gap]) => value - gap - extra),
          high: Float64Array.from(drawn, ([value, gap]) => value + gap + extra),
        });
        const peers = [...scores.keys()];
        const modelsOf = (extra: number): number[] => {
          const found = learnFrom(bounds(extra), 0, peers, NO_DRAWS);
          return found.status === 'weak' ? found.models.map(({ city }) => city) : [];
        };
        const { low, high } = bounds(0);
        const models = modelsOf(0);
        for (const model of models) {
          expect(low[model] as number).toBeGreaterThan(high[0] as number);
          expect(scores[model] as number).toBeGreaterThan(scores[0] as number);
        }
        expect(models).toEqual(expect.arrayContaining(modelsOf(wider)));
      }),
    );
  });
});

describe('learnWith', () => {
  const profile = (...scores: number[]): number[] => scores;
  const columns = (cities: readonly number[][]): Float64Array[] =>
    (cities[0] ?? []).map((_, r) => Float64Array.from(cities, (scores) => scores[r] as number));

  it('orders by the mean difference over what both have', () => {
    const requirements = columns([
      profile(10, 20, 30, 40, 50, 60, 70, Number.NaN),
      profile(10, 20, 30, 40, 50, 60, 84, 5),
      profile(11, 21, 31, 41, 51, 61, Number.NaN, 90),
      profile(10, 20, 30, 40, 50, Number.NaN, Number.NaN, 90),
      profile(10, 20, 30, 40, 50, 60, 70, 80),
    ]);
    expect(learnWith(requirements, 0, Uint8Array.of(1, 1, 1, 1, 0))).toEqual([
      { city: 2, difference: 1, commonCount: 6 },
      { city: 1, difference: 2, commonCount: 7 },
    ]);
  });

  it('is mutual, never negative and never rests on too few requirements', () => {
    const score = fc.oneof(
      { weight: 8, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    );
    const pair = fc.array(fc.tuple(score, score), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(pair, (drawn) => {
        const requirements = drawn.map((scores) => Float64Array.from(scores));
        const both = Uint8Array.of(1, 1);
        const [there] = learnWith(requirements, 0, both);
        const [back] = learnWith(requirements, 1, both);
        const common = drawn.filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b)).length;
        expect(there === undefined).toBe(common < MIN_COMMON);
        expect(back?.difference).toBe(there?.difference);
        if (there) expect(there.difference).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
