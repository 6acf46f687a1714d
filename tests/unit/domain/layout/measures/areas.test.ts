import fc from 'fast-check';
import type { Feature, FeatureCollection, Geometry, LineString, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { lineLengthKm, polygonAreaKm2 } from '../../../../../src/domain/layout/geodesic.ts';
import { beltsMeasures } from '../../../../../src/domain/layout/measures/belts.ts';
import { countiesCrossed, seatsWithin } from '../../../../../src/domain/layout/measures/crossed.ts';
import { lengthInsideKm } from '../../../../../src/domain/layout/measures/length-inside.ts';
import type { PointColumns } from '../../../../../src/domain/layout/measures/point-columns.ts';
import {
  distancesToPolygonKm,
  insidePolygon,
} from '../../../../../src/domain/layout/measures/polygon-distances.ts';
import type { LayoutPlan } from '../../../../../src/domain/layout/plan.ts';

type Place = [lng: number, lat: number];

function box(west: number, south: number, east: number, north: number): Polygon {
  return { type: 'Polygon', coordinates: [corners(west, south, east, north)] };
}

function corners(west: number, south: number, east: number, north: number): Place[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function line(...coordinates: Place[]): LineString {
  return { type: 'LineString', coordinates };
}

function columns(...places: Place[]): PointColumns {
  return {
    lngs: Float64Array.from(places, ([lng]) => lng),
    lats: Float64Array.from(places, ([, lat]) => lat),
  };
}

function collection<G extends Geometry, P>(...entries: [G, P][]): FeatureCollection<G, P> {
  return {
    type: 'FeatureCollection',
    features: entries.map(
      ([geometry, properties]): Feature<G, P> => ({
        type: 'Feature',
        geometry,
        properties,
      }),
    ),
  };
}

function counties(
  ...entries: [Polygon, string, 'prefecture' | 'county'][]
): LayoutPlan['counties'] {
  return collection(
    ...entries.map(
      ([geometry, code, kind]): [
        Polygon,
        LayoutPlan['counties']['features'][number]['properties'],
      ] => [
        geometry,
        {
          id: code,
          name: { en: code, zh: null },
          precision: 'surveyed',
          precisionNote: null,
          sourceIds: [],
          code,
          kind,
          areaKm2: 1,
          population: null,
          populationYear: null,
          townships: 0,
          villages: 0,
          communities: 0,
        },
      ],
    ),
  );
}

describe('insidePolygon', () => {
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [corners(10, 10, 14, 14), corners(11, 11, 12, 12)],
  };

  test('holes are outside, so are missing degrees', () => {
    const points = columns([13, 13], [11.5, 11.5], [9, 13], [13, 15], [13, 9], [Number.NaN, 13]);
    expect(insidePolygon(points, holed)).toEqual(Uint8Array.of(1, 0, 0, 0, 0, 0));
  });

  test('over 180°, whether longitudes run on or jump', () => {
    const points = columns([179.5, 0.5], [-179.5, 0.5], [0, 0.5], [178, 0.5]);
    for (const area of [box(179, 0, -179, 1), box(179, 0, 181, 1)]) {
      expect(insidePolygon(points, area)).toEqual(Uint8Array.of(1, 1, 0, 0));
    }
  });

  test('is the same wherever the outline starts and whichever way it runs', () => {
    const place = fc.tuple(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 3, maxLength: 9 }), (at, ring) => {
        const inside = (path: Place[]) =>
          insidePolygon(columns(at), { type: 'Polygon', coordinates: [path] })[0];
        const [first, ...others] = ring as [Place, ...Place[]];
        expect(inside([...others, first])).toBe(inside(ring));
        expect(inside(ring.toReversed())).toBe(inside(ring));
      }),
    );
  });
});

describe('distancesToPolygonKm', () => {
  test('is 0 inside and the way to the outline outside, also from a hole', () => {
    const area: Polygon = {
      type: 'Polygon',
      coordinates: [corners(10, -2, 14, 2), corners(11, -1, 13, 1)],
    };
    const degreeKm = (6378.137 * Math.PI) / 180;
    const given = distancesToPolygonKm(columns([10.5, 0], [9, 0], [11.5, 0]), area);
    expect(Array.from(given, (km) => km.toFixed(2))).toEqual(
      [0, degreeKm, degreeKm / 2].map((km) => km.toFixed(2)),
    );
  });
});

describe('lengthInsideKm', () => {
  test('counts the part of a line inside, in as many pieces as there are', () => {
    const inside = lengthInsideKm(line([-1, 0.5], [5, 0.5], [5, 0.2], [-1, 0.2]), box(0, 0, 1, 1));
    const [there, back] = [line([0, 0.5], [1, 0.5]), line([1, 0.2], [0, 0.2])].map(lineLengthKm);
    expect(inside).toBeCloseTo((there as number) + (back as number), 3);
  });

  test('a line that stays inside counts whole, one that only touches not at all', () => {
    const whole = line([0.1, 0.1], [0.9, 0.9], [0.9, 0.1]);
    expect(lengthInsideKm(whole, box(0, 0, 1, 1))).toBeCloseTo(lineLengthKm(whole), 9);
    expect(lengthInsideKm(line([-1, 1], [1, 3]), box(0, 0, 1, 1))).toBe(0);
  });

  test('over 180° and out of a hole', () => {
    const across = line([178, 0.5], [-178, 0.5]);
    expect(lengthInsideKm(across, box(179, 0, -179, 1))).toBeCloseTo(
      lineLengthKm(line([179, 0.5], [-179, 0.5])),
      1,
    );
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [corners(0, 0, 4, 4), corners(1, 1, 3, 3)],
    };
    expect(lengthInsideKm(line([2, 0], [2, 4]), holed)).toBeCloseTo(
      lineLengthKm(line([2, 0], [2, 1])) + lineLengthKm(line([2, 3], [2, 4])),
      6,
    );
  });
});

describe('countiesCrossed and seatsWithin', () => {
  test('name the counties with the length in each, not the prefecture, not the ones beside', () => {
    const places = counties(
      [box(0, 0, 3, 1), 'all', 'prefecture'],
      [box(0, 0, 1, 1), 'west', 'county'],
      [box(1, 0, 2, 1), 'middle', 'county'],
      [box(2, 0, 3, 1), 'east', 'county'],
    );
    expect(countiesCrossed(line([0.5, 0.5], [2, 0.5]), places)).toEqual([
      { code: 'west', lengthKm: expect.closeTo(lineLengthKm(line([0.5, 0.5], [1, 0.5])), 3) },
      { code: 'middle', lengthKm: expect.closeTo(lineLengthKm(line([1, 0.5], [2, 0.5])), 3) },
    ]);
  });

  test('name the townships whose seat is near, one without distance not', () => {
    const named = (code: string): LayoutPlan['townships']['features'][number] => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [0, 0] },
      properties: {
        id: code,
        name: { en: code, zh: null },
        precision: 'gazetteer',
        precisionNote: null,
        sourceIds: [],
        code,
        countyCode: 'c',
        villages: 0,
        communities: 0,
      },
    });
    const townships: LayoutPlan['townships'] = {
      type: 'FeatureCollection',
      features: ['a', 'b', 'c', 'd'].map(named),
    };
    expect(seatsWithin(townships, Float64Array.of(2, 5, 2.1, Number.NaN), 2.1)).toEqual(['a', 'c']);
    expect(() => seatsWithin(townships, Float64Array.of(1), 2)).toThrow(
      'Unexpected length of seatDistancesKm: 1, not 4',
    );
  });
});

describe('beltsMeasures', () => {
  const river = line([-1, 0.5], [5, 0.5]);

  test('two belts that overlap: ground in both counts once in the union', () => {
    const [west, east, both] = [
      box(0, 0, 0.2, 0.1),
      box(0.15, 0, 0.3, 0.1),
      box(0.15, 0, 0.2, 0.1),
    ];
    const [westKm2, eastKm2, bothKm2] = [west, east, both].map(polygonAreaKm2) as [
      number,
      number,
      number,
    ];
    const given = beltsMeasures(
      collection([west, { id: 'west' }], [east, { id: 'east' }]),
      collection(
        [line([-1, 0.05], [1, 0.05]), { id: 'long' }],
        [line([0.05, 0.02], [0.1, 0.02]), { id: 'short' }],
      ),
    );
    const insideKm = (from: Place, to: Place) => expect.closeTo(lineLengthKm(line(from, to)), 6);
    expect(given).toEqual({
      belts: [
        {
          id: 'west',
          areaKm2: westKm2,
          rivers: [
            { id: 'long', lengthKm: insideKm([0, 0.05], [0.2, 0.05]) },
            { id: 'short', lengthKm: insideKm([0.05, 0.02], [0.1, 0.02]) },
          ],
          lengthKm: insideKm([0, 0.05], [0.2, 0.05]),
        },
        {
          id: 'east',
          areaKm2: eastKm2,
          rivers: [{ id: 'long', lengthKm: insideKm([0.15, 0.05], [0.3, 0.05]) }],
          lengthKm: insideKm([0.15, 0.05], [0.3, 0.05]),
        },
      ],
      totalAreaKm2: westKm2 + eastKm2,
      unionAreaKm2: expect.closeTo(westKm2 + eastKm2 - bothKm2, 3),
      overlapKm2: expect.closeTo(bothKm2, 3),
      overlapShare01: expect.closeTo(bothKm2 / (westKm2 + eastKm2 - bothKm2), 5),
    });
  });

  test('belts apart do not overlap, and a belt without river has no length', () => {
    const given = beltsMeasures(
      collection([box(0, 2, 1, 3), { id: 'a' }], [box(5, 2, 6, 3), { id: 'b' }]),
      collection([river, { id: 'long' }]),
    );
    expect(given.overlapKm2).toBeCloseTo(0, 6);
    expect(given.belts.map(({ lengthKm, rivers }) => ({ lengthKm, rivers }))).toEqual([
      { lengthKm: null, rivers: [] },
      { lengthKm: null, rivers: [] },
    ]);
  });

  test('no belt has no area', () => {
    expect(beltsMeasures(collection(), collection())).toEqual({
      belts: [],
      totalAreaKm2: 0,
      unionAreaKm2: 0,
      overlapKm2: 0,
      overlapShare01: Number.NaN,
    });
  });

  test('the union is never more than the sum nor less than the largest', () => {
    const degree = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(degree, degree, (west, south) => {
        const areas = [box(1, 1, 2, 2), box(west, south, west + 1, south + 1)];
        const { belts, totalAreaKm2, unionAreaKm2 } = beltsMeasures(
          collection(...areas.map((area): [Polygon, { id: string }] => [area, { id: 'a' }])),
          collection(),
        );
        expect(unionAreaKm2).toBeLessThan(totalAreaKm2 * (1 + 1e-4));
        for (const { areaKm2 } of belts) expect(unionAreaKm2).toBeGreaterThan(areaKm2 * (1 - 1e-4));
      }),
      { numRuns: 40 },
    );
  });
});
