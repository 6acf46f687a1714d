import { describe, expect, test } from 'vitest';
import { bandPath, coverageBands } from '../../../../src/charts/series/coverage-bands.ts';
import { indicatorCoverage } from '../../../../src/charts/series/coverage-indicators.ts';
import { completenessClasses } from '../../../../src/charts/series/coverage-map.ts';
import { orderCities } from '../../../../src/charts/series/coverage-order.ts';
import {
  type CoverageTable,
  coverageTable,
  pointsPresent,
} from '../../../../src/charts/series/coverage-table.ts';
import { requirementScores } from '../../../../src/domain/scoring/requirement-scores.ts';
import { readColumns, readEdition } from '../../domain/scoring/read-package.ts';

function readCoverage() {
  const { cityIds, indicators, columns } = readColumns();
  const edition = readEdition();
  const scores = requirementScores(edition, indicators, columns, cityIds.length);
  return { cityIds, indicators, columns, scores, table: coverageTable(edition, scores) };
}

/** Two requirements of 12 and 10 points, three cities. */
function smallTable(): CoverageTable {
  const none = [0, 0, 0];
  const byLevel = (city: number[], subnational: number[], country: number[]) => ({
    city: Float32Array.from(city),
    subnational: Float32Array.from(subnational),
    country: Float32Array.from(country),
  });
  return {
    requirements: [byLevel([6, 6, 0], [3, 0, 0], [3, 3, 0]), byLevel(none, none, [10, 10, 5])],
    points: [12, 10],
    completeness01: Float64Array.of(1, 19 / 22, 5 / 22),
  };
}

describe('coverage of the published package', () => {
  test('adds up to the points that the scores rest on, for every city and requirement', () => {
    const { cityIds, scores, table } = readCoverage();
    const added = table.requirements.map((_, r) =>
      cityIds.map((_, city) => pointsPresent(table, r, city)),
    );
    expect(added).toEqual(scores.requirementPoints.map((points) => [...points]));
    expect(table.points).toEqual([12, 12, 12, 12, 12, 12, 12, 12]);
  });

  test('counts in the picture what the table holds', () => {
    const { cityIds, table } = readCoverage();
    const order = Uint32Array.from(cityIds.keys());
    const { shares } = coverageBands(table, order, 480);
    const drawn = shares.map((bands) => bands.reduce((sum, share) => sum + share, 0));
    const expected = table.points.map((total, r) =>
      cityIds.reduce((sum, _, city) => sum + pointsPresent(table, r, city) / total, 0),
    );
    drawn.forEach((share, r) => {
      expect(share).toBeCloseTo(expected[r] ?? Number.NaN, 3);
    });
  });

  test('counts every value of every indicator once', () => {
    const { columns } = readCoverage();
    const coverages = columns.map(indicatorCoverage);
    const values = coverages.reduce((sum, { cityCount }) => sum + cityCount, 0);
    const byLevel = coverages.reduce(
      (sum, { byLevel: { city, subnational, country } }) => sum + city + subnational + country,
      0,
    );
    expect([values, byLevel]).toEqual([12_339, 12_339]);
  });

  test('puts every city into one class of completeness', () => {
    const { cityIds, table } = readCoverage();
    const somewhere = cityIds.map(() => ({ lng: 0, lat: 0 }));
    const counts = completenessClasses(somewhere, table.completeness01).map(
      ({ cityCount }) => cityCount,
    );
    expect(counts).toEqual([128, 161, 102, 9]);
  });
});

describe('indicatorCoverage', () => {
  test('gives cities by level, first and last year, sources by number of values', () => {
    const coverage = indicatorCoverage({
      values: Float64Array.of(1, Number.NaN, 0, 3),
      years: Int16Array.of(2019, 0, 2015, 2021),
      levels: Uint8Array.of(1, 0, 3, 3),
      sources: Int16Array.of(4, -1, 2, 2),
    });
    expect(coverage).toEqual({
      cityCount: 3,
      byLevel: { city: 1, subnational: 0, country: 2 },
      years: [2015, 2021],
      sources: [
        { source: 2, values: 2 },
        { source: 4, values: 1 },
      ],
    });
  });

  test('has no years where there is no value', () => {
    const coverage = indicatorCoverage({
      values: Float64Array.of(Number.NaN),
      years: Int16Array.of(0),
      levels: Uint8Array.of(0),
      sources: Int16Array.of(-1),
    });
    expect(coverage).toEqual({
      cityCount: 0,
      byLevel: { city: 0, subnational: 0, country: 0 },
      years: null,
      sources: [],
    });
  });
});

describe('orderCities', () => {
  const cities = [
    { region: 'South' },
    { region: 'North' },
    { region: 'South' },
    { region: 'North' },
  ];
  const completeness01 = Float64Array.of(0.5, 0.5, 1, 0.25);

  test('puts the most complete first, equal ones in file order', () => {
    expect(orderCities(cities, completeness01, 'completeness')).toEqual({
      order: Uint32Array.of(2, 0, 1, 3),
      groups: [],
    });
  });

  test('keeps regions together and names where each begins', () => {
    expect(orderCities(cities, completeness01, 'region')).toEqual({
      order: Uint32Array.of(1, 3, 2, 0),
      groups: [
        { region: 'North', from: 0, count: 2 },
        { region: 'South', from: 2, count: 2 },
      ],
    });
  });
});

describe('coverageBands', () => {
  test('gives each city a line while there are lines enough', () => {
    const bands = coverageBands(smallTable(), Uint32Array.of(2, 0, 1), 3);
    expect(bands).toEqual({
      bandCount: 3,
      citiesPerBand: 1,
      shares: [
        Float32Array.of(0, 0, 0, 0.5, 0.25, 0.25, 0.5, 0, 0.25),
        Float32Array.of(0, 0, 0.5, 0, 0, 1, 0, 0, 1),
      ],
    });
  });

  test('joins neighbours to their mean, also in a last band with fewer cities', () => {
    const bands = coverageBands(smallTable(), Uint32Array.of(2, 0, 1), 2);
    expect(bands).toEqual({
      bandCount: 2,
      citiesPerBand: 2,
      shares: [
        Float32Array.of(0.25, 0.125, 0.125, 0.5, 0, 0.25),
        Float32Array.of(0, 0, 0.75, 0, 0, 1),
      ],
    });
  });

  test('refuses a picture without lines', () => {
    expect(() => coverageBands(smallTable(), Uint32Array.of(0), 0)).toThrow('Too few bands: 0');
  });
});

describe('bandPath', () => {
  test('draws equal neighbours as one rectangle behind the more local levels', () => {
    const bands = coverageBands(smallTable(), Uint32Array.of(0, 1, 2), 3);
    expect(bandPath(bands, 0, 'city')).toBe('M0 0h0.5v2h-0.5z');
    expect(bandPath(bands, 0, 'country')).toBe('M0.75 0h0.25v1h-0.25zM0.5 1h0.25v1h-0.25z');
    expect(bandPath(bands, 1, 'subnational')).toBe('');
  });
});

test('bandPath fills thirds up to the very end, so that no sliver looks like a hole', () => {
  const third = Float32Array.of(4);
  const table: CoverageTable = {
    requirements: [{ city: third, subnational: third, country: third }],
    points: [12],
    completeness01: Float64Array.of(1),
  };
  const bands = coverageBands(table, Uint32Array.of(0), 1);
  expect(bandPath(bands, 0, 'city')).toBe('M0 0h0.333v1h-0.333z');
  expect(bandPath(bands, 0, 'subnational')).toBe('M0.333 0h0.334v1h-0.334z');
  expect(bandPath(bands, 0, 'country')).toBe('M0.667 0h0.333v1h-0.333z');
});

describe('completenessClasses', () => {
  test('draws dots that fall together once and still counts both cities', () => {
    const cities = [
      { lng: -179.9, lat: 89.9 },
      { lng: 10, lat: -20.05 },
      { lng: 10.05, lat: -20 },
    ];
    expect(completenessClasses(cities, Float64Array.of(1, 0.8, 0.8))).toEqual([
      { from01: 1, cityCount: 1, path: 'M0 0h0' },
      { from01: 0.9, cityCount: 0, path: '' },
      { from01: 0.75, cityCount: 2, path: 'M190 110h0' },
      { from01: 0, cityCount: 0, path: '' },
    ]);
  });
});
