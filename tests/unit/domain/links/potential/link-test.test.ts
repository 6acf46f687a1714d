import { describe, expect, it } from 'vitest';
import { distanceMatrixKm } from '../../../../../src/domain/links/allocation/gravity.ts';
import {
  areaUnderCurve,
  complementarityGain,
  testAgainstRecorded,
} from '../../../../../src/domain/links/potential/link-test.ts';
import type { PotentialBase } from '../../../../../src/domain/links/potential/potential-base.ts';

describe('areaUnderCurve', () => {
  it.each([
    ['all linked pairs on top', [4, 3, 2, 1], [1, 1, 0, 0], 1],
    ['all at the bottom', [4, 3, 2, 1], [0, 0, 1, 1], 0],
    ['one of each pair misplaced', [4, 3, 2, 1], [1, 0, 1, 0], 0.75],
    ['nothing told apart', [5, 5, 5], [1, 0, 0], 0.5],
    ['no pair linked', [1, 2], [0, 0], Number.NaN],
    ['every pair linked', [1, 2], [1, 1], Number.NaN],
  ])('%s', (_name, scores, linked, area) => {
    expect(areaUnderCurve(Float64Array.from(scores), Uint8Array.from(linked))).toBe(area);
  });
});

describe('testAgainstRecorded', () => {
  it('counts pairs of different countries once and scores them by size, distance and fit', () => {
    const lngs = [0, 1, 2, 90];
    const base: PotentialBase = {
      cityCount: 4,
      sectorCount: 1,
      positions: Float64Array.from(lngs.flatMap((lng) => [lng, 0])),
      populations: Float64Array.of(4e6, 1e6, 1e6, 5e6),
      countries: Int32Array.of(0, 1, 1, 2),
      offers: Float64Array.of(0.2, 0.9, 0.9, 0.9),
      needs: Float64Array.of(0.2, 0.9, 0.9, 0.9),
    };
    const distancesKm = distanceMatrixKm(lngs.map((lng) => ({ lng, lat: 0 })));
    expect(
      testAgainstRecorded(base, distancesKm, [
        [0, 1],
        [2, 0],
        [0, 2],
      ]),
    ).toEqual({
      linkedCount: 2,
      pairCount: 5,
      // 0–1 and 0–2 against 0–3, 1–3 and 2–3: smaller than all three, nearer than all, fitting no better than 0–3.
      size: expect.closeTo(0, 12),
      sizeAndDistance: 1,
      withComplementarity: 1,
      complementarity: expect.closeTo(1 / 6, 12),
    });
  });
});

describe('complementarityGain', () => {
  const test = (sizeAndDistance: number, withComplementarity: number) => ({
    sizeAndDistance,
    withComplementarity,
  });

  it('gives the largest gain of all tests', () => {
    expect(complementarityGain([test(0.5, 0.5), test(0.5, 0.75)])).toBe(0.25);
  });

  it('gives none where every gain is noise or a loss', () => {
    expect(complementarityGain([test(0.9, 0.904), test(0.8, 0.7)])).toBeNull();
  });
});
