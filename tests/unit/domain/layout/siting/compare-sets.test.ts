import { describe, expect, it } from 'vitest';
import { compareSets } from '../../../../../src/domain/layout/siting/compare-sets.ts';
import { coverageOfMatrix } from '../../../../../src/domain/layout/siting/coverage.ts';
import { serviceOf } from '../../../../../src/domain/layout/siting/service.ts';
import { matrixOf } from '../../../../../src/domain/matrix.ts';

describe('compareSets', () => {
  it('says what two sets share and what each covers alone', () => {
    const distancesKm = matrixOf([
      [1, 9, 9],
      [9, 1, 9],
      [9, 9, 1],
      [9, 9, 9],
    ]);
    const coverage = coverageOfMatrix(distancesKm, Float64Array.of(1, 2, 4, 8), 5);
    expect(compareSets(coverage, [1, 0], [2, 1])).toEqual({
      inBoth: Int32Array.of(1),
      onlyInA: Int32Array.of(0),
      onlyInB: Int32Array.of(2),
      coveredByBoth: { demand: Int32Array.of(1), weight: 2 },
      coveredOnlyByA: { demand: Int32Array.of(0), weight: 1 },
      coveredOnlyByB: { demand: Int32Array.of(2), weight: 4 },
      coveredByNeither: { demand: Int32Array.of(3), weight: 8 },
    });
  });
});

describe('serviceOf', () => {
  const demand = { lngs: Float64Array.of(112, 112.9), lats: Float64Array.of(35, 35) };
  const candidates = { lngs: Float64Array.of(113, 112, 112), lats: Float64Array.of(35, 35, 35) };

  it('sends each demand to the nearest chosen candidate, the first of two equally near', () => {
    const { nearest, distancesKm } = serviceOf(demand, candidates, Int32Array.of(0, 1, 2));
    expect([...nearest]).toEqual([1, 0]);
    expect(distancesKm[0]).toBe(0);
    expect(distancesKm[1]).toBeCloseTo(9.1288, 3);
  });

  it('serves nobody where none is chosen', () => {
    expect(serviceOf(demand, candidates, new Int32Array(0))).toEqual({
      nearest: Int32Array.of(-1, -1),
      distancesKm: Float64Array.of(Number.NaN, Number.NaN),
    });
  });
});
