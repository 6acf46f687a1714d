import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Corner, citiesInArea } from '../../../../src/domain/filter/plot-area.ts';

const NONE = Number.NaN;

function linear(values: readonly number[]) {
  return { values: Float64Array.from(values), isLog: false };
}

function logarithmic(values: readonly number[]) {
  return { values: Float64Array.from(values), isLog: true };
}

describe('citiesInArea', () => {
  test('a rectangle has its edges, and no city without one of the two values', () => {
    const corners: Corner[] = [
      [1, 10],
      [3, 30],
    ];
    const xs = linear([1, 3, 3.1, 2, NONE, 2]);
    const ys = linear([10, 30, 20, NONE, 20, 20]);
    expect(citiesInArea({ corners }, xs, ys, 6)).toEqual(Uint8Array.of(1, 1, 0, 0, 0, 1));
  });

  test('an outline leaves out what lies in its bay', () => {
    // The letter U, with the opening on top.
    const corners: Corner[] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [6, 9],
      [6, 3],
      [3, 3],
      [3, 9],
      [0, 9],
    ];
    const xs = linear([1, 4.5, 8, 4.5, NONE]);
    const ys = linear([8, 1, 8, 8, 1]);
    expect(citiesInArea({ corners }, xs, ys, 5)).toEqual(Uint8Array.of(1, 1, 1, 0, 0));
  });

  test('edges are straight on a logarithmic axis as it is drawn', () => {
    // Halfway up between 1 and 10,000 stands 100: the edge from the lower left corner passes there.
    const corners: Corner[] = [
      [0, 1],
      [2, 10_000],
      [2, 1],
    ];
    const xs = linear([1, 1]);
    const ys = [50, 200];
    expect(citiesInArea({ corners }, xs, logarithmic(ys), 2)).toEqual(Uint8Array.of(1, 0));
    expect(citiesInArea({ corners }, xs, linear(ys), 2)).toEqual(Uint8Array.of(1, 1));
  });

  test('an unknown variable has no city', () => {
    const corners: Corner[] = [
      [0, 0],
      [9, 9],
    ];
    expect(citiesInArea({ corners }, linear([1]), undefined, 1)).toEqual(Uint8Array.of(0));
  });

  test('a rectangle and the outline of its four corners hold the same cities', () => {
    const whole = fc.integer({ min: 0, max: 20 });
    const size = fc.integer({ min: 1, max: 10 });
    // Halves, so that no city stands on an edge.
    const place = fc.tuple(whole, whole).map(([x, y]): Corner => [x + 0.5, y + 0.5]);
    fc.assert(
      fc.property(whole, whole, size, size, fc.array(place), (x, y, width, height, places) => {
        const [left, right, low, high] = [x, x + width, y, y + height];
        const box: Corner[] = [
          [left, low],
          [right, high],
        ];
        const outline: Corner[] = [
          [left, low],
          [right, low],
          [right, high],
          [left, high],
        ];
        const xs = linear(places.map(([px]) => px));
        const ys = linear(places.map(([, py]) => py));
        expect(citiesInArea({ corners: outline }, xs, ys, places.length)).toEqual(
          citiesInArea({ corners: box }, xs, ys, places.length),
        );
      }),
    );
  });
});
