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

  it('turns round for exponents below 0, where the smaller term is better', () => {
    const terms = [Float64Array.of(0.1, 0.2), Float64Array.of(0.1, 0.3)];
    const options = { sign: -1, floor01: 0, start: [0.5, 0.5] } as const;
    expect(bestRank(terms, Uint8Array.of(1, 1), 0, options).rank).toBe(1);
    expect(bestRank(terms, Uint8Array.of(1, 1), 1, options).bound).toBe(2);
  });
});
