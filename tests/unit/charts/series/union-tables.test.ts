import { describe, expect, it } from 'vitest';
import {
  challengeRows,
  communityRows,
  countTable,
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
