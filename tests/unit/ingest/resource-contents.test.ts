import { describe, expect, test } from 'vitest';
import { contentsOf, recordsOfCsv, recordsOfJson } from '../../../src/ingest/resource-contents.ts';

const MEMBERS = new Set(['kz-almaty', 'ke-nairobi', 'cn-jincheng']);

describe('contents of a file', () => {
  test('are the years, levels and member cities of its rows', () => {
    const csv = [
      'city_id,value,year,level',
      'kz-almaty,1,2015,city',
      'ke-nairobi,2,2019,country',
      'ke-nairobi,3,,country',
      'xx-nowhere,4,2021,country',
    ].join('\n');
    expect(contentsOf(recordsOfCsv(csv), MEMBERS)).toEqual({
      years: [2015, 2021],
      undated: 1,
      levels: [
        { level: 'country', count: 3 },
        { level: 'city', count: 1 },
      ],
      cities: 2,
      countries: 0,
    });
  });

  test('count both ends of a link, each city once', () => {
    const csv = [
      'id,a_iso3,a_city_id,b_iso3,b_city_id,year',
      '1,KAZ,kz-almaty,KEN,ke-nairobi,',
      '2,KAZ,kz-almaty,PER,,',
    ].join('\n');
    const { cities, countries, years, undated } = contentsOf(recordsOfCsv(csv), MEMBERS);
    expect([cities, countries, years, undated]).toEqual([2, 3, null, 2]);
  });

  test('of features lie in their properties; a city file names itself', () => {
    const features = [
      { type: 'Feature', properties: { id: 'kz-almaty', iso3: 'KAZ' } },
      { type: 'Feature', properties: { id: 'cn-jincheng', iso3: 'CHN', precision: 'gazetteer' } },
    ];
    const records = recordsOfJson({ type: 'FeatureCollection', features });
    expect(contentsOf(records ?? [], MEMBERS)).toEqual({
      years: null,
      undated: 0,
      levels: [{ level: 'gazetteer', count: 1 }],
      cities: 2,
      countries: 2,
    });
  });

  test('of a file that is one record are none', () => {
    expect(recordsOfJson({ name: 'plan' })).toBeNull();
    expect(recordsOfJson('text')).toBeNull();
  });
});
