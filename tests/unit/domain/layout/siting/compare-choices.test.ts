import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../../../src/domain/layout/measures/coverage.ts';
import {
  choiceFigures,
  compareChoices,
} from '../../../../../src/domain/layout/siting/compare-choices.ts';
import { serviceOf } from '../../../../../src/domain/layout/siting/service.ts';
import { scatteredPlaces } from './made-up.ts';

/** Four villages on the equator, about 11.13 km apart each. */
const VILLAGES = {
  points: { lngs: Float64Array.of(0, 0.1, 0.2, 0.3), lats: new Float64Array(4) },
  people: Float64Array.of(10, 20, 30, Number.NaN),
};

describe('compareChoices', () => {
  it('says what two choices share and which one serves better by each figure', () => {
    const { figures, ...members } = compareChoices(
      VILLAGES,
      Int32Array.of(1, 0),
      Int32Array.of(2, 0),
      12,
    );
    expect(members).toEqual({
      inBoth: Int32Array.of(0),
      onlyInA: Int32Array.of(1),
      onlyInB: Int32Array.of(2),
    });
    expect(figures.map(({ figure, better }) => [figure, better])).toEqual([
      ['villagesShare01', 'b'],
      ['peopleShare01', 'same'],
      ['meanKm', 'b'],
      ['medianKm', 'same'],
      ['p95Km', 'b'],
      ['maxKm', 'b'],
    ]);
    expect(figures.slice(0, 2).map(({ a, b }) => [a, b])).toEqual([
      [0.75, 1],
      [1, 1],
    ]);
  });

  it('calls nothing better where a choice is empty', () => {
    const { figures } = compareChoices(VILLAGES, new Int32Array(0), Int32Array.of(1), 12);
    expect(figures.map(({ a, better }) => [a, better])).toEqual(
      figures.map(() => [Number.NaN, null]),
    );
  });
});

describe('choiceFigures', () => {
  it('measures as far as the search for villages does', () => {
    const points = scatteredPlaces(60, 7);
    const chosen = Int32Array.of(4, 9, 33);
    const { distancesKm } = serviceOf(points, points, chosen);
    const { meanKm, medianKm, p95Km, maxKm } = distributionOf(distancesKm);
    const people = new Float64Array(60).fill(1);
    const share01 = distancesKm.filter((km) => km <= 30).length / 60;
    expect(choiceFigures({ points, people }, chosen, 30)).toEqual({
      villagesShare01: share01,
      peopleShare01: share01,
      ...{ meanKm, medianKm, p95Km, maxKm },
    });
  });
});
