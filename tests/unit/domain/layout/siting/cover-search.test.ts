import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchCover } from '../../../../../src/domain/layout/siting/cover-search.ts';
import {
  coverageOfPoints,
  coveredWeightOf,
} from '../../../../../src/domain/layout/siting/coverage.ts';
import { readRules } from '../../../../../src/domain/layout/siting/rules.ts';
import { lastOf } from '../../../../../src/domain/layout/siting/steps.ts';
import { choiceOf, scatteredPlaces, setsOf } from './made-up.ts';

it('finds a cover where trying all sets finds one, proves that there is none elsewhere, and owns up when it is cut short', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 15, max: 60 }),
      (seed, count, radiusKm) => {
        const places = scatteredPlaces(11, seed);
        const coverage = coverageOfPoints(places, places, new Float64Array(11).fill(1), radiusKm);
        const rules = choiceOf(readRules(11, { count }));
        const isPossible = [...setsOf(11, count)].some(
          (set) => coveredWeightOf(coverage, set) === 11,
        );
        const answer = lastOf(searchCover(coverage, rules, 10_000));
        expect(answer.kind).toBe(isPossible ? 'cover' : 'none');
        if (answer.kind === 'cover') expect(coveredWeightOf(coverage, answer.picks)).toBe(11);
        expect(lastOf(searchCover(coverage, rules, 1))).toEqual({ kind: 'unknown' });
      },
    ),
  );
});
