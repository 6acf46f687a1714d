import { describe, expect, test } from 'vitest';
import { chanceOfCities, isClaim, standingOf } from '../../../../src/charts/series/standing.ts';

/** Ten draws of three cities with an index (numbers 4, 0 and 2) among five. */
const bands = {
  cities: Int32Array.of(4, 0, 2),
  rowOf: Int32Array.of(1, -1, 2, -1, 0),
  ranks: Uint32Array.from(
    Array.from({ length: 10 }, (_, draw) => (draw < 9 ? [1, 2, 3] : [1, 3, 2])).flat(),
  ),
};

describe('the standing of compared cities', () => {
  test('counts the draws in which one ranks above the other', () => {
    expect(chanceOfCities(bands, 4, 0)).toBe(1);
    expect(chanceOfCities(bands, 2, 0)).toBeCloseTo(0.1, 12);
    expect(chanceOfCities(bands, 1, 0)).toBeNull();
  });

  test('says above from 90 % of the draws on, whichever of the two was asked about first', () => {
    expect(isClaim(0.9)).toBe(true);
    expect(isClaim(0.899)).toBe(false);
    expect(standingOf(bands, [2, 0, 4])).toEqual({
      ahead: [
        { place: 1, of: [0] },
        { place: 2, of: [0, 1] },
      ],
      ties: [],
    });
  });

  test('leaves unsaid what fewer draws say, and leaves out who has no rank', () => {
    const ranks = Uint32Array.from([...bands.ranks.slice(0, 24), 1, 3, 2, 1, 3, 2]);
    expect(standingOf({ ...bands, ranks }, [1, 0, 2])).toEqual({ ahead: [], ties: [[1, 2]] });
  });
});
