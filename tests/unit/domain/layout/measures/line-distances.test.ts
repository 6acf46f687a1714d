import fc from 'fast-check';
import geographicLib from 'geographiclib-geodesic';
import type { LineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../../../src/domain/layout/geodesic.ts';
import { distancesToLinesKm } from '../../../../../src/domain/layout/measures/line-distances.ts';
import type { PointColumns } from '../../../../../src/domain/layout/measures/point-columns.ts';
import {
  distancesToPointsKm,
  nearestOf,
} from '../../../../../src/domain/layout/measures/point-distances.ts';
import { prepareLines } from '../../../../../src/domain/layout/measures/prepared-lines.ts';

type Place = [lng: number, lat: number];

const WGS84 = geographicLib.Geodesic.WGS84;

function columns(...places: Place[]): PointColumns {
  return {
    lngs: Float64Array.from(places, ([lng]) => lng),
    lats: Float64Array.from(places, ([, lat]) => lat),
  };
}

function line(...coordinates: Place[]): LineString {
  return { type: 'LineString', coordinates };
}

function trueDistanceKm([lngA, latA]: Place, [lngB, latB]: Place): number {
  return distanceKm({ lng: lngA, lat: latA }, { lng: lngB, lat: latB });
}

/** Least distance to a geodesic by trying: no formula in common with the code under test. */
function trueDistanceToSegmentKm(point: Place, [lngA, latA]: Place, [lngB, latB]: Place): number {
  const geodesic = WGS84.InverseLine(latA, lngA, latB, lngB);
  const distanceAt = (metres: number): number => {
    const { lat2 = Number.NaN, lon2 = Number.NaN } = geodesic.Position(metres);
    return trueDistanceKm(point, [lon2, lat2]);
  };
  let [low, high] = [0, geodesic.s13];
  while (high - low > 0.001) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (distanceAt(left) < distanceAt(right)) high = right;
    else low = left;
  }
  return Math.min(distanceAt(0), distanceAt((low + high) / 2), distanceAt(geodesic.s13));
}

/** A place some km away, all the way round the Earth and up to 70° north and south. */
function around([lng, lat]: Place, bearingDeg: number, km: number): Place {
  const { lat2 = Number.NaN, lon2 = Number.NaN } = WGS84.Direct(lat, lng, bearingDeg, km * 1000);
  return [lon2, lat2];
}

const centre = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -70, max: 70, noNaN: true }),
);
const bearing = fc.double({ min: 0, max: 360, noNaN: true });
const upTo50Km = fc.double({ min: 0.01, max: 50, noNaN: true });

describe('distancesToLinesKm', () => {
  test('is within 1e-5 of the geodesic to a segment, up to 50 km and 70° north and south', () => {
    fc.assert(
      fc.property(centre, bearing, upTo50Km, bearing, upTo50Km, (at, toA, kmA, toB, kmB) => {
        const [a, b] = [around(at, toA, kmA), around(at, toB, kmB)];
        const [km = Number.NaN] = distancesToLinesKm(columns(at), prepareLines([line(a, b)]));
        const trueKm = trueDistanceToSegmentKm(at, a, b);
        expect(Math.abs(km - trueKm)).toBeLessThan(1e-5 * trueKm + 1e-6);
      }),
      { numRuns: 150 },
    );
  });

  test('the nearest of many segments is found, also where they are cut into blocks', () => {
    fc.assert(
      fc.property(
        centre,
        fc.array(fc.tuple(bearing, upTo50Km), { minLength: 2, maxLength: 60 }),
        (at, steps) => {
          const path = steps.map(([to, km]) => around(at, to, km));
          const [km = Number.NaN] = distancesToLinesKm(columns(at), prepareLines([line(...path)]));
          const each = path
            .slice(1)
            .map((end, i) => prepareLines([line(path[i] as Place, end)]))
            .map((segment) => distancesToLinesKm(columns(at), segment)[0] as number);
          expect(km).toBeCloseTo(Math.min(...each), 9);
        },
      ),
    );
  });

  test('measures to the segment, not to its vertices, on both sides of 180°', () => {
    const [km = Number.NaN] = distancesToLinesKm(
      columns([180, 0.1]),
      prepareLines([line([179.5, 0], [-179.5, 0])]),
    );
    expect(km).toBeCloseTo(trueDistanceKm([180, 0.1], [180, 0]), 5);
  });

  test('takes the nearest of several lines, areas by their outline, a single position as a place', () => {
    const lines = prepareLines([
      line([0, 10]),
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [20, 0],
            [20, 1],
          ],
        ],
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [30, 0],
            [31, 0],
            [31, 1],
            [30, 0],
          ],
        ],
      },
    ]);
    const given = distancesToLinesKm(columns([0, 10.1], [20.1, 0.5], [30.5, -0.1]), lines);
    const expected = [
      trueDistanceKm([0, 10.1], [0, 10]),
      trueDistanceKm([20.1, 0.5], [20, 0.5]),
      trueDistanceKm([30.5, -0.1], [30.5, 0]),
    ];
    expect(Array.from(given, (km) => km.toFixed(5))).toEqual(expected.map((km) => km.toFixed(5)));
  });

  test('is 0 on the line and stays right far away', () => {
    const lines = prepareLines([line([112, 35], [112.01, 35])]);
    const [onKm, farKm = Number.NaN] = distancesToLinesKm(columns([112, 35], [-68, -34]), lines);
    expect(onKm).toBe(0);
    expect(Math.abs(farKm / trueDistanceKm([-68, -34], [112, 35]) - 1)).toBeLessThan(0.01);
  });

  test('a missing degree has no distance, and no line is infinitely far', () => {
    const points = columns([Number.NaN, 35], [112, Number.NaN], [112, 35]);
    expect(distancesToLinesKm(points, prepareLines([line([112, 35], [113, 35])]))).toEqual(
      Float64Array.of(Number.NaN, Number.NaN, 0),
    );
    expect(distancesToLinesKm(columns([1, 1], [Number.NaN, 1]), prepareLines([]))).toEqual(
      Float64Array.of(Number.POSITIVE_INFINITY, Number.NaN),
    );
  });

  test('refuses a position without latitude', () => {
    expect(() => prepareLines([{ type: 'LineString', coordinates: [[1, 2], [3]] }])).toThrow(
      'Unexpected position: [3]',
    );
  });
});

describe('distancesToPointsKm and nearestOf', () => {
  test('are within 1e-6 of the geodesic up to 50 km', () => {
    fc.assert(
      fc.property(centre, bearing, upTo50Km, (at, to, km) => {
        const { values } = distancesToPointsKm(columns(at), columns(around(at, to, km)));
        expect(Math.abs((values[0] as number) - km)).toBeLessThan(1e-6 * km + 1e-8);
      }),
    );
  });

  test('the table has a row for each point and a column for each place', () => {
    const [a, b, c]: [Place, Place, Place] = [
      [0, 0],
      [0, 1],
      [1, 1],
    ];
    const { rows, columns: count, values } = distancesToPointsKm(columns(a, b), columns(a, b, c));
    expect({ rows, count }).toEqual({ rows: 2, count: 3 });
    expect(Array.from(values, (km) => km.toFixed(3))).toEqual(
      [0, trueDistanceKm(a, b), trueDistanceKm(a, c), trueDistanceKm(b, a), 0]
        .concat(trueDistanceKm(b, c))
        .map((km) => km.toFixed(3)),
    );
  });

  test('the nearest is the least of the row, the first of two alike, and none where a degree is missing', () => {
    const points = columns([0, 0], [2, 0.1], [Number.NaN, 0]);
    const { nearest, distancesKm } = nearestOf(points, columns([1, 0], [-1, 0], [2, 0], [2, 0]));
    expect(nearest).toEqual(Int32Array.of(0, 2, -1));
    expect(distancesKm[1]).toBeCloseTo(trueDistanceKm([2, 0.1], [2, 0]), 6);
    expect(distancesKm[2]).toBeNaN();
    expect(nearestOf(columns([0, 0]), columns()).nearest).toEqual(Int32Array.of(-1));
  });
});
