import { describe, expect, it } from 'vitest';
import {
  editionMethod,
  type Method,
  methodChanges,
  methodHash,
  methodProblems,
} from '../../../../src/domain/scoring/method.ts';
import { edition, editionIndicator, requirement } from './small-edition.ts';

const EDITION = edition([
  requirement(1, [editionIndicator('a', { points: 8 }), editionIndicator('b', { points: 4 })]),
  requirement(2, [editionIndicator('c')]),
]);

function method(changes: Partial<Method> = {}): Method {
  return { ...editionMethod(EDITION), ...changes };
}

describe('methodChanges', () => {
  it('finds none in the edition, nor in the same proportions', () => {
    expect(methodChanges(EDITION, method())).toEqual([]);
    const scaled = method({ requirementWeights: [3, 3], indicatorWeights: [[2, 1], [5]] });
    expect(methodChanges(EDITION, scaled)).toEqual([]);
  });

  it('lists every difference', () => {
    const own = method({
      requirementWeights: [3, 1],
      indicatorWeights: [[1, 1], [12]],
      aggregation: { kind: 'copeland' },
      normalisation: 'z_score',
      isWinsorised: true,
      missing: 'available',
    });
    expect(methodChanges(EDITION, own)).toEqual([
      { kind: 'requirement_weight', requirement: 1, share01: 0.75, editionShare01: 0.5 },
      { kind: 'requirement_weight', requirement: 2, share01: 0.25, editionShare01: 0.5 },
      { kind: 'indicator_weights', requirement: 1 },
      { kind: 'aggregation' },
      { kind: 'normalisation' },
      { kind: 'winsorised' },
      { kind: 'missing' },
    ]);
  });

  it('takes pulling in outliers for nothing where goalposts clip', () => {
    expect(methodChanges(EDITION, method({ isWinsorised: true }))).toEqual([]);
  });
});

describe('methodProblems', () => {
  it('finds none in the edition', () => {
    expect(methodProblems(EDITION, method())).toEqual([]);
  });

  it.each<[string, Partial<Method>, unknown[]]>([
    [
      'another edition',
      { editionId: 'old' },
      [{ kind: 'other_edition', editionId: 'old', expected: 'test' }],
    ],
    [
      'too few requirements',
      { requirementWeights: [1] },
      [{ kind: 'requirement_count', count: 1, expected: 2 }],
    ],
    [
      'too few indicators',
      { indicatorWeights: [[1], [1]] },
      [{ kind: 'indicator_count', requirement: 1, count: 1, expected: 2 }],
    ],
    [
      'all weights 0',
      { requirementWeights: [0, 0], indicatorWeights: [[0, 0], [1]] },
      [
        { kind: 'all_weights_zero', requirement: null },
        { kind: 'all_weights_zero', requirement: 1 },
      ],
    ],
    [
      'weights that are none',
      { requirementWeights: [1, -1], indicatorWeights: [[1, Number.NaN], [1]] },
      [
        { kind: 'bad_weight', requirement: 2, weight: -1 },
        { kind: 'bad_weight', requirement: 1, weight: Number.NaN },
      ],
    ],
    [
      'an exponent beyond what is offered',
      { aggregation: { kind: 'mean', exponent: 1.5 } },
      [{ kind: 'bad_exponent', exponent: 1.5 }],
    ],
  ])('reports %s', (_, changes, problems) => {
    expect(methodProblems(EDITION, method(changes))).toEqual(problems);
  });
});

describe('methodHash', () => {
  it('is the same for the same proportions', () => {
    expect(methodHash(method({ requirementWeights: [7, 7] }))).toBe(methodHash(method()));
  });

  it('differs for everything that moves a score', () => {
    const changes: Partial<Method>[] = [
      {},
      { editionId: 'other' },
      { requirementWeights: [1, 2] },
      { indicatorWeights: [[1, 1], [12]] },
      { aggregation: { kind: 'mean', exponent: 1 } },
      { aggregation: { kind: 'copeland' } },
      { normalisation: 'min_max' },
      { normalisation: 'min_max', isWinsorised: true },
      { missing: 'complete' },
    ];
    const hashes = changes.map((change) => methodHash(method(change)));
    expect(new Set(hashes).size).toBe(changes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{8}$/);
  });
});
