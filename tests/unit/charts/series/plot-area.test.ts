import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCORE_AXIS } from '../../../../src/charts/series/axis.ts';
import {
  areaOutline,
  areaRanges,
  boxBetween,
  boxOfRanges,
  insideOf,
  lassoAlong,
  type Share,
} from '../../../../src/charts/series/plot-area.ts';
import type { Variable } from '../../../../src/charts/series/variables.ts';

const index: Variable = {
  id: 'index',
  values: Float64Array.of(10, 50, 90, Number.NaN),
  axis: SCORE_AXIS,
};
const population: Variable = {
  id: 'population',
  values: Float64Array.of(1e3, 1e5, 1e7, 1e5),
  axis: { lower: 1e3, upper: 1e7, isLog: true, ticks: [1e3, 1e7] },
};

/** Places along a circle around the middle of the plot. */
function circle(count: number, radius01: number): Share[] {
  return Array.from({ length: count }, (_, at): Share => {
    const turn = (2 * Math.PI * at) / count;
    return [0.5 + radius01 * Math.cos(turn), 0.5 + radius01 * Math.sin(turn)];
  });
}

describe('a rectangle', () => {
  test('has its low corner first whichever way it was drawn, in units, cut off at the axes', () => {
    const area = {
      x: 'population',
      y: 'index',
      corners: [
        [1e5, 25],
        [1e7, 75],
      ],
    };
    expect(boxBetween(population, index, [0.5, 0.75], [1.4, 0.25])).toEqual(area);
    expect(boxBetween(population, index, [1.4, 0.25], [0.5, 0.75])).toEqual(area);
    expect(boxOfRanges(population, index, [1e5, 1e7], [25, 75])).toEqual(area);
  });

  test('keeps four figures', () => {
    expect(boxBetween(index, index, [1 / 3, 0], [2 / 3, 1]).corners).toEqual([
      [33.33, 0],
      [66.67, 100],
    ]);
  });

  test('is drawn with four corners', () => {
    const area = boxBetween(population, index, [0.25, 0.25], [0.5, 0.75]);
    expect(areaOutline(area, population, index)).toEqual([
      [0.25, 0.25],
      [0.5, 0.25],
      [0.5, 0.75],
      [0.25, 0.75],
    ]);
  });

  test('holds the cities inside', () => {
    const area = boxBetween(population, index, [0.4, 0.2], [1, 1]);
    expect(insideOf(area, population, index)).toEqual(Uint8Array.of(0, 1, 1, 0));
  });
});

describe('a lasso', () => {
  test('keeps its form with few corners', () => {
    const lasso = lassoAlong(index, index, circle(400, 0.3));
    expect(lasso?.corners.length).toBeLessThanOrEqual(40);
    expect(lasso?.corners.length).toBeGreaterThan(10);
    for (const [x, y] of lasso?.corners ?? []) {
      expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(30, 0);
    }
  });

  test('needs an inside', () => {
    expect(lassoAlong(index, index, [])).toBeNull();
    expect(lassoAlong(index, index, [[0.1, 0.1]])).toBeNull();
    const line = Array.from({ length: 20 }, (_, at): Share => [at / 20, at / 20]);
    expect(lassoAlong(index, index, line)).toBeNull();
  });

  test('is short however wildly it is drawn', () => {
    const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 200 }), (path) => {
        const lasso = lassoAlong(population, index, path);
        expect(lasso?.corners.length ?? 3).toBeLessThanOrEqual(40);
        for (const [x, y] of lasso?.corners ?? []) {
          expect([x >= 1e3, x <= 1e7, y >= 0, y <= 100]).toEqual([true, true, true, true]);
        }
      }),
    );
  });

  test('spans ranges, and those of the axes where the plot shows something else', () => {
    const lasso = lassoAlong(index, index, circle(4, 0.25));
    expect(areaRanges(lasso, index, index)).toEqual([
      [25, 75],
      [25, 75],
    ]);
    const axes = [
      [1e3, 1e7],
      [0, 100],
    ];
    expect(areaRanges(lasso, population, index)).toEqual(axes);
    expect(areaRanges(null, population, index)).toEqual(axes);
    expect(lasso && areaOutline(lasso, population, index)).toBeNull();
  });
});
