import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  distanceKm,
  lineLengthKm,
  perimeterKm,
  polygonAreaKm2,
} from '../../../../src/domain/layout/geodesic.ts';

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

describe('distanceKm', () => {
  test.each([
    ['JFK to LHR, GeographicLib manual: 5551759.400 m', 40.6, -73.8, 51.6, -0.5, 5551.7594],
    ['a short line, Karney 2013, table 4: 4.944208 m', -30.12345, 0, -30.12344, 5e-5, 0.004944208],
    ['nearly antipodal, Karney 2013, table 5', -30, 0, 29.9, 179.8, 19989.83282761],
    [
      'along a meridian, GeodSolve6',
      88.202499451857,
      0,
      -88.202499451857,
      179.9810220329929,
      20003.898214,
    ],
    ['near the pole, GeodSolve4: 0.072 m', 36.493349428792, 0, 36.49334942879201, 8e-7, 0.000072],
    ['a quarter of the equator', 0, 0, 0, 90, (6378.137 * Math.PI) / 2],
    ['over 180°', 0, 179, 0, -179, (6378.137 * Math.PI) / 90],
  ])('%s', (_name, latA, lngA, latB, lngB, expectedKm) => {
    expect(distanceKm({ lng: lngA, lat: latA }, { lng: lngB, lat: latB })).toBeCloseTo(
      expectedKm,
      6,
    );
  });

  test('has no distance to an impossible latitude', () => {
    expect(distanceKm({ lng: 0, lat: 95 }, { lng: 1, lat: 1 })).toBeNaN();
  });
});

describe('lineLengthKm', () => {
  const degreeKm = (6378.137 * Math.PI) / 180;
  const along = (...lngs: number[]): Position[] => lngs.map((lng) => [lng, 0]);

  test('adds up the segments of a line, also over 180°', () => {
    expect(lineLengthKm({ type: 'LineString', coordinates: along(179, -179, 178) })).toBeCloseTo(
      5 * degreeKm,
      9,
    );
  });

  test('does not count the gap between two parts', () => {
    expect(
      lineLengthKm({ type: 'MultiLineString', coordinates: [along(10, 11), along(20, 21)] }),
    ).toBeCloseTo(2 * degreeKm, 9);
  });

  test('refuses a position without latitude', () => {
    expect(() => lineLengthKm({ type: 'LineString', coordinates: [[10, 0], [11]] })).toThrow(
      'Unexpected position: [11]',
    );
  });
});

describe('polygonAreaKm2 and perimeterKm', () => {
  test.each([
    [
      'around a pole, Planimeter0',
      [
        [0, 89],
        [90, 89],
        [180, 89],
        [270, 89],
      ],
      24952.305678,
      631.8198745,
    ],
    [
      'around the other pole',
      [
        [0, -89],
        [90, -89],
        [180, -89],
        [270, -89],
      ],
      24952.305678,
      631.8198745,
    ],
    [
      'around 0° N 0° E, Planimeter0',
      [
        [-1, 0],
        [0, -1],
        [1, 0],
        [0, 1],
      ],
      24619.419146,
      627.5982731,
    ],
    [
      'the same at 180°',
      [
        [179, 0],
        [180, -1],
        [-179, 0],
        [180, 1],
      ],
      24619.419146,
      627.5982731,
    ],
    [
      'an eighth of the Earth, Planimeter0',
      [
        [0, 90],
        [0, 0],
        [90, 0],
      ],
      63758202.715511,
      30022.685,
    ],
    [
      'over a pole, Planimeter5',
      [
        [0.1, 89],
        [90.1, 89],
        [-179.9, 89],
      ],
      12476.1528385,
      539.297,
    ],
  ] as [string, Position[], number, number][])('%s', (_name, ring, areaKm2, lengthKm) => {
    const shape = polygon(ring);
    expect(polygonAreaKm2(shape) / areaKm2).toBeCloseTo(1, 9);
    expect(perimeterKm(shape)).toBeCloseTo(lengthKm, 2);
  });

  test('a cap that is drawn with its cut along 180° and the pole is the cap', () => {
    const rim: Position[] = [-180, -90, 0, 90, 180].map((lng) => [lng, -80]);
    const cut = polygon([...rim, [180, -90], [-180, -90], [-180, -80]]);
    expect(polygonAreaKm2(cut)).toBeCloseTo(polygonAreaKm2(polygon(rim)), 6);
  });

  test('holes are taken out of the area and counted in the perimeter, whichever way they run', () => {
    const [outer, hole] = [square(10, 40, 2), square(10.5, 40.5, 1)];
    const [whole, inner] = [polygonAreaKm2(polygon(outer)), polygonAreaKm2(polygon(hole))];
    for (const ring of [hole, hole.toReversed()]) {
      expect(polygonAreaKm2(polygon(outer, ring))).toBeCloseTo(whole - inner, 6);
    }
    expect(perimeterKm(polygon(outer, hole))).toBeCloseTo(
      perimeterKm(polygon(outer)) + perimeterKm(polygon(hole)),
      9,
    );
  });

  test('parts add up, and a shape cut at 180° has the area of the whole', () => {
    const halves: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[square(179, 0, 1)], [square(-180, 0, 1)]],
    };
    const whole = polygon([
      [179, 0],
      [180, 0],
      [-179, 0],
      [-179, 1],
      [180, 1],
      [179, 1],
    ]);
    expect(polygonAreaKm2(halves)).toBeCloseTo(polygonAreaKm2(whole), 6);
  });

  test('no ring has no area, and a position without latitude is refused', () => {
    expect(polygonAreaKm2({ type: 'Polygon', coordinates: [] })).toBe(0);
    expect(() => polygonAreaKm2(polygon([[1]]))).toThrow('Unexpected position: [1]');
  });
});
