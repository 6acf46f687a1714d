import { describe, expect, it } from 'vitest';
import { type Goalposts, normaliseGoalpost } from '../../../../src/domain/scoring/normalise.ts';

describe('normaliseGoalpost', () => {
  it.each([
    ['PM2.5', 52.42, { scale: 'linear', lower: 70, upper: 5 }, 27.04615384615385],
    ['heritage distance', 95.8, { scale: 'log', lower: 20015, upper: 1 }, 53.93625415115247],
    ['heritage at the door', 0, { scale: 'log', lower: 20015, upper: 1 }, 100],
    ['under-five mortality', 6.1904, { scale: 'log', lower: 130.1, upper: 2.6 }, 77.82943041362397],
    ['climate target', 5, { scale: 'linear', lower: 0, upper: 4 }, 100],
    ['water stress', 250, { scale: 'linear', lower: 100, upper: 0 }, 0],
  ] as [string, number, Goalposts, number][])(
    'gives the check value of the edition for %s %d',
    (_, value, goalposts, score) => {
      expect(normaliseGoalpost(Float64Array.of(value), goalposts)[0]).toBeCloseTo(score, 9);
    },
  );

  it('clips beyond both goalposts, keeps NaN, and leaves its input alone', () => {
    const values = Float64Array.of(-5, 10, 15, 30, Number.NaN, Infinity, -Infinity);
    const scores = normaliseGoalpost(values, { scale: 'linear', lower: 10, upper: 20 });
    expect([...scores]).toEqual([0, 0, 50, 100, Number.NaN, 100, 0]);
    expect([...values]).toEqual([-5, 10, 15, 30, Number.NaN, Infinity, -Infinity]);
  });

  it('scores a falling scale without negative zero', () => {
    const scores = normaliseGoalpost(Float64Array.of(20, 80), {
      scale: 'linear',
      lower: 20,
      upper: 10,
    });
    expect([...scores].map((score) => Object.is(score, 0))).toEqual([true, true]);
  });

  it('writes into the given array', () => {
    const out = new Float64Array(1);
    const goalposts = { scale: 'linear', lower: 0, upper: 4 } as const;
    expect(normaliseGoalpost(Float64Array.of(1), goalposts, out)).toBe(out);
    expect(out[0]).toBe(25);
  });

  it('throws on an output of another length', () => {
    expect(() =>
      normaliseGoalpost(
        new Float64Array(2),
        { scale: 'linear', lower: 0, upper: 1 },
        new Float64Array(3),
      ),
    ).toThrow('Expected room for 2 scores, got 3');
  });

  it.each([
    [{ scale: 'linear', lower: 5, upper: 5 }, 'Goalposts must be finite and different: 5, 5'],
    [{ scale: 'linear', lower: 0, upper: NaN }, 'Goalposts must be finite and different: 0, NaN'],
    [{ scale: 'log', lower: 0, upper: 5 }, 'Log goalposts must be positive: 0, 5'],
    [{ scale: 'log', lower: 5, upper: -1 }, 'Log goalposts must be positive: 5, -1'],
  ] as [Goalposts, string][])('throws on %o', (goalposts, message) => {
    expect(() => normaliseGoalpost(Float64Array.of(1), goalposts)).toThrow(message);
  });
});
