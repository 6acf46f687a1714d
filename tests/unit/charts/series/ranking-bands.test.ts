import { describe, expect, it } from 'vitest';
import {
  bandWidth,
  placeShare,
  rankTicks,
  shownInterval,
} from '../../../../src/charts/series/ranking-bands.ts';
import type { RankBands } from '../../../../src/domain/scoring/uncertainty/rank-bands.ts';

const BANDS: RankBands = {
  methodHash: '00000000',
  seed: 1,
  cities: Int32Array.of(1),
  rowOf: Int32Array.of(-1, 0),
  intervals: {
    drawCount: 20,
    low: Float64Array.of(93.6),
    median: Float64Array.of(104.5),
    high: Float64Array.of(115.2),
  },
  convergence: null,
  toldApart01: null,
  ranks: new Uint32Array(20),
};

describe('shownInterval', () => {
  it('writes whole places', () => {
    expect(shownInterval(BANDS, 1)).toEqual({ low: 94, median: 105, high: 115 });
  });

  it('has none for a city without a rank and before the first draws', () => {
    expect(shownInterval(BANDS, 0)).toBeNull();
    expect(shownInterval(null, 1)).toBeNull();
  });
});

it('sorts by the unrounded width and has none where there is no interval', () => {
  expect(bandWidth(BANDS, 1)).toBeCloseTo(21.6, 9);
  expect(bandWidth(BANDS, 0)).toBeNull();
});

it('places the first rank at the start of the axis and the last at its end', () => {
  expect([1, 167, 333].map((rank) => placeShare(rank, 333))).toEqual([0, 0.5, 1]);
  expect(placeShare(1, 1)).toBe(0.5);
});

it('names the ends of the axis and round places between that leave them room', () => {
  expect([1, 7, 45, 333, 364, 1000].map(rankTicks)).toEqual([
    [1],
    [1, 4, 7],
    [1, 20, 45],
    [1, 100, 200, 333],
    [1, 100, 200, 364],
    [1, 500, 1000],
  ]);
});
