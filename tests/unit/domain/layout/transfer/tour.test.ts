import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestTour } from '../../../../../src/domain/layout/transfer/tour.ts';
import { type Matrix, matrixOf } from '../../../../../src/domain/matrix.ts';

/** TSPLIB burma14: 14 cities in Burma (Zaw Win), degrees and minutes as DDD.MM, latitude first. */
const BURMA14 = [
  [16.47, 96.1],
  [16.47, 94.44],
  [20.09, 92.54],
  [22.39, 93.37],
  [25.23, 97.24],
  [22.0, 96.05],
  [20.47, 97.02],
  [17.2, 96.29],
  [16.3, 97.38],
  [14.05, 98.12],
  [16.53, 97.38],
  [21.52, 95.59],
  [19.41, 97.13],
  [20.09, 94.55],
] as const;

/** TSPLIB ulysses16: the journey of Ulysses (Groetschel, Padberg). */
const ULYSSES16 = [
  [38.24, 20.42],
  [39.57, 26.15],
  [40.56, 25.32],
  [36.26, 23.12],
  [33.48, 10.54],
  [37.56, 12.19],
  [38.42, 13.11],
  [37.52, 20.44],
  [41.23, 9.1],
  [41.17, 13.05],
  [36.08, -5.21],
  [38.47, 15.13],
  [38.15, 15.35],
  [37.51, 15.17],
  [35.49, 14.32],
  [39.36, 19.56],
] as const;

/** The TSPLIB computes with this π. */
const TSPLIB_PI = 3_141_592 / 1e6;

/** Distances of type GEO as the TSPLIB prescribes them: whole kilometres on its own sphere, with its own π. */
function tsplibGeo(cities: readonly (readonly [number, number])[]): Matrix {
  const radians = (value: number): number => {
    const degrees = Math.trunc(value);
    return (TSPLIB_PI * (degrees + (5 * (value - degrees)) / 3)) / 180;
  };
  const places = cities.map(([lat, lng]) => ({ lat: radians(lat), lng: radians(lng) }));
  return matrixOf(
    places.map((a, row) =>
      places.map((b, column) => {
        if (row === column) return 0;
        const q1 = Math.cos(a.lng - b.lng);
        const q2 = Math.cos(a.lat - b.lat);
        const q3 = Math.cos(a.lat + b.lat);
        return Math.trunc(6378.388 * Math.acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
      }),
    ),
  );
}

function distancesOf(points: readonly (readonly [number, number])[]): Matrix {
  return matrixOf(points.map(([x, y]) => points.map(([x2, y2]) => Math.hypot(x - x2, y - y2))));
}

function lengthOf(order: readonly number[], { values, columns }: Matrix): number {
  return order.reduce(
    (sum, stop, at) => sum + (values[stop * columns + (order[(at + 1) % order.length] ?? 0)] ?? 0),
    0,
  );
}

/** Length of the shortest tour by trying every order. */
function shortestByTrying(distances: Matrix): number {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((stop) =>
          orders(left.filter((other) => other !== stop)).map((rest) => [stop, ...rest]),
        );
  const others = Array.from({ length: distances.rows - 1 }, (_, at) => at + 1);
  return Math.min(...orders(others).map((order) => lengthOf([0, ...order], distances)));
}

function pointList(minLength: number, maxLength: number) {
  const coordinate = fc.integer({ min: 0, max: 50 });
  return fc.array(fc.tuple(coordinate, coordinate), { minLength, maxLength });
}

describe('the shortest tour', () => {
  test.each([
    ['burma14', BURMA14, 3323],
    ['ulysses16', ULYSSES16, 6859],
  ])('of %s is the published optimum of the TSPLIB (Reinelt 1991)', (_name, cities, optimum) => {
    const distances = tsplibGeo(cities);
    const { order, length, isShortest } = shortestTour(distances, { exactStops: 16 });

    expect({ length, isShortest, legs: lengthOf(order, distances) }).toEqual({
      length: optimum,
      isShortest: true,
      legs: optimum,
    });
    expect([...order].sort((a, b) => a - b)).toEqual(cities.map((_city, at) => at));
  });

  test.each([
    ['burma14', BURMA14, 3323],
    ['ulysses16', ULYSSES16, 6859],
  ])('of %s without exact search is at most 3 %% longer', (_name, cities, optimum) => {
    const { length, isShortest } = shortestTour(tsplibGeo(cities));

    expect(isShortest).toBe(false);
    expect(length).toBeGreaterThanOrEqual(optimum);
    expect(length).toBeLessThanOrEqual(optimum * 1.03);
  });

  test('is the best of all orders', () => {
    fc.assert(
      fc.property(pointList(4, 7), (points) => {
        const distances = distancesOf(points);
        expect(shortestTour(distances).length).toBeCloseTo(shortestByTrying(distances), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('visits every stop once, whichever way it was found, and is never shorter than the exact one', () => {
    fc.assert(
      fc.property(pointList(4, 11), (points) => {
        const distances = distancesOf(points);
        const exact = shortestTour(distances);
        const found = shortestTour(distances, { exactStops: 3 });

        expect([...found.order].sort((a, b) => a - b)).toEqual(points.map((_point, at) => at));
        expect(found.order[0]).toBe(0);
        expect(found.length).toBeGreaterThanOrEqual(exact.length - 1e-9);
        expect(found.length).toBeCloseTo(lengthOf(found.order, distances), 9);
      }),
    );
  });

  test.each([
    [0, { order: [], length: 0, isShortest: true }],
    [1, { order: [0], length: 0, isShortest: true }],
    [2, { order: [0, 1], length: 2, isShortest: true }],
    [3, { order: [0, 1, 2], length: 4, isShortest: true }],
  ])('through %d stops', (count, tour) => {
    const points = [[0, 0] as const, [1, 0] as const, [2, 0] as const].slice(0, count);

    expect(shortestTour(distancesOf(points))).toEqual(tour);
  });

  test('refuses a matrix that is not square and more stops than fit', () => {
    expect(() => shortestTour(matrixOf([[0, 1]]))).toThrow('Unexpected distances: 1 × 2');
    expect(() => shortestTour(matrixOf([[0]]), { exactStops: 17 })).toThrow(
      'Unexpected exactStops: 17',
    );
  });
});
