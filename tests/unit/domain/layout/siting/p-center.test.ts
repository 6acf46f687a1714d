import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOfMatrix } from '../../../../../src/domain/layout/siting/coverage.ts';
import { maximalCovering } from '../../../../../src/domain/layout/siting/maximal-covering.ts';
import {
  distancesOfPoints,
  neighboursOfPoints,
} from '../../../../../src/domain/layout/siting/neighbours.ts';
import { pCenter, radiusOf } from '../../../../../src/domain/layout/siting/p-center.ts';
import { type Matrix, matrixOf } from '../../../../../src/domain/matrix.ts';
import { choiceOf, scatteredPlaces, setsOf } from './made-up.ts';
import { pmed1, pmed5 } from './pmed.ts';

const SEED = fc.integer({ min: 0, max: 2 ** 31 });
const FEW_RUNS = { numRuns: 20 };

function scatteredDistances(count: number, seed: number): Matrix {
  const places = scatteredPlaces(count, seed);
  return distancesOfPoints(places, places);
}

describe('pCenter', () => {
  it('reaches and proves the published optimum 127 of OR-Library pmed1 (list of Pullan 2008)', () => {
    const found = choiceOf(pCenter(pmed1(), { count: 5 }));
    expect([found.radiusKm, found.lowerBoundKm, found.gap01]).toEqual([127, 127, 0]);
    expect(radiusOf(pmed1(), found.chosen)).toBe(127);
  });

  it('reaches and proves the published optimum 48 of OR-Library pmed5 (list of Pullan 2008)', () => {
    const found = choiceOf(pCenter(pmed5(), { count: 33 }));
    expect([found.radiusKm, found.lowerBoundKm, found.gap01]).toEqual([48, 48, 0]);
  });

  it('means that five places of pmed1 cover all 100 within 127, and not within 126', () => {
    const weights = new Float64Array(100).fill(1);
    const within = (radiusKm: number) =>
      choiceOf(maximalCovering(coverageOfMatrix(pmed1(), weights, radiusKm), { count: 5 }));
    expect([within(127).coveredWeight, within(127).gap01]).toEqual([100, 0]);
    expect(within(126).coveredWeight).toBeLessThan(100);
  });

  it('gives the whole answer for six places on a line', () => {
    const placesKm = [0, 3, 6, 10, 13, 16];
    const distancesKm = matrixOf(placesKm.map((a) => placesKm.map((b) => Math.abs(a - b))));
    expect(pCenter(distancesKm, { count: 2 })).toEqual({
      ok: true,
      value: { chosen: Int32Array.of(1, 4), radiusKm: 3, lowerBoundKm: 3, gap01: 0 },
    });
  });

  it('reaches and proves the optimum of every small case that can be tried through', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 1, max: 5 }), (seed, count) => {
        const distancesKm = scatteredDistances(11, seed);
        const radii = [...setsOf(11, count)].map((set) =>
          radiusOf(distancesKm, Int32Array.from(set)),
        );
        const optimum = Math.min(...radii);
        const { radiusKm, lowerBoundKm, gap01 } = choiceOf(pCenter(distancesKm, { count }));
        expect([radiusKm, lowerBoundKm, gap01]).toEqual([optimum, optimum, 0]);
      }),
      FEW_RUNS,
    );
  });

  it('keeps fixed candidates, excluded ones and minima of groups', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const distancesKm = scatteredDistances(10, seed);
        const groupOf = Int32Array.from({ length: 10 }, (_, c) => c % 2);
        const isAllowed = (set: number[]): boolean =>
          set.includes(4) && !set.includes(1) && set.filter((c) => c % 2 === 1).length >= 2;
        const found = choiceOf(
          pCenter(distancesKm, {
            count: 4,
            fixed: [4],
            excluded: [1],
            groups: { groupOf, minima: Int32Array.of(0, 2) },
          }),
        );
        const radii = [...setsOf(10, 4)]
          .filter(isAllowed)
          .map((set) => radiusOf(distancesKm, Int32Array.from(set)));
        expect(isAllowed([...found.chosen])).toBe(true);
        expect([found.radiusKm, found.lowerBoundKm]).toEqual([
          Math.min(...radii),
          Math.min(...radii),
        ]);
      }),
      FEW_RUNS,
    );
  });

  it('keeps the spacing and never bounds above the optimum', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const places = scatteredPlaces(10, seed);
        const distancesKm = distancesOfPoints(places, places);
        const tooClose = neighboursOfPoints(places, places, 25, 'closer');
        const found = pCenter(distancesKm, { count: 3, spacing: { minKm: 25, tooClose } });
        const isApart = (set: number[]): boolean =>
          set.every((a) =>
            set.every((b) => a === b || (distancesKm.values[a * 10 + b] as number) >= 25),
          );
        const radii = [...setsOf(10, 3)]
          .filter(isApart)
          .map((set) => radiusOf(distancesKm, Int32Array.from(set)));
        expect(found.ok).toBe(radii.length > 0);
        if (!found.ok) return;
        expect(isApart([...found.value.chosen])).toBe(true);
        expect(found.value.radiusKm).toBeGreaterThanOrEqual(Math.min(...radii));
        expect(found.value.lowerBoundKm).toBeLessThanOrEqual(Math.min(...radii));
      }),
      { numRuns: 40 },
    );
  });

  it('says which rule cannot be kept and throws at what makes no sense', () => {
    const distancesKm = matrixOf([[1, 2]]);
    expect(pCenter(distancesKm, { count: 3 })).toEqual({
      ok: false,
      shortfalls: [{ rule: 'candidates', asked: 3, available: 2 }],
    });
    expect(() => pCenter(distancesKm, { count: 0 })).toThrow('Unexpected count: 0');
    expect(() => pCenter(matrixOf([[Number.NaN]]), { count: 1 })).toThrow(
      'Unexpected distance: NaN',
    );
  });
});
