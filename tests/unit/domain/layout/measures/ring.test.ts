import fc from 'fast-check';
import type { LineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { perimeterKm, polygonAreaKm2 } from '../../../../../src/domain/layout/geodesic.ts';
import { ringMeasures } from '../../../../../src/domain/layout/measures/ring.ts';
import { selfCrossings } from '../../../../../src/domain/layout/measures/self-crossings.ts';

type Place = [lng: number, lat: number];

function ring(...coordinates: Place[]): LineString {
  return { type: 'LineString', coordinates };
}

const SQUARE: Place[] = [
  [112, 35],
  [113, 35],
  [113, 36],
  [112, 36],
];
const CORNER = SQUARE[0] as Place;

/** A closed ring around a centre that does not cross itself: directions rise, radii vary. */
const starRing = fc
  .record({
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
    radiiDeg: fc.array(fc.double({ min: 0.05, max: 0.5, noNaN: true }), {
      minLength: 5,
      maxLength: 30,
    }),
  })
  .map(({ lng, lat, radiiDeg }) =>
    radiiDeg.map((radius, i): Place => {
      const angle = (2 * Math.PI * i) / radiiDeg.length;
      return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    }),
  );

function closed(corners: Place[], from = 0): LineString {
  const turned = [...corners.slice(from), ...corners.slice(0, from)];
  return ring(...turned, turned[0] as Place);
}

describe('ringMeasures', () => {
  test('of a closed ring without crossing: length, area, compactness, and no detour round a convex one', () => {
    const area = { type: 'Polygon' as const, coordinates: [SQUARE] };
    const [lengthKm, areaKm2] = [perimeterKm(area), polygonAreaKm2(area)];
    expect(ringMeasures(closed(SQUARE))).toEqual({
      lengthKm: expect.closeTo(lengthKm, 9),
      gapM: 0,
      isClosed: true,
      crossings: [],
      looseEnds: [],
      areaKm2: expect.closeTo(areaKm2, 6),
      compactness01: expect.closeTo((4 * Math.PI * areaKm2) / lengthKm ** 2, 12),
      detour: expect.closeTo(1, 9),
    });
  });

  test('a notch makes the way longer than the hull', () => {
    const notched = closed([...SQUARE, [112.9, 35.5]]);
    expect(ringMeasures(notched).detour).toBeGreaterThan(1.2);
  });

  test('an open ring keeps its length and has neither area nor detour', () => {
    expect(ringMeasures(ring(...SQUARE))).toMatchObject({
      gapM: expect.closeTo(110_949.77, 1),
      isClosed: false,
      crossings: [],
      looseEnds: [SQUARE[0], SQUARE[3]],
      areaKm2: null,
      compactness01: null,
      detour: null,
    });
  });

  test('50 m between the ends still close a ring, 51 m do not', () => {
    const almost = (metres: number) =>
      ringMeasures(ring(...SQUARE, [112, 35 + metres / 110_950])).isClosed;
    expect([almost(49.9), almost(51)]).toEqual([true, false]);
  });

  test('a figure of eight names the place of its crossing and has no area', () => {
    const [a, b, c, d] = SQUARE as [Place, Place, Place, Place];
    expect(ringMeasures(closed([a, b, d, c]))).toMatchObject({
      isClosed: true,
      crossings: [[expect.closeTo(112.5, 9), expect.closeTo(35.5, 9)]],
      areaKm2: null,
      compactness01: null,
    });
  });

  test('a way there and back on one line is no ring, its detour is 1', () => {
    const there: Place[] = [
      [112, 35],
      [112, 35.5],
      [112, 36],
    ];
    expect(ringMeasures(closed([...there, [112, 35.5]]))).toMatchObject({
      areaKm2: null,
      detour: expect.closeTo(1, 9),
    });
  });

  test('nothing depends on where the ring starts or which way it runs', () => {
    fc.assert(
      fc.property(starRing, fc.nat(29), (corners, start) => {
        const one = ringMeasures(closed(corners));
        const others = [closed(corners, start % corners.length), closed(corners.toReversed())];
        for (const other of others.map(ringMeasures)) {
          expect(other.lengthKm).toBeCloseTo(one.lengthKm, 8);
          expect(other.areaKm2).toBeCloseTo(one.areaKm2 ?? Number.NaN, 5);
          expect(other.detour).toBeCloseTo(one.detour ?? Number.NaN, 8);
          expect(other.crossings).toEqual([]);
        }
        expect(one.detour).toBeGreaterThan(0.99999);
      }),
    );
  });

  test('refuses a single position', () => {
    expect(() => ringMeasures(ring(CORNER))).toThrow('Unexpected number of positions: 1');
  });
});

describe('selfCrossings', () => {
  test.each([
    ['a closed ring', [...SQUARE, CORNER], []],
    ['a vertex listed twice', [CORNER, ...SQUARE, CORNER], []],
    [
      'an open line that crosses itself',
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
      [[1, 1]],
    ],
    [
      'a vertex on another segment',
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [2, 0],
        [0, 2],
      ],
      [[2, 0]],
    ],
    [
      'twice through one vertex',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [2, 0],
        [1, 1],
        [0, 2],
      ],
      [[1, 1]],
    ],
    [
      'a stretch run twice',
      [
        [0, 0],
        [3, 0],
        [3, 1],
        [2, 0],
        [1, 0],
        [1, 1],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'there and back',
      [
        [0, 0],
        [2, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'over 180°',
      [
        [179, 0],
        [-179, 2],
        [-179, 0],
        [179, 2],
      ],
      [[180, 1]],
    ],
    [
      'an open line that ends where it starts',
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    ['nothing', [], []],
  ] as [string, Place[], Place[]][])('%s', (_name, path, places) => {
    expect(selfCrossings(path)).toEqual(places);
  });
});
