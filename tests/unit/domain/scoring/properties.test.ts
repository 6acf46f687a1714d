import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/domain/edition.ts';
import { weightedGeometricMean, weightedMean } from '../../../../src/domain/scoring/aggregate.ts';
import { indexFromRequirements } from '../../../../src/domain/scoring/index-scores.ts';
import { normaliseGoalpost } from '../../../../src/domain/scoring/normalise.ts';
import { requirementScores } from '../../../../src/domain/scoring/requirement-scores.ts';
import { type EditionScores, scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { column, edition, editionIndicator, indicator, requirement } from './small-edition.ts';

const INDICATOR_IDS = ['a', 'b', 'b-country', 'c', 'd'];

/** Three requirements: two indicators (one with a fallback), a log one, a falling one. */
function threeRequirements(): Edition {
  return edition(
    [
      requirement(1, [
        editionIndicator('a', { points: 8 }),
        editionIndicator('b', { points: 4, fallback: 'b-country' }),
      ]),
      requirement(2, [editionIndicator('c', { scale: 'log', lower: 1, upper: 100 })], {
        weight: 2,
      }),
      requirement(3, [editionIndicator('d', { lower: 100, upper: 0 })]),
    ],
    { indexMinPoints: 30 },
  );
}

/** One city: a value per indicator, some of them missing, some beyond the goalposts. */
function city(): fc.Arbitrary<number[]> {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: -20, max: 120, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
    { weight: 1, arbitrary: fc.constantFrom(0, 50, 100) },
  );
  return fc.array(value, { minLength: INDICATOR_IDS.length, maxLength: INDICATOR_IDS.length });
}

function cities(): fc.Arbitrary<number[][]> {
  return fc.array(city(), { minLength: 1, maxLength: 12 });
}

function scoreCities(rows: number[][]): EditionScores {
  const columns = INDICATOR_IDS.map((_, k) => column(rows.map((row) => row[k] as number)));
  return scoreEdition(threeRequirements(), INDICATOR_IDS.map(indicator), columns, rows.length);
}

/** Scores 0–100, some missing, in three columns of equal length. */
function scoreRows(): fc.Arbitrary<Float64Array[]> {
  const score = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(Number.NaN));
  return fc
    .array(fc.tuple(score, score, score), { minLength: 1, maxLength: 10 })
    .map((rows) => [0, 1, 2].map((c) => Float64Array.from(rows, (row) => row[c] as number)));
}

function weights(count: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 12 }), { minLength: count, maxLength: count });
}

describe('scoreEdition', () => {
  it('gives a city the same scores wherever it stands in the table', () => {
    fc.assert(
      fc.property(
        cities().chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
          ),
        ),
        ([rows, places]) => {
          const scores = scoreCities(rows);
          const moved = scoreCities(places.map((place) => rows[place] as number[]));
          expect([...moved.index]).toEqual(places.map((place) => scores.index[place]));
          expect([...moved.rank]).toEqual(places.map((place) => scores.rank[place]));
          expect([...moved.status]).toEqual(places.map((place) => scores.status[place]));
        },
      ),
    );
  });

  it('changes no other index when a city joins', () => {
    fc.assert(
      fc.property(cities(), city(), (rows, newcomer) => {
        const before = scoreCities(rows);
        const after = scoreCities([...rows, newcomer]);
        expect(after.index.subarray(0, rows.length)).toEqual(before.index);
      }),
    );
  });

  it('never turns a missing value into a score', () => {
    fc.assert(
      fc.property(cities(), (rows) => {
        const scores = scoreCities(rows);
        for (const [i, [a, b, country, c, d]] of rows.entries()) {
          const isMissing = [a, Number.isNaN(b) ? country : b, c, d].map(Number.isNaN);
          const z = scores.indicatorScores.flat().map((column) => column[i]);
          expect(z.map(Number.isNaN)).toEqual(isMissing);
          const [noA, noB, noC, noD] = isMissing;
          const points = (noA ? 0 : 8) + (noB ? 0 : 4) + (noC ? 0 : 12) + (noD ? 0 : 12);
          expect(Number.isNaN(scores.index[i])).toBe(noA || noC || noD || points < 30);
          expect(scores.rank[i] === 0).toBe(Number.isNaN(scores.index[i]));
        }
      }),
    );
  });

  it('leaves the columns as they were', () => {
    fc.assert(
      fc.property(cities(), (rows) => {
        const columns = INDICATOR_IDS.map((_, k) => column(rows.map((row) => row[k] as number)));
        const copy = structuredClone(columns);
        scoreEdition(threeRequirements(), INDICATOR_IDS.map(indicator), columns, rows.length);
        expect(columns).toEqual(copy);
      }),
    );
  });
});

describe('normaliseGoalpost', () => {
  it('stays within 0–100 and follows the direction of the goalposts', () => {
    const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    const goalposts = fc
      .record({
        scale: fc.constantFrom<'linear' | 'log'>('linear', 'log'),
        lower: positive,
        upper: positive,
      })
      .filter(({ lower, upper }) => Math.abs(Math.log(upper / lower)) > 0.01);
    const values = fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(goalposts, values, (posts, pair) => {
        const sorted = Float64Array.from(pair).sort();
        const [first, second] = normaliseGoalpost(sorted, posts) as unknown as [number, number];
        const [worse, better] = posts.lower < posts.upper ? [first, second] : [second, first];
        expect(worse).toBeLessThanOrEqual(better);
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('weighted means', () => {
  it('stand between the smallest and the largest value, the geometric one not above the arithmetic', () => {
    fc.assert(
      fc.property(scoreRows(), weights(3), (columns, w) => {
        const rule = { weights: w, minWeight: 0, floor: 0 };
        const arithmetic = weightedMean(columns, rule);
        const geometric = weightedGeometricMean(columns, rule);
        for (const [i, mean] of arithmetic.entries()) {
          const present = columns.map((column) => column[i] as number).filter((z) => z >= 0);
          expect(Number.isNaN(mean)).toBe(present.length === 0);
          if (present.length === 0) continue;
          expect(geometric[i]).toBeLessThanOrEqual(mean + 1e-9);
          expect(geometric[i]).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
        }
      }),
    );
  });

  it('rise when any score rises', () => {
    const change = fc.record({
      which: fc.nat({ max: 2 }),
      by: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(scoreRows(), weights(3), change, (columns, w, { which, by }) => {
        const rule = { weights: w, minWeight: 0, floor: 1 };
        const raised = columns.map((column, c) =>
          c === which ? column.map((z) => z + by) : column,
        );
        for (const mean of [weightedMean, weightedGeometricMean]) {
          const before = mean(columns, rule);
          const after = mean(raised, rule);
          for (const [i, score] of before.entries()) {
            if (!Number.isNaN(score)) expect(after[i]).toBeGreaterThanOrEqual(score - 1e-9);
          }
        }
      }),
    );
  });
});

describe('indexFromRequirements', () => {
  it('depends on the proportions of the weights only', () => {
    const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(cities(), weights(3), factor, (rows, w, by) => {
        const scores = scoreCities(rows);
        const index = indexFromRequirements(scores, w);
        const scaled = indexFromRequirements(
          scores,
          w.map((weight) => weight * by),
        );
        expect([...scaled]).toEqual(
          [...index].map((score) => (Number.isNaN(score) ? score : expect.closeTo(score, 9))),
        );
      }),
    );
  });

  it('is the geometric mean of the requirement scores', () => {
    fc.assert(
      fc.property(cities(), weights(3), (rows, w) => {
        const columns = INDICATOR_IDS.map((_, k) => column(rows.map((row) => row[k] as number)));
        const scores = requirementScores(
          { ...threeRequirements(), rules: { ...threeRequirements().rules, indexMinPoints: 0 } },
          INDICATOR_IDS.map(indicator),
          columns,
          rows.length,
        );
        const sum = w.reduce((all, weight) => all + weight, 0);
        const mean = weightedGeometricMean(scores.requirements, {
          weights: w,
          minWeight: sum,
          floor: 1,
        });
        expect([...indexFromRequirements(scores, w)]).toEqual(
          [...mean].map((score) => (Number.isNaN(score) ? score : expect.closeTo(score, 9))),
        );
      }),
    );
  });
});
