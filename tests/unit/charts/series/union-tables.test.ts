import { describe, expect, it } from 'vitest';
import {
  challengeRows,
  challengeTable,
  communityRows,
  countTable,
  restsOnFew,
  unionRegions,
  unlinkedCities,
} from '../../../../src/charts/series/union-tables.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();

describe('unionRegions', () => {
  it('puts the region with the most cities first and numbers every city', () => {
    const regions = unionRegions([{ region: 'B' }, { region: 'A' }, { region: 'A' }]);
    expect(regions).toEqual({
      names: ['A', 'B'],
      cityCounts: [2, 1],
      regionOf: Int32Array.of(1, 0, 0),
    });
  });
});

describe('challengeRows', () => {
  it('gives medians of the cities that have a value, and none where nobody has', () => {
    const column = {
      values: Float64Array.of(4, Number.NaN, 10, 8),
      years: Int16Array.of(2015, 0, 2020, 2018),
      levels: Uint8Array.of(1, 0, 3, 1),
      sources: Int16Array.of(7, -1, 2, 7),
    };
    const [indicator] = data.indicators.filter(({ id }) => id === 'water_stress');
    if (!indicator) throw new Error('No water stress');
    const regions = unionRegions(['A', 'B', 'A', 'A'].map((region) => ({ region })));
    expect(challengeRows({ indicators: [indicator], columns: [column] }, regions)).toEqual([
      {
        indicator: 0,
        medians: [8, null],
        counts: [3, 0],
        years: [2015, 2020],
        sources: [2, 7],
        nationalShare01: 1 / 3,
      },
    ]);
  });

  it('puts beside each median in the file how many cities it rests on', () => {
    const regions = unionRegions(['A', 'B', 'A'].map((region) => ({ region })));
    const indicator = data.indicators.findIndex(({ id }) => id === 'water_stress');
    const row = {
      indicator,
      medians: [8, null],
      counts: [1, 0],
      years: null,
      sources: [],
      nationalShare01: Number.NaN,
    };
    const table = challengeTable(data, regions, [row]);
    expect(table.columns.slice(5)).toEqual([
      'A median',
      'A cities_with_value',
      'A cities',
      'B median',
      'B cities_with_value',
      'B cities',
    ]);
    expect(table.rows).toEqual([
      ['water_stress', expect.any(String), null, null, null, 8, 1, 2, null, 0, 1],
    ]);
  });

  it('rests on few below a third of the cities', () => {
    expect([restsOnFew(7, 73), restsOnFew(16, 48), restsOnFew(15, 48)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('knows five challenges of the published package', () => {
    expect(challengeRows(data, unionRegions(data.cities))).toHaveLength(5);
  });
});

describe('tables', () => {
  it('keep a row for each head', () => {
    expect(countTable('sector', ['a', 'b'], ['x', 'y'], Float64Array.of(1, 2, 3, 4))).toEqual({
      columns: ['sector', 'x', 'y'],
      rows: [
        ['a', 1, 2],
        ['b', 3, 4],
      ],
    });
  });

  it('name a group by its largest cities and the region of most of them, and leave out cities alone', () => {
    const cities = [5, 9, null, 7].map((population) => ({ population }));
    const regions = unionRegions(['A', 'A', 'B', 'B'].map((region) => ({ region })));
    expect(communityRows(cities, regions, Int32Array.of(0, 0, 0, 1))).toEqual([
      { size: 3, largest: [1, 0, 2], region: 0, regionShare01: 2 / 3 },
    ]);
  });

  it('call a city unlinked when neither a link nor another record is there', () => {
    expect(unlinkedCities(3, (city) => (city === 0 ? 2 : 0), Uint32Array.of(0, 0, 4))).toEqual([1]);
  });
});
