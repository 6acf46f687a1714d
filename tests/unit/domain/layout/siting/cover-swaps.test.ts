import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swapToCover } from '../../../../../src/domain/layout/siting/cover-swaps.ts';
import {
  coverageOfPoints,
  coveredWeightOf,
} from '../../../../../src/domain/layout/siting/coverage.ts';
import { readRules } from '../../../../../src/domain/layout/siting/rules.ts';
import { selectionOf } from '../../../../../src/domain/layout/siting/selection.ts';
import { lastOf } from '../../../../../src/domain/layout/siting/steps.ts';
import { drawRandom } from '../../../../../src/domain/scoring/uncertainty/random.ts';
import { choiceOf, scatteredPlaces, setsOf } from './made-up.ts';

it('finds a cover that keeps the fixed candidate wherever there is one, and claims none elsewhere', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 15, max: 60 }),
      (seed, count, radiusKm) => {
        const places = scatteredPlaces(11, seed);
        const coverage = coverageOfPoints(places, places, new Float64Array(11).fill(1), radiusKm);
        const rules = choiceOf(readRules(11, { count, fixed: [0] }));
        const selection = selectionOf(
          rules,
          Array.from({ length: count }, (_, c) => c),
        );
        const isPossible = [...setsOf(11, count)].some(
          (set) => set.includes(0) && coveredWeightOf(coverage, set) === 11,
        );
        const isCovered = lastOf(swapToCover(coverage, selection, 2_000, drawRandom(1, 0)));
        expect(isCovered).toBe(isPossible);
        expect(selection.chosen).toContain(0);
        expect(new Set(selection.chosen).size).toBe(count);
        expect(coveredWeightOf(coverage, selection.chosen) === 11).toBe(isCovered);
      },
    ),
    { numRuns: 60 },
  );
});
