import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { layoutCounts } from '../../../../../src/domain/layout/measures/plan-counts.ts';
import type {
  CountyProperties,
  LayoutPlan,
  PlanProperties,
  VillageProperties,
} from '../../../../../src/domain/layout/plan.ts';

const POINT: Point = { type: 'Point', coordinates: [112.8, 35.5] };
const LINE: LineString = {
  type: 'LineString',
  coordinates: [
    [112, 35],
    [113, 36],
  ],
};
const AREA: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [112, 35],
      [113, 35],
      [113, 36],
      [112, 35],
    ],
  ],
};

function named(id: string): PlanProperties {
  return {
    id,
    name: { en: id, zh: null },
    precision: 'surveyed',
    precisionNote: null,
    sourceIds: [],
  };
}

function feature<G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> {
  return { type: 'Feature', geometry, properties };
}

function collection<G extends Geometry, P>(...features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}

function county(
  code: string,
  kind: CountyProperties['kind'] = 'county',
): Feature<Polygon, CountyProperties> {
  return feature(AREA, {
    ...named(code),
    code,
    kind,
    areaKm2: 100,
    population: 5,
    populationYear: 2020,
    townships: 9,
    villages: 9,
    communities: 9,
  });
}

function unit(
  countyCode: string,
  kind: VillageProperties['kind'],
  documentedIn: string[] = [],
): Feature<Point, VillageProperties> {
  return feature(POINT, {
    ...named('unit'),
    code: '1',
    townshipCode: '1',
    countyCode,
    kind,
    urbanRuralClass: null,
    documentedIn,
  });
}

function township(countyCode: string): LayoutPlan['townships']['features'][number] {
  return feature(POINT, {
    ...named('township'),
    code: '1',
    countyCode,
    villages: 0,
    communities: 0,
  });
}

function centre(role: 'central_city' | 'county_centre'): LayoutPlan['centres']['features'][number] {
  return feature(POINT, { ...named(role), role, population: null });
}

function plan(parts: Partial<LayoutPlan> = {}): LayoutPlan {
  return {
    id: 'small',
    title: { en: 'Small', zh: null },
    programmes: [],
    counties: collection(county('000', 'prefecture'), county('001'), county('002')),
    ring: feature(LINE, { ...named('ring'), publishedLengthKm: 10, drawnLengthKm: 9 }),
    ringStops: collection(),
    belts: collection(
      feature(AREA, { ...named('west'), areaKm2: 1 }),
      feature(AREA, { ...named('east'), areaKm2: 1 }),
    ),
    rivers: collection(),
    centres: collection(centre('central_city'), centre('county_centre'), centre('county_centre')),
    fingers: collection(),
    townships: collection(township('001'), township('001'), township('002')),
    villages: collection(
      unit('001', 'village'),
      unit('001', 'village', ['list 5', 'list 2']),
      unit('001', 'community', ['list 5']),
      unit('002', 'village'),
      unit('002', 'special_unit'),
    ),
    sites: collection(),
    ...parts,
  };
}

describe('layoutCounts', () => {
  test('counts features, keeps communities and special units apart from villages, and adds up by county', () => {
    const published = { areaKm2: 100, population: 5, populationYear: 2020 };
    expect(layoutCounts(plan())).toEqual({
      rings: 1,
      belts: 2,
      centralCities: 1,
      countyCentres: 2,
      counties: 2,
      townships: 3,
      villages: 3,
      communities: 1,
      specialUnits: 1,
      documentedVillages: 1,
      byCounty: [
        {
          code: '001',
          name: { en: '001', zh: null },
          ...published,
          townships: 2,
          villages: 2,
          communities: 1,
          specialUnits: 0,
          documentedVillages: 1,
        },
        {
          code: '002',
          name: { en: '002', zh: null },
          ...published,
          townships: 1,
          villages: 1,
          communities: 0,
          specialUnits: 1,
          documentedVillages: 0,
        },
      ],
    });
  });

  test('refuses a unit of an unknown county, so that the rows always add up', () => {
    expect(() => layoutCounts(plan({ villages: collection(unit('009', 'village')) }))).toThrow(
      'Unknown county code: 009',
    );
    expect(() => layoutCounts(plan({ townships: collection(township('000')) }))).toThrow(
      'Unknown county code: 000',
    );
  });
});
