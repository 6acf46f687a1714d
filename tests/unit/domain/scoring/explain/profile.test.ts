import { describe, expect, test } from 'vitest';
import {
  cityProfile,
  meanProfile,
  meanTreeOf,
  medianProfile,
} from '../../../../../src/domain/scoring/explain/profile.ts';
import type { Method } from '../../../../../src/domain/scoring/method.ts';

const NONE = Number.NaN;
const SCORES = [
  [Float64Array.of(10, 20, 60, NONE), Float64Array.of(NONE, NONE, NONE, 5)],
  [Float64Array.of(1, 2, 3, 4)],
];

const METHOD: Method = {
  editionId: 'e',
  requirementWeights: [1, 3],
  indicatorWeights: [[2, 1], [1]],
  aggregation: { kind: 'mean', exponent: -1 },
  normalisation: 'goalposts',
  isWinsorised: false,
  missing: 'edition',
};

test('a city’s profile keeps its gaps', () => {
  expect(cityProfile(SCORES, 3)).toEqual([[NONE, 5], [4]]);
});

describe('the median profile of a group', () => {
  test('leaves out members without a value and keeps a gap that all have', () => {
    expect(medianProfile(SCORES, [0, 1, 3])).toEqual([[15, 5], [2]]);
    expect(medianProfile(SCORES, [0, 1, 2])).toEqual([[20, NONE], [2]]);
  });

  test('of nobody is nothing but gaps', () => {
    expect(medianProfile(SCORES, [])).toEqual([[NONE, NONE], [NONE]]);
  });
});

describe('the tree of a method', () => {
  test('has its weights, its exponent and the floor of the edition', () => {
    expect(meanTreeOf(METHOD, 1)).toEqual({
      requirementWeights: [1, 3],
      indicatorWeights: [[2, 1], [1]],
      exponent: -1,
      floor: 1,
    });
  });

  test('is none where an index does not split into parts', () => {
    expect(meanTreeOf({ ...METHOD, aggregation: { kind: 'copeland' } }, 1)).toBeNull();
    expect(meanTreeOf({ ...METHOD, missing: 'peer_median' }, 1)).toBeNull();
  });
});

test('the mean profile of a group leaves out members without a value and keeps a gap that all have', () => {
  expect(meanProfile(SCORES, [0, 2, 3])).toEqual([[35, 5], [8 / 3]]);
  expect(meanProfile(SCORES, [0, 1])).toEqual([[15, NONE], [1.5]]);
});
