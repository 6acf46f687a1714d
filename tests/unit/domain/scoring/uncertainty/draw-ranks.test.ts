import { describe, expect, it } from 'vitest';
import { plainRankDraws } from '../../../../../bench/plain-rank-draws.ts';
import type { UsedValues } from '../../../../../src/domain/scoring/indicator-values.ts';
import type { Method } from '../../../../../src/domain/scoring/method.ts';
import { scoreMethod } from '../../../../../src/domain/scoring/score-method.ts';
import {
  type DrawPlan,
  planDraws,
} from '../../../../../src/domain/scoring/uncertainty/draw-plan.ts';
import { drawRanks } from '../../../../../src/domain/scoring/uncertainty/draw-ranks.ts';
import {
  DRAW_FACTORS,
  type DrawFactor,
} from '../../../../../src/domain/scoring/uncertainty/factors.ts';
import { PAIRWISE_DRAWS_MAX_ROWS } from '../../../../../src/domain/scoring/uncertainty/pairwise-scores.ts';
import { sampleDraw } from '../../../../../src/domain/scoring/uncertainty/sample-draw.ts';
import { readPublished } from '../published.ts';

const { edition, method, table, used, scores } = readPublished();
const GROUPS = Int32Array.from({ length: table.cityCount }, (_, i) => i % 5);
const SEED = 20261;
const PAIRS = { kind: 'copeland' } as const;

function factors(...on: DrawFactor[]): Record<DrawFactor, boolean> {
  const pairs = DRAW_FACTORS.map((factor) => [factor, on.includes(factor)] as const);
  return Object.fromEntries(pairs) as Record<DrawFactor, boolean>;
}

function plan(on: readonly DrawFactor[], changes: Partial<Method> = {}): DrawPlan {
  const own = { ...method, ...changes };
  const { isIndexable } = scoreMethod(edition, own, table, GROUPS);
  const made = planDraws(edition, own, used, isIndexable, GROUPS, factors(...on));
  if (!made) throw new Error('No plan');
  return made;
}

describe('drawRanks', () => {
  it.each<[string, readonly DrawFactor[], Partial<Method>]>([
    ['every factor', DRAW_FACTORS, {}],
    ['gaps left out', ['weights', 'goalposts', 'left_out', 'aggregation'], {}],
    [
      'a harmonic mean of standard scores',
      ['weights', 'left_out', 'missing'],
      { normalisation: 'z_score', aggregation: { kind: 'mean', exponent: -1 } },
    ],
    ['any city with a value', ['left_out', 'weights'], { missing: 'available' }],
    ['gaps filled with the median', ['weights'], { missing: 'peer_median' }],
    ['pairs, beside the geometric mean', DRAW_FACTORS, { aggregation: PAIRS }],
    [
      'pairs, of requirements that one indicator may take away',
      ['left_out', 'weights'],
      { aggregation: PAIRS, missing: 'available' },
    ],
    [
      'pairs, of few requirements',
      ['weights', 'left_out'],
      { aggregation: PAIRS, requirementWeights: [3, 0, 0, 1, 0, 1, 0, 0] },
    ],
  ])('ranks as the plain nested loops do: %s', (_, on, changes) => {
    const own = plan(on, changes);
    // Plain comparison of all pairs takes long.
    const drawCount = own.aggregations[0]?.kind === 'copeland' ? 4 : 12;
    const fast = drawRanks(own, SEED, 0, drawCount);
    expect([...fast]).toEqual(plainRankDraws(own, SEED, 0, drawCount).flat());
  });

  it('gives the same ranks however the draws are split', () => {
    const own = plan(DRAW_FACTORS);
    const whole = drawRanks(own, SEED, 0, 24);
    const parts = [
      drawRanks(own, SEED, 16, 24),
      drawRanks(own, SEED, 0, 5),
      drawRanks(own, SEED, 5, 16),
    ];
    expect([...(parts[1] ?? []), ...(parts[2] ?? []), ...(parts[0] ?? [])]).toEqual([...whole]);
  });

  it('gives other ranks for another seed', () => {
    const own = plan(DRAW_FACTORS);
    expect(drawRanks(own, SEED + 1, 0, 3)).not.toEqual(drawRanks(own, SEED, 0, 3));
  });

  it.each<[string, Partial<Method>]>([
    ['the edition', {}],
    [
      'an arithmetic mean of percentile ranks',
      { normalisation: 'percentile_rank', aggregation: { kind: 'mean', exponent: 1 } },
    ],
    ['gaps filled with the median', { missing: 'peer_median' }],
    ['own weights', { requirementWeights: [1, 2, 3, 4, 5, 6, 7, 8] }],
    ['pairs', { aggregation: PAIRS }],
    [
      'pairs of standard scores',
      {
        aggregation: PAIRS,
        normalisation: 'z_score',
        requirementWeights: [1, 2, 3, 4, 5, 6, 7, 8],
      },
    ],
  ])('is the ranking of the method while every factor is held: %s', (_, changes) => {
    const own = plan([], changes);
    const { rank } = scoreMethod(edition, { ...method, ...changes }, table, GROUPS);
    expect([...drawRanks(own, SEED, 7, 8)]).toEqual(Array.from(own.cities, (city) => rank[city]));
  });

  it('draws only for cities with an index, and for no more pairs than it can compare', () => {
    expect([...plan([]).cities]).toEqual([...scores.order].sort((a, b) => a - b));
    const none = new Uint8Array(table.cityCount);
    expect(planDraws(edition, method, used, none, GROUPS, factors())).toBeNull();
    const planOf = (cityCount: number, aggregation: Method['aggregation']) => {
      const values = (column: UsedValues): UsedValues => ({
        ...column,
        values: Float64Array.from({ length: cityCount }, (_, i) => i + 1),
      });
      const many = used.map((columns) => columns.map(values));
      const all = new Uint8Array(cityCount).fill(1);
      const groups = new Int32Array(cityCount);
      return planDraws(edition, { ...method, aggregation }, many, all, groups, factors());
    };
    expect(planOf(PAIRWISE_DRAWS_MAX_ROWS, PAIRS)?.cities.length).toBe(PAIRWISE_DRAWS_MAX_ROWS);
    expect(planOf(PAIRWISE_DRAWS_MAX_ROWS + 1, PAIRS)).toBeNull();
    expect(planOf(PAIRWISE_DRAWS_MAX_ROWS + 1, method.aggregation)?.cities.length).toBe(
      PAIRWISE_DRAWS_MAX_ROWS + 1,
    );
  });
});

describe('sampleDraw', () => {
  it('leaves the draws of the other factors as they were when one is switched off', () => {
    const all = plan(DRAW_FACTORS);
    const without = { ...all, factors: { ...all.factors, weights: false } };
    for (let number = 0; number < 20; number++) {
      const { random: _, ...draw } = sampleDraw(all, SEED, number);
      const { random: __, ...other } = sampleDraw(without, SEED, number);
      expect(other).toEqual({
        ...draw,
        requirementWeights: all.requirementShares,
        indicatorWeights: all.indicatorShares,
      });
    }
  });

  it('stays inside the stated ranges and reaches into them', () => {
    const all = plan(DRAW_FACTORS);
    const draws = Array.from({ length: 400 }, (_, number) => sampleDraw(all, SEED, number));
    const factorsOfWeights = draws.map(
      ({ requirementWeights }) => (requirementWeights[0] as number) / 0.125,
    );
    expect(Math.min(...factorsOfWeights)).toBeGreaterThanOrEqual(0.75);
    expect(Math.max(...factorsOfWeights)).toBeLessThan(1.25);
    expect(Math.max(...factorsOfWeights) - Math.min(...factorsOfWeights)).toBeGreaterThan(0.45);
    const leftOut = draws.filter((draw) => draw.leftOut >= 0).length / draws.length;
    expect(leftOut).toBeGreaterThan(0.14);
    expect(leftOut).toBeLessThan(0.26);
    expect(new Set(draws.map((draw) => draw.scored))).toEqual(new Set([-1, 0, 1, 2]));
    const exponents = draws.map(({ aggregation }) =>
      aggregation.kind === 'mean' ? aggregation.exponent : Number.NaN,
    );
    expect(new Set(exponents)).toEqual(new Set([0, 1]));
  });
});
