import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copelandScores } from '../../../../../src/domain/scoring/copeland.ts';
import { bestPairwiseRank } from '../../../../../src/domain/scoring/explain/pairwise-best-rank.ts';
import { rankDescending } from '../../../../../src/domain/scoring/rank.ts';
import { readPublished } from '../published.ts';

function rankUnder(
  columns: Float64Array[],
  weights: number[],
  isCompared: Uint8Array,
  row: number,
): number {
  return rankDescending(copelandScores(columns, weights, isCompared), 1e-9).rank[row] as number;
}

/** All weights of three columns in steps of a twentieth, none below the floor. */
function gridOf(floor01: number): number[][] {
  const steps = Array.from({ length: 21 }, (_, k) => k / 20);
  return steps
    .flatMap((a) => steps.map((b) => [a, b, Math.round((1 - a - b) * 20) / 20]))
    .filter((weights) => weights.every((weight) => weight >= floor01 - 1e-12));
}

const TABLES = fc.integer({ min: 1, max: 6 }).chain((rowCount) => {
  const column = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: rowCount, maxLength: rowCount })
    .map((values) => Float64Array.from(values));
  return fc.array(column, { minLength: 3, maxLength: 3 });
});

describe('bestPairwiseRank', () => {
  it('gives weights with the rank it says, and a bound that no weights of a grid are better than', () => {
    fc.assert(
      fc.property(TABLES, fc.constantFrom(0, 0.1), (columns, floor01) => {
        const all = new Uint8Array(columns[0]?.length ?? 0).fill(1);
        const start = [1, 1, 1];
        const best = bestPairwiseRank(columns, all, 0, { floor01, start });
        expect(rankUnder(columns, best.weights, all, 0)).toBe(best.rank);
        expect(best.rank).toBeLessThanOrEqual(rankUnder(columns, start, all, 0));
        expect(Math.min(...best.weights)).toBeGreaterThanOrEqual(floor01 - 1e-12);
        expect(best.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        const inGrid = gridOf(floor01).map((weights) => rankUnder(columns, weights, all, 0));
        expect(best.bound).toBeLessThanOrEqual(Math.min(best.rank, ...inGrid));
      }),
      { numRuns: 60 },
    );
  });

  it('finds weights between the corners where no corner and not the start gives the place', () => {
    // Two columns together outvote the third; each alone is lost to another row.
    const columns = [
      Float64Array.of(2, 3, 1, 0),
      Float64Array.of(2, 1, 3, 0),
      Float64Array.of(0, 3, 3, 1),
    ];
    const all = new Uint8Array(4).fill(1);
    const best = bestPairwiseRank(columns, all, 0, { floor01: 0.05, start: [1, 1, 8] });
    const inGrid = gridOf(0.05).map((weights) => rankUnder(columns, weights, all, 0));
    expect(best.rank).toBe(Math.min(...inGrid));
    expect(rankUnder(columns, [1, 1, 8], all, 0)).toBeGreaterThan(best.rank);
  });

  it('says where no weights help, and refuses whom it cannot place', () => {
    const columns = [Float64Array.of(1, 2, 0), Float64Array.of(1, 3, 9)];
    const search = { floor01: 0, start: [1, 1] };
    expect(bestPairwiseRank(columns, Uint8Array.of(1, 1, 0), 0, search)).toMatchObject({
      rank: 2,
      bound: 2,
    });
    expect(() => bestPairwiseRank(columns, Uint8Array.of(0, 1, 1), 0, search)).toThrow(
      'Row 0 is not compared',
    );
    expect(() =>
      bestPairwiseRank(columns, Uint8Array.of(1, 1, 1), 0, { ...search, floor01: 0.6 }),
    ).toThrow('Bad floor: 0.6');
  });

  it('gives the same answer again, and the best so far when it has to stop', () => {
    const { scores, method, cityIds } = readPublished();
    const city = cityIds.indexOf('cn-jincheng');
    const ask = (maxLookups: number) =>
      bestPairwiseRank(scores.requirements, scores.isIndexable, city, {
        floor01: 0.05,
        start: method.requirementWeights,
        maxLookups,
      });
    const [short, again, long] = [ask(4e6), ask(4e6), ask(2e7)];
    expect(short).toEqual(again);
    expect(long.rank).toBeLessThanOrEqual(short.rank);
    const now = rankUnder(
      scores.requirements,
      [...method.requirementWeights],
      scores.isIndexable,
      city,
    );
    expect(long.rank).toBeLessThan(now);
    expect(rankUnder(scores.requirements, long.weights, scores.isIndexable, city)).toBe(long.rank);
  });
});
