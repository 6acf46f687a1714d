import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Coverage,
  coverageOfMatrix,
  coverageOfPoints,
  coveredWeightOf,
} from '../../../../../src/domain/layout/siting/coverage.ts';
import {
  coverageByNumber,
  maximalCovering,
} from '../../../../../src/domain/layout/siting/maximal-covering.ts';
import {
  distancesOfPoints,
  neighboursOfPoints,
} from '../../../../../src/domain/layout/siting/neighbours.ts';
import type { SitingRules } from '../../../../../src/domain/layout/siting/rules.ts';
import { matrixOf } from '../../../../../src/domain/matrix.ts';
import { choiceOf, scatteredPlaces, setsOf, wholeWeights } from './made-up.ts';

const SEED = fc.integer({ min: 0, max: 2 ** 31 });
const FEW_RUNS = { numRuns: 25 };

function scatteredCoverage(count: number, seed: number, radiusKm: number): Coverage {
  const places = scatteredPlaces(count, seed);
  return coverageOfPoints(places, places, wholeWeights(count, seed), radiusKm);
}

/** The most weight that any of the sets a test allows covers. */
function optimumOf(
  coverage: Coverage,
  candidateCount: number,
  count: number,
  isAllowed: (set: number[]) => boolean = () => true,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const set of setsOf(candidateCount, count)) {
    if (isAllowed(set)) most = Math.max(most, coveredWeightOf(coverage, set));
  }
  return most;
}

describe('maximalCovering', () => {
  it('mends the greedy set by a swap and proves the optimum', () => {
    // Greedy takes candidate 0 (4 of 6) and reaches 5; candidates 1 and 2 reach all.
    const distancesKm = matrixOf([
      [1, 1, 9],
      [1, 1, 9],
      [9, 1, 9],
      [1, 9, 1],
      [1, 9, 1],
      [9, 9, 1],
    ]);
    const coverage = coverageOfMatrix(distancesKm, new Float64Array(6).fill(1), 5);
    expect(maximalCovering(coverage, { count: 2 })).toEqual({
      ok: true,
      value: {
        chosen: Int32Array.of(1, 2),
        gains: Float64Array.of(3, 3),
        coveredWeight: 6,
        coveredShare01: 1,
        greedyOrder: Int32Array.of(0, 1),
        greedyGains: Float64Array.of(4, 1),
        upperBound: 6,
        gap01: 0,
        guarantee01: 1 - Math.exp(-1),
      },
    });
  });

  it('reaches the optimum of every small case that can be tried through', () => {
    fc.assert(
      fc.property(
        SEED,
        fc.integer({ min: 5, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (seed, radiusKm, count) => {
          const coverage = scatteredCoverage(12, seed, radiusKm);
          const found = choiceOf(maximalCovering(coverage, { count }));
          expect(found.coveredWeight).toBe(optimumOf(coverage, 12, count));
          expect(found.upperBound).toBeGreaterThanOrEqual(found.coveredWeight);
        },
      ),
      FEW_RUNS,
    );
  });

  it('never gives a bound below the optimum, whatever the effort', () => {
    fc.assert(
      fc.property(
        SEED,
        fc.constantFrom('greedy', 'swap', 'full'),
        fc.integer({ min: 1, max: 4 }),
        (seed, effort, count) => {
          const coverage = scatteredCoverage(12, seed, 25);
          const optimum = optimumOf(coverage, 12, count);
          const found = choiceOf(maximalCovering(coverage, { count, effort }));
          expect(found.upperBound).toBeGreaterThanOrEqual(optimum);
          expect(found.coveredWeight).toBeLessThanOrEqual(optimum);
          expect(found.coveredWeight).toBeGreaterThanOrEqual((found.guarantee01 ?? 0) * optimum);
        },
      ),
      FEW_RUNS,
    );
  });

  it('chooses greedily so that the set of a smaller number is the start of a larger one', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 1, max: 30 }), (seed, count) => {
        const coverage = scatteredCoverage(60, seed, 12);
        const all = choiceOf(maximalCovering(coverage, { count: 60, effort: 'greedy' }));
        const some = choiceOf(maximalCovering(coverage, { count, effort: 'greedy' }));
        expect(some.greedyOrder).toEqual(all.greedyOrder.slice(0, count));
        expect(some.greedyGains).toEqual(all.greedyGains.slice(0, count));
      }),
      FEW_RUNS,
    );
  });

  it('takes in each step the candidate that adds most, as the slow way does', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const coverage = scatteredCoverage(40, seed, 15);
        const { greedyOrder } = choiceOf(
          maximalCovering(coverage, { count: 12, effort: 'greedy' }),
        );
        const slow: number[] = [];
        while (slow.length < 12) {
          let best = -1;
          let most = -1;
          for (let c = 0; c < 40; c++) {
            const weight = slow.includes(c) ? -1 : coveredWeightOf(coverage, [...slow, c]);
            if (weight > most) [best, most] = [c, weight];
          }
          slow.push(best);
        }
        expect([...greedyOrder]).toEqual(slow);
      }),
      FEW_RUNS,
    );
  });

  it('covers no less with a larger radius or number', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 1, max: 10 }), (seed, count) => {
        const weightOf = (radiusKm: number, number: number): number =>
          choiceOf(maximalCovering(scatteredCoverage(40, seed, radiusKm), { count: number }))
            .coveredWeight;
        expect(weightOf(12, count + 1)).toBeGreaterThanOrEqual(weightOf(12, count));
        expect(weightOf(15, count)).toBeGreaterThanOrEqual(weightOf(12, count));
      }),
      { numRuns: 10 },
    );
  });

  it('covers as much in each step in whatever order the candidates stand, where only equal sets weigh the same', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const places = scatteredPlaces(30, seed);
        const weights = wholeWeights(30, seed).map((weight, d) => weight + 2 ** (d - 31));
        const order = Int32Array.from({ length: 30 }, (_, c) => (c * 7 + 3) % 30);
        const turned = {
          lngs: Float64Array.from(order, (c) => places.lngs[c] as number),
          lats: Float64Array.from(order, (c) => places.lats[c] as number),
        };
        const rules = { count: 6, effort: 'greedy' } as const;
        const plain = choiceOf(
          maximalCovering(coverageOfPoints(places, places, weights, 15), rules),
        );
        const other = choiceOf(
          maximalCovering(coverageOfPoints(places, turned, weights, 15), rules),
        );
        expect(other.greedyGains).toEqual(plain.greedyGains);
      }),
      FEW_RUNS,
    );
  });

  it('keeps fixed candidates first, leaves excluded ones out and gives each group its minimum', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const coverage = scatteredCoverage(12, seed, 20);
        const groupOf = Int32Array.from({ length: 12 }, (_, c) => c % 3);
        const rules: SitingRules = {
          count: 5,
          fixed: [7],
          excluded: [0, 4],
          groups: { groupOf, minima: Int32Array.of(2, 1, 1) },
        };
        const found = choiceOf(maximalCovering(coverage, rules));
        const inGroup = (set: Iterable<number>, group: number): number =>
          [...set].filter((c) => c % 3 === group).length;
        const isAllowed = (set: number[]): boolean =>
          set.includes(7) &&
          !set.includes(0) &&
          !set.includes(4) &&
          inGroup(set, 0) >= 2 &&
          inGroup(set, 1) >= 1 &&
          inGroup(set, 2) >= 1;
        expect(found.chosen[0]).toBe(7);
        expect(isAllowed([...found.chosen])).toBe(true);
        expect(isAllowed([...found.greedyOrder])).toBe(true);
        expect(found.coveredWeight).toBe(optimumOf(coverage, 12, 5, isAllowed));
        expect(found.guarantee01).toBe(0.5);
      }),
      FEW_RUNS,
    );
  });

  it('keeps the spacing, or says how many could be placed and how many are possible at most', () => {
    fc.assert(
      fc.property(SEED, fc.integer({ min: 2, max: 6 }), (seed, count) => {
        const places = scatteredPlaces(12, seed);
        const coverage = coverageOfPoints(places, places, wholeWeights(12, seed), 20);
        const distancesKm = distancesOfPoints(places, places).values;
        const isApart = (set: number[]): boolean =>
          set.every((a) => set.every((b) => a === b || (distancesKm[a * 12 + b] as number) >= 30));
        const tooClose = neighboursOfPoints(places, places, 30, 'closer');
        const found = maximalCovering(coverage, { count, spacing: { minKm: 30, tooClose } });
        const optimum = optimumOf(coverage, 12, count, isApart);
        if (found.ok) {
          expect(isApart([...found.value.chosen])).toBe(true);
          expect(found.value.chosen.length).toBe(count);
          expect(found.value.coveredWeight).toBeLessThanOrEqual(optimum);
          expect(found.value.upperBound).toBeGreaterThanOrEqual(optimum);
          expect(found.value.guarantee01).toBeNull();
        } else {
          expect(optimum).toBe(Number.NEGATIVE_INFINITY);
          const [shortfall] = found.shortfalls;
          expect(shortfall).toMatchObject({
            rule: 'spacing',
            group: null,
            minKm: 30,
            asked: count,
          });
          if (shortfall?.rule !== 'spacing') return;
          expect(shortfall.placed).toBeLessThan(count);
          expect(optimumOf(coverage, 12, shortfall.placed, isApart)).toBeGreaterThan(0);
          expect(shortfall.atMost).toBeGreaterThanOrEqual(shortfall.placed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names every rule that cannot be kept and by how much', () => {
    const places = {
      lngs: Float64Array.of(112, 112.001, 113, 114),
      lats: new Float64Array(4).fill(35),
    };
    const coverage = coverageOfPoints(places, places, new Float64Array(4).fill(1), 5);
    const tooClose = neighboursOfPoints(places, places, 1, 'closer');
    const distanceKm = distancesOfPoints(places, places).values[1] as number;
    expect(
      maximalCovering(coverage, {
        count: 2,
        fixed: [0, 1, 3],
        excluded: [2, 3],
        groups: { groupOf: Int32Array.of(0, 0, 1, 1), minima: Int32Array.of(0, 2) },
        spacing: { minKm: 1, tooClose },
      }),
    ).toEqual({
      ok: false,
      shortfalls: [
        { rule: 'fixed-over-count', fixed: 3, asked: 2 },
        { rule: 'group-minimum', group: 1, asked: 2, available: 1 - 1 },
        { rule: 'minima-over-count', needed: 4, asked: 2 },
        { rule: 'fixed-excluded', candidates: [3] },
        { rule: 'fixed-spacing', first: 0, second: 1, distanceKm, minKm: 1 },
      ],
    });
  });

  it('proves that too many are asked where all are too close to each other', () => {
    const places = { lngs: Float64Array.of(112, 112.001, 113), lats: new Float64Array(3).fill(35) };
    const coverage = coverageOfPoints(places, places, new Float64Array(3).fill(1), 5);
    const spacing = { minKm: 1, tooClose: neighboursOfPoints(places, places, 1, 'closer') };
    const groups = { groupOf: Int32Array.of(0, 0, 1), minima: Int32Array.of(2, 0) };
    expect(maximalCovering(coverage, { count: 3, spacing })).toEqual({
      ok: false,
      shortfalls: [{ rule: 'spacing', group: null, minKm: 1, asked: 3, placed: 2, atMost: 2 }],
    });
    expect(maximalCovering(coverage, { count: 2, spacing, groups })).toEqual({
      ok: false,
      shortfalls: [{ rule: 'spacing', group: 0, minKm: 1, asked: 2, placed: 1, atMost: 1 }],
    });
  });

  it('throws at weights and rules that make no sense', () => {
    const distancesKm = matrixOf([[1, 2]]);
    const coverage = coverageOfMatrix(distancesKm, Float64Array.of(1), 5);
    expect(() => coverageOfMatrix(distancesKm, Float64Array.of(Number.NaN), 5)).toThrow(
      'Unexpected weight of demand 0: NaN',
    );
    expect(() => coverageOfMatrix(matrixOf([[-1]]), Float64Array.of(1), 5)).toThrow(
      'Unexpected distance: -1',
    );
    expect(() => maximalCovering(coverage, { count: 1.5 })).toThrow('Unexpected count: 1.5');
    expect(() => maximalCovering(coverage, { count: 1, fixed: [2] })).toThrow(
      'Unexpected candidate in fixed: 2',
    );
    expect(() => maximalCovering(coverage, { count: 2, fixed: [1, 1] })).toThrow(
      'Candidate twice in fixed: 1',
    );
  });

  it('chooses none, all, or for no weight without complaint', () => {
    const distancesKm = matrixOf([
      [1, 9],
      [9, 1],
    ]);
    const coverage = coverageOfMatrix(distancesKm, Float64Array.of(2, 3), 5);
    const nothing = coverageOfMatrix(distancesKm, Float64Array.of(0, 0), 5);
    const shown = (given: Coverage, count: number) => {
      const { chosen, coveredWeight, coveredShare01, gap01 } = choiceOf(
        maximalCovering(given, { count }),
      );
      return { chosen: [...chosen], coveredWeight, coveredShare01, gap01 };
    };
    expect([shown(coverage, 0), shown(coverage, 2), shown(nothing, 1)]).toEqual([
      { chosen: [], coveredWeight: 0, coveredShare01: 0, gap01: 0 },
      { chosen: [1, 0], coveredWeight: 5, coveredShare01: 1, gap01: 0 },
      { chosen: [0], coveredWeight: 0, coveredShare01: Number.NaN, gap01: 0 },
    ]);
  });
});

describe('coverageByNumber', () => {
  it('gives the share covered by none, one, two …', () => {
    expect(coverageByNumber(Float64Array.of(5, 3), 10)).toEqual(Float64Array.of(0, 0.5, 0.8));
    expect(coverageByNumber(Float64Array.of(0), 0)).toEqual(
      Float64Array.of(Number.NaN, Number.NaN),
    );
  });
});
