import { describe, expect, test } from 'vitest';
import type { Method } from '../../../../../src/domain/scoring/method.ts';
import { scoreMethod } from '../../../../../src/domain/scoring/score-method.ts';
import {
  DRAW_FACTORS,
  type DrawFactor,
} from '../../../../../src/domain/scoring/uncertainty/factors.ts';
import { requirementBands } from '../../../../../src/domain/scoring/uncertainty/requirement-bands.ts';
import { readPublished } from '../published.ts';

const { edition, method, table, used } = readPublished();
const GROUPS = Int32Array.from({ length: table.cityCount }, (_, i) => i % 5);
const BASE = { edition, used, peerGroups: GROUPS };
const CITIES = Array.from({ length: 40 }, (_, i) => i * 10);

function factors(...on: DrawFactor[]): Record<DrawFactor, boolean> {
  const pairs = DRAW_FACTORS.map((factor) => [factor, on.includes(factor)] as const);
  return Object.fromEntries(pairs) as Record<DrawFactor, boolean>;
}

function bandsOf(city: number, on: readonly DrawFactor[], changes: Partial<Method> = {}) {
  const request = { method: { ...method, ...changes }, factors: factors(...on), seed: 7 };
  return requirementBands(BASE, { ...request, drawCount: 200 }, city);
}

describe('bands of requirements', () => {
  test.each<Partial<Method>>([{}, { normalisation: 'z_score' }])(
    'are the scores themselves where nothing varies: %o',
    (changes) => {
      const own = { ...method, ...changes, missing: 'available' } as const;
      const { requirements } = scoreMethod(edition, own, table, GROUPS);
      for (const city of CITIES) {
        const { low, high } = bandsOf(city, [], own);
        for (const [r, column] of requirements.entries()) {
          const score = column[city] as number;
          if (Number.isNaN(score)) expect([low[r], high[r]]).toEqual([Number.NaN, Number.NaN]);
          else {
            expect(low[r]).toBeCloseTo(score, 9);
            expect(high[r]).toBeCloseTo(score, 9);
          }
        }
      }
    },
  );

  test('are wide where something varies, and lie on the scale of the scores', () => {
    for (const city of CITIES) {
      const { low, high } = bandsOf(city, DRAW_FACTORS);
      expect(low.every((end, r) => end <= (high[r] as number))).toBe(true);
      expect(low.every((end) => end >= 0) && high.every((end) => end <= 100)).toBe(true);
      expect(low.some((end, r) => (high[r] as number) - end > 1)).toBe(true);
    }
  });

  test('do not depend on normalisation and joining, which are held', () => {
    const held = DRAW_FACTORS.filter((one) => one !== 'normalisation' && one !== 'aggregation');
    expect(bandsOf(3, DRAW_FACTORS)).toEqual(bandsOf(3, held));
    const harmonic = { aggregation: { kind: 'mean', exponent: -1 } } as const;
    expect(bandsOf(3, held, harmonic)).toEqual(bandsOf(3, held));
  });

  test('have nothing for a requirement without weight', () => {
    const requirementWeights = [0, 1, 1, 1, 1, 1, 1, 1];
    const { low, high } = bandsOf(3, DRAW_FACTORS, { requirementWeights });
    expect([low[0], high[0]]).toEqual([Number.NaN, Number.NaN]);
    expect(low[1]).not.toBeNaN();
  });
});
