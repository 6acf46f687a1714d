import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  greatCircleDistanceKm,
  greatCircleLine,
  type LngLat,
  midLatitudeDistanceKm,
  normaliseLng,
} from '../../../../src/domain/geodesy.ts';

const KENNEDY: LngLat = { lng: -73.8, lat: 40.6 };
const HEATHROW: LngLat = { lng: -0.5, lat: 51.6 };

function dms(degrees: number, minutes: number, seconds: number): number {
  return degrees + minutes / 60 + seconds / 3600;
}

describe('normaliseLng', () => {
  test('turns a longitude into −180 … 180 and keeps both ends', () => {
    expect([0, 180, -180, 181, -181, 540, 720.5, -359].map(normaliseLng)).toEqual([
      0, 180, -180, -179, 179, -180, 0.5, 1,
    ]);
  });
});

describe('greatCircleDistanceKm', () => {
  test('a quarter of the sphere is a quarter of its circumference', () => {
    const quarterKm = (Math.PI / 2) * 6371.0088;
    expect(greatCircleDistanceKm({ lng: 20, lat: 0 }, { lng: -70, lat: 90 })).toBeCloseTo(
      quarterKm,
      8,
    );
    expect(greatCircleDistanceKm({ lng: 135, lat: 0 }, { lng: -135, lat: 0 })).toBeCloseTo(
      quarterKm,
      8,
    );
  });

  test('stays within 0.6 % of the ellipsoid from New York to London (5,551.759 km on WGS84)', () => {
    expect(Math.abs(greatCircleDistanceKm(KENNEDY, HEATHROW) / 5551.759 - 1)).toBeLessThan(0.006);
  });

  test('agrees with another implementation of the sphere', () => {
    const point = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const expectedKm = geoDistance([a.lng, a.lat], [b.lng, b.lat]) * 6371.0088;
        // Near the antipode the haversine formula loses half its digits: 1e-8 rad is 0.1 m.
        expect(Math.abs(greatCircleDistanceKm(a, b) - expectedKm)).toBeLessThan(5e-4);
      }),
    );
  });
});

describe('midLatitudeDistanceKm', () => {
  test('gives 54,972.271 m from Flinders Peak to Buninyong, the worked example of the Australian datum', () => {
    const flindersPeak = { lng: dms(144, 25, 29.5244), lat: -dms(37, 57, 3.7203) };
    const buninyong = { lng: dms(143, 55, 35.3839), lat: -dms(37, 39, 10.1561) };
    // 55 km at 38°: the method itself is off by some 2e-6, 0.1 m.
    expect(Math.abs(midLatitudeDistanceKm(flindersPeak, buninyong) - 54.972271)).toBeLessThan(
      0.0003,
    );
  });

  test('a degree of the equator is a · π / 180, also over 180°', () => {
    const degreeKm = (6378.137 * Math.PI) / 180;
    expect(midLatitudeDistanceKm({ lng: 0, lat: 0 }, { lng: 1, lat: 0 })).toBeCloseTo(degreeKm, 10);
    expect(midLatitudeDistanceKm({ lng: 179.5, lat: 0 }, { lng: -179.5, lat: 0 })).toBeCloseTo(
      degreeKm,
      10,
    );
  });

  test('segments of a quarter meridian add up to 10,001.965729 km', () => {
    let sumKm = 0;
    for (let tenth = 0; tenth < 900; tenth++) {
      sumKm += midLatitudeDistanceKm(
        { lng: 30, lat: tenth / 10 },
        { lng: 30, lat: (tenth + 1) / 10 },
      );
    }
    expect(sumKm).toBeCloseTo(10001.965729, 4);
  });
});

describe('greatCircleLine', () => {
  test('goes along the great circle in equal steps no longer than asked', () => {
    const [line = [], ...more] = greatCircleLine(KENNEDY, HEATHROW, 5);
    const between = geoInterpolate([KENNEDY.lng, KENNEDY.lat], [HEATHROW.lng, HEATHROW.lat]);
    expect(more).toEqual([]);
    expect(line).toHaveLength(11);
    line.forEach(([lng, lat], step) => {
      const expected = between(step / 10);
      expect(lng).toBeCloseTo(expected[0], 9);
      expect(lat).toBeCloseTo(expected[1], 9);
    });
    expect([line[0], line[10]]).toEqual([
      [-73.8, 40.6],
      [-0.5, 51.6],
    ]);
  });

  test('is cut where it crosses 180°, eastwards and westwards', () => {
    expect(greatCircleLine({ lng: 170, lat: 0 }, { lng: -170, lat: 0 }, 20)).toEqual([
      [
        [170, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-170, 0],
      ],
    ]);
    expect(greatCircleLine({ lng: -170, lat: 0 }, { lng: 170, lat: 0 }, 20)).toEqual([
      [
        [-170, 0],
        [-180, 0],
      ],
      [
        [180, 0],
        [170, 0],
      ],
    ]);
  });

  test('the cut lies on the great circle, not on the chord', () => {
    const [east = []] = greatCircleLine({ lng: 120, lat: 45 }, { lng: -120, lat: 45 }, 180);
    // Half way between two points 120° apart on the 45th parallel: tan φ = tan 45° / cos 60°.
    expect(east[1]?.[0]).toBe(180);
    expect(east[1]?.[1]).toBeCloseTo((Math.atan(2) * 180) / Math.PI, 9);
  });

  test('a line that only starts or ends on the 180th meridian is not cut', () => {
    expect(greatCircleLine({ lng: 180, lat: 0 }, { lng: -170, lat: 0 }, 20)).toEqual([
      [
        [-180, 0],
        [-170, 0],
      ],
    ]);
    expect(greatCircleLine({ lng: 170, lat: 0 }, { lng: -180, lat: 0 }, 20)).toEqual([
      [
        [170, 0],
        [180, 0],
      ],
    ]);
  });

  test('leads over the north pole between antipodes and stays put for one place', () => {
    const [line = []] = greatCircleLine({ lng: 0, lat: 0 }, { lng: 180, lat: 0 }, 45);
    expect(line.map(([, lat]) => Math.round(lat))).toEqual([0, 45, 90, 45, 0]);
    expect(greatCircleLine(KENNEDY, KENNEDY, 1)).toEqual([
      [
        [-73.8, 40.6],
        [-73.8, 40.6],
      ],
    ]);
  });

  test('a line over a pole is cut at that pole, not at the other', () => {
    // Half a turn apart; the sums of rounding leave the turn a trace above or below 180°.
    const pairs = [
      [
        { lng: 172.4, lat: 74.8 },
        { lng: -7.599999999999994, lat: -74.8 },
      ],
      [
        { lng: 104.6, lat: 75 },
        { lng: -75.4, lat: -75 },
      ],
      [
        { lng: 53.1, lat: 3 },
        { lng: -126.9, lat: -3 },
      ],
      [
        { lng: 140.7, lat: -9.5 },
        { lng: -39.30000000000001, lat: 9.5 },
      ],
    ] as const;
    for (const [a, b] of pairs) {
      const cuts = greatCircleLine(a, b, 2)
        .flat()
        .filter(([lng]) => Math.abs(lng) === 180);
      expect(cuts).toEqual([
        [180, 90],
        [-180, 90],
      ]);
    }
  });

  test('for any two places: ends kept, longitudes in range, no jump inside a line, length that of the circle', () => {
    const place = fc.record({
      lng: fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10),
      lat: fc.integer({ min: -800, max: 800 }).map((tenths) => tenths / 10),
    });
    const opposite = ({ lng, lat }: LngLat): LngLat => ({
      lng: normaliseLng(lng + 180),
      lat: -lat,
    });
    const pair = fc.oneof(
      fc.tuple(place, place),
      place.map((from) => [from, opposite(from)] as const),
      fc
        .tuple(place, place)
        .map(([from, to]) => [from, { ...opposite(from), lat: to.lat }] as const),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const lines = greatCircleLine(a, b, 2);
        const points = lines.flat();
        const first = points[0] ?? [NaN, NaN];
        const last = points[points.length - 1] ?? [NaN, NaN];
        expect(greatCircleDistanceKm(a, { lng: first[0], lat: first[1] })).toBeLessThan(1e-6);
        expect(greatCircleDistanceKm(b, { lng: last[0], lat: last[1] })).toBeLessThan(1e-6);
        expect(points.filter(([lng]) => Math.abs(lng) > 180)).toEqual([]);
        expect(lines.length).toBeLessThanOrEqual(2);
        let lengthKm = 0;
        for (const line of lines) {
          line.slice(1).forEach(([lng, lat], at) => {
            const [beforeLng, beforeLat] = line[at] ?? [NaN, NaN];
            expect(Math.abs(lng - beforeLng)).toBeLessThanOrEqual(180);
            lengthKm += greatCircleDistanceKm({ lng: beforeLng, lat: beforeLat }, { lng, lat });
          });
        }
        expect(Math.abs(lengthKm - greatCircleDistanceKm(a, b))).toBeLessThan(1e-3);
      }),
      { numRuns: 500 },
    );
  });

  test('refuses a step of nothing', () => {
    expect(() => greatCircleLine(KENNEDY, HEATHROW, 0)).toThrow('Unexpected maxSegmentDeg: 0');
  });
});
