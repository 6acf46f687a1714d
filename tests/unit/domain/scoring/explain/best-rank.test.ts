import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRank } from '../../../../../src/domain/scoring/explain/best-rank.ts';
import { weighRequirements } from '../../../../../src/domain/scoring/score-edition.ts';
import { readPublished } from '../published.ts';

const { edition, method, scores, cityIds } = readPublished();
const OPTIONS = { sign: 1, floor01: 0.05, start: method.requirementWeights } as const;

describe('bestRank', () => {
  it('finds weights that give the rank it says, none below the floor', () => {
    const city = cityIds.indexOf('cn-jincheng');
    const best = bestRank(scores.requirementTerms, scores.isIndexable, city, OPTIONS);
    const under = weighRequirements(scores, edition, best.weights);
    expect(best.rank).toBe(under.rank[city]);
    expect(Math.min(...best.weights)).toBeGreaterThanOrEqual(0.05 - 1e-12);
    expect(best.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(best.rank).toBeLessThan(scores.rank[city] as number);
    expect(best.bound).toBeLessThanOrEqual(best.rank);
  });

  it('is exact where a corner decides: the best in one column comes first if that may weigh all', () => {
    const terms = [Float64Array.of(1, 2, 3), Float64Array.of(9, 8.5, 8)];
    const all = Uint8Array.of(1, 1, 1);
    const free = { sign: 1, floor01: 0, start: [0.5, 0.5] } as const;
    expect(bestRank(terms, all, 0, free)).toMatchObject({ rank: 1, bound: 1 });
  });

  it('counts whom no weights can pass', () => {
    const terms = [Float64Array.of(1, 2, 0), Float64Array.of(1, 3, 9)];
    const all = Uint8Array.of(1, 1, 1);
    const free = { sign: 1, floor01: 0, start: [0.5, 0.5] } as const;
    expect(bestRank(terms, all, 0, free)).toMatchObject({ rank: 2, bound: 2 });
    const withoutThird = Uint8Array.of(1, 1, 0);
    expect(bestRank(terms, withoutThird, 0, free)).toMatchObject({ rank: 2, bound: 2 });
  });

  it('finds a place between the corners that moves of weight in small steps miss', () => {
    // Whoever counts rows above on a fine grid of all weights finds no better place.
    const columns = fc.array(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }),
      { minLength: 3, maxLength: 3 },
    );
    const property = fc.property(columns, (drawn) => {
      const terms = drawn.map((column) => Float64Array.from(column));
      const everyone = new Uint8Array(12).fill(1);
      const start = [1 / 3, 1 / 3, 1 / 3];
      const found = bestRank(terms, everyone, 0, { sign: 1, floor01: 0.1, start });
      expect(found.rank).toBe(rankUnder(terms, found.weights));
      let onGrid = Number.POSITIVE_INFINITY;
      for (let a = 0; a <= 70; a++) {
        for (let b = 0; a + b <= 70; b++) {
          const weights = [a, b, 70 - a - b].map((share) => 0.1 + share / 100);
          // A tie that holds at one point alone is no place to look for.
          onGrid = Math.min(onGrid, rankUnder(terms, weights, -1e-9));
        }
      }
      expect(found.rank).toBeLessThanOrEqual(onGrid);
      expect(found.bound).toBeLessThanOrEqual(found.rank);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('turns round for exponents below 0, where the smaller term is better', () => {
    const terms = [Float64Array.of(0.1, 0.2), Float64Array.of(0.1, 0.3)];
    const options = { sign: -1, floor01: 0, start: [0.5, 0.5] } as const;
    expect(bestRank(terms, Uint8Array.of(1, 1), 0, options).rank).toBe(1);
    expect(bestRank(terms, Uint8Array.of(1, 1), 1, options).bound).toBe(2);
  });
});

/** Rank of the first row. */
function rankUnder(
  terms: readonly Float64Array[],
  weights: readonly number[],
  leastLead = 1e-12,
): number {
  const scoreOf = (row: number): number =>
    terms.reduce((sum, column, r) => sum + (weights[r] as number) * (column[row] as number), 0);
  const own = scoreOf(0);
  const others = [...(terms[0] ?? []).keys()].slice(1);
  return 1 + others.filter((row) => scoreOf(row) - own > leastLead).length;
}
