import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesOfPoints } from '../../../../../src/domain/layout/siting/neighbours.ts';
import { pMedian } from '../../../../../src/domain/layout/siting/p-median.ts';
import { type Matrix, matrixOf } from '../../../../../src/domain/matrix.ts';
import { choiceOf, scatteredPlaces, setsOf, wholeWeights } from './made-up.ts';
import { pmed1, pmed5 } from './pmed.ts';

const SEED = fc.integer({ min: 0, max: 2 ** 31 });
const FEW_RUNS = { numRuns: 20 };

function ones(count: number): Float64Array {
  return new Float64Array(count).fill(1);
}

/** Sum of weight × distance to the nearest of a set. */
function weightedKmOf(
  { rows, columns, values }: Matrix,
  weights: Float64Array,
  set: number[],
): number {
  let sum = 0;
  for (let d = 0; d < rows; d++) {
    const distances = set.map((c) => values[d * columns + c] as number);
    sum += (weights[d] as number) * Math.min(...distances);
  }
  return sum;
}

function scatteredDistances(count: number, seed: number): Matrix {
  const places = scatteredPlaces(count, seed);
  return distancesOfPoints(places, places);
}

describe('pMedian', () => {
  it('reaches and proves the published optimum 5819 of OR-Library pmed1 (Beasley 1985)', () => {
    const found = choiceOf(pMedian(pmed1(), ones(100), { count: 5 }));
    expect([found.weightedKm, found.lowerBound, found.gap01]).toEqual([5819, 5819, 0]);
  });

  it('reaches and proves the published optimum 1355 of OR-Library pmed5 (Beasley 1985)', () => {
    const found = choiceOf(pMedian(pmed5(), ones(100), { count: 33 }));
    expect([found.weightedKm, found.lowerBound, found.gap01]).toEqual([1355, 1355, 0]);
  });

  it('gives the whole answer for three places on a line', () => {
    const distancesKm = matrixOf([
      [0, 1, 5],
      [1, 0, 4],
      [5, 4, 0],
    ]);
    expect(pMedian(distancesKm, Float64Array.of(1, 1, 3), { count: 1 })).toEqual({
      ok: true,
      value: {
        chosen: Int32Array.of(2),
        weightedKm: 9,
        meanKm: 1.8,
        greedyOrder: Int32Array.of(2),
        lowerBound: 9,
        gap01: 0,
      },
    });
  });

  it('reaches the optimum of every small case that can be tried through, and bounds it from below', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 1, max: 4 }), (seed, count) => {
        const distancesKm = scatteredDistances(11, seed);
        const weights = wholeWeights(11, seed);
        const costs = [...setsOf(11, count)].map((set) => weightedKmOf(distancesKm, weights, set));
        const found = choiceOf(pMedian(distancesKm, weights, { count }));
        expect(found.weightedKm).toBeCloseTo(Math.min(...costs), 9);
        expect(found.weightedKm).toBeCloseTo(
          weightedKmOf(distancesKm, weights, [...found.chosen]),
          9,
        );
        expect(found.lowerBound).toBeLessThanOrEqual(Math.min(...costs) + 1e-9);
      }),
      FEW_RUNS,
    );
  });

  it('chooses greedily so that the set of a smaller number is the start of a larger one', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 1, max: 19 }), (seed, count) => {
        const distancesKm = scatteredDistances(20, seed);
        const orderOf = (number: number): Int32Array =>
          choiceOf(pMedian(distancesKm, ones(20), { count: number, effort: 'greedy' })).greedyOrder;
        expect(orderOf(count)).toEqual(orderOf(20).slice(0, count));
      }),
      FEW_RUNS,
    );
  });

  it('keeps fixed candidates, leaves excluded ones out and gives each group its minimum', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const distancesKm = scatteredDistances(10, seed);
        const weights = wholeWeights(10, seed);
        const groupOf = Int32Array.from({ length: 10 }, (_, c) => c % 2);
        const isAllowed = (set: number[]): boolean =>
          set.includes(4) && !set.includes(1) && set.filter((c) => c % 2 === 1).length >= 2;
        const found = choiceOf(
          pMedian(distancesKm, weights, {
            count: 4,
            fixed: [4],
            excluded: [1],
            groups: { groupOf, minima: Int32Array.of(0, 2) },
          }),
        );
        const costs = [...setsOf(10, 4)]
          .filter(isAllowed)
          .map((set) => weightedKmOf(distancesKm, weights, set));
        expect(isAllowed([...found.chosen])).toBe(true);
        expect(found.chosen[0]).toBe(4);
        expect(found.weightedKm).toBeCloseTo(Math.min(...costs), 9);
        expect(found.lowerBound).toBeLessThanOrEqual(Math.min(...costs) + 1e-9);
      }),
      FEW_RUNS,
    );
  });

  it('says which rule cannot be kept and throws at what makes no sense', () => {
    const distancesKm = matrixOf([[1, 2]]);
    expect(pMedian(distancesKm, ones(1), { count: 3 })).toEqual({
      ok: false,
      shortfalls: [{ rule: 'candidates', asked: 3, available: 2 }],
    });
    expect(() => pMedian(distancesKm, ones(1), { count: 0 })).toThrow('Unexpected count: 0');
    expect(() => pMedian(distancesKm, ones(2), { count: 1 })).toThrow(
      'Unexpected length of weights: 2, not 1',
    );
    expect(() => pMedian(matrixOf([[Number.POSITIVE_INFINITY]]), ones(1), { count: 1 })).toThrow(
      'Unexpected distance: Infinity',
    );
  });
});
