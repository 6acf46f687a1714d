import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../../src/ingest/load-package.ts';
import {
  BASE_URL,
  cityFeature,
  collection,
  editionFile,
  HEADER_OF_LINKS,
  HEADER_OF_VALUES,
  problemsOf,
  readTiny,
} from './tiny-package.ts';

describe('bad cities', () => {
  it.each([
    [
      'swapped',
      collection([cityFeature('a', [50, 110])]),
      'coordinates-swapped cities.geojson feature a',
    ],
    [
      'projected',
      collection([cityFeature('a', [1_200_000, 6_000_000])]),
      'projected-coordinates cities.geojson feature a',
    ],
    [
      'out of range',
      collection([cityFeature('a', [190, 20])]),
      'coordinates-range cities.geojson feature a',
    ],
    [
      'another status',
      collection([cityFeature('a', [1, 2], { bri_status: 'friend' })]),
      'unknown-status cities.geojson feature a',
    ],
    [
      'another source',
      collection([cityFeature('a', [1, 2], { source_ids: ['s9'] })]),
      'unknown-source cities.geojson feature a',
    ],
    [
      'no name',
      collection([cityFeature('a', [1, 2], { name_en: '' })]),
      'missing-value cities.geojson feature a',
    ],
    [
      'a date that is none',
      collection([cityFeature('a', [1, 2], { bri_mou_date: '2018-13-01' })]),
      'bad-date cities.geojson feature a',
    ],
    [
      'a negative population',
      collection([cityFeature('a', [1, 2], { population: -5 })]),
      'bad-number cities.geojson feature a',
    ],
    ['no point', collection([cityFeature('a', null)]), 'geometry cities.geojson feature a'],
    [
      'another coordinate system',
      collection([cityFeature('a', [1, 2])], {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      }),
      'wrong-crs cities.geojson $.crs',
    ],
    ['no collection', '{"type":"Feature"}', 'not-geojson cities.geojson $'],
    ['no city', collection([]), 'no-city cities.geojson -'],
  ])('%s', async (_name, cities, problem) => {
    const alone = {
      'cities.geojson': cities,
      'indicators.csv': HEADER_OF_VALUES,
      'links.csv': HEADER_OF_LINKS,
    };
    expect(await problemsOf(alone)).toEqual([problem]);
  });

  it('takes a crs member that says WGS84', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const cities = collection([cityFeature('a', [10, 50]), cityFeature('b', [100, -20])], { crs });
    expect(await problemsOf({ 'cities.geojson': cities })).toEqual([]);
  });
});

describe('bad values', () => {
  it.each([
    ['an unknown city', 'z,i1,1,2020,city,s1', ['unknown-city indicators.csv row 2']],
    ['an unknown indicator', 'a,i9,1,2020,city,s1', ['unknown-indicator indicators.csv row 2']],
    ['an unknown source', 'a,i1,1,2020,city,s9', ['unknown-source indicators.csv row 2']],
    ['a decimal comma', 'a,i1,"1,5",2020,city,s1', ['bad-number indicators.csv row 2']],
    ['no value', 'a,i1,,2020,city,s1', ['missing-value indicators.csv row 2']],
    ['a fractional year', 'a,i1,1,2020.5,city,s1', ['bad-year indicators.csv row 2']],
    ['no level', 'a,i1,1,2020,,s1', ['unknown-level indicators.csv row 2']],
    [
      'the level of a missing value',
      'a,i1,1,2020,missing,s1',
      ['unknown-level indicators.csv row 2'],
    ],
    [
      'a pair twice',
      'a,i1,1,2020,city,s1\n\na,i1,2,2021,city,s1',
      ['duplicate-value indicators.csv row 4'],
    ],
    ['a short row', 'a,i1,1', ['row-length indicators.csv row 2']],
    [
      'an open quote',
      '"a,i1,1,2020,city,s1',
      ['csv-quotes indicators.csv row 2', 'row-length indicators.csv row 2'],
    ],
  ])('%s', async (_name, row, problems) => {
    expect(await problemsOf({ 'indicators.csv': `${HEADER_OF_VALUES}\n${row}\n` })).toEqual(
      problems,
    );
  });

  it.each([
    [
      'a missing column',
      'city_id,indicator_id,value,year,level\na,i1,1,2020,city\n',
      ['missing-column indicators.csv row 1'],
    ],
    ['an empty file', '', ['empty-table indicators.csv -']],
  ])('%s', async (_name, table, problems) => {
    expect(await problemsOf({ 'indicators.csv': table })).toEqual(problems);
  });

  it('gives the field and its value as data', async () => {
    const result = await loadPackage(
      readTiny({ 'indicators.csv': `${HEADER_OF_VALUES}\na,i1,many,2020,city,s1\n` }),
      BASE_URL,
    );
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: 'bad-number',
          file: 'indicators.csv',
          place: { at: 'row', row: 2 },
          params: { field: 'value', value: 'many' },
        },
      ],
    });
  });

  it('counts what it does not list', async () => {
    const rows = Array.from({ length: 600 }, () => 'z,i1,1,2020,city,s1').join('\n');
    const result = await loadPackage(
      readTiny({ 'indicators.csv': `${HEADER_OF_VALUES}\n${rows}\n` }),
      BASE_URL,
    );
    expect(result.ok ? [] : [result.problems.length, result.problems.at(-1)]).toEqual([
      501,
      {
        code: 'more-of-the-same',
        file: 'indicators.csv',
        place: null,
        params: { rule: 'unknown-city', count: 100 },
      },
    ]);
  });
});

describe('bad editions', () => {
  it.each([
    [
      'an unknown indicator',
      { id: 'i9' },
      'unknown-indicator edition.json $.requirements[0].indicators[0]',
    ],
    [
      'an unknown fallback',
      { fallback: 'i9' },
      'unknown-indicator edition.json $.requirements[0].indicators[0]',
    ],
    [
      'equal goalposts',
      { lower: 5, upper: 5 },
      'bad-goalposts edition.json $.requirements[0].indicators[0]',
    ],
    [
      'a log scale from 0',
      { scale: 'log' },
      'bad-goalposts edition.json $.requirements[0].indicators[0]',
    ],
    [
      'points that do not add up',
      { points: 11 },
      'wrong-sum edition.json $.requirements[0].indicators',
    ],
    [
      'another scale',
      { scale: 'cubic' },
      'wrong-word edition.json $.requirements[0].indicators[0].scale',
    ],
  ])('%s', async (_name, indicator, problem) => {
    expect(await problemsOf({ 'edition.json': editionFile(indicator) })).toEqual([problem]);
  });
});

describe('bad links', () => {
  it.each([
    [
      'an unknown sector',
      'l1,air,A,AAA,10,50,a,B,BBB,100,-20,b,2001,magic,s1',
      'unknown-sector links.csv row 2',
    ],
    [
      'an unknown kind',
      'l1,boat,A,AAA,10,50,a,B,BBB,100,-20,b,2001,trade,s1',
      'unknown-kind links.csv row 2',
    ],
    [
      'an unknown city',
      'l1,air,A,AAA,10,50,q,B,BBB,100,-20,b,2001,trade,s1',
      'unknown-city links.csv row 2',
    ],
    [
      'an unknown source',
      'l1,air,A,AAA,10,50,a,B,BBB,100,-20,b,2001,trade,s9',
      'unknown-source links.csv row 2',
    ],
    [
      'a bad year',
      'l1,air,A,AAA,10,50,a,B,BBB,100,-20,b,soon,trade,s1',
      'bad-year links.csv row 2',
    ],
    [
      'swapped coordinates',
      'l1,air,A,AAA,50,110,a,B,BBB,100,-20,b,2001,trade,s1',
      'coordinates-swapped links.csv row 2',
    ],
  ])('%s', async (_name, row, problem) => {
    expect(await problemsOf({ 'links.csv': `${HEADER_OF_LINKS}\n${row}\n` })).toEqual([problem]);
  });

  it('refuses an id that another link has', async () => {
    const row = 'l1,air,A,AAA,10,50,a,B,BBB,100,-20,b,2001,trade,s1';
    expect(await problemsOf({ 'links.csv': `${HEADER_OF_LINKS}\n${row}\n${row}\n` })).toEqual([
      'duplicate-id links.csv row 3',
    ]);
  });

  it('takes an end that is no member city', async () => {
    const row = 'l1,air,A,AAA,10,50,,B,BBB,100,-20,b,,trade,s1';
    const result = await loadPackage(
      readTiny({ 'links.csv': `${HEADER_OF_LINKS}\n${row}\n` }),
      BASE_URL,
    );
    expect(result.ok && [result.value.links[0]?.a.city, result.value.links[0]?.year]).toEqual([
      -1,
      null,
    ]);
  });
});

describe('an indicator of no requirement', () => {
  const catalogue = (use: string): string =>
    JSON.stringify({
      indicators: [
        {
          id: 'i1',
          name_en: 'Income',
          unit_en: '$',
          requirement: null,
          direction: 1,
          use,
          rationale_en: '',
        },
      ],
    });

  it('may be shown', async () => {
    const loaded = await loadPackage(readTiny({ 'catalog.json': catalogue('context') }), BASE_URL);
    expect(loaded.ok && loaded.value.indicators.map(({ requirement }) => requirement)).toEqual([
      null,
    ]);
  });

  it('is never scored', async () => {
    expect(await problemsOf({ 'catalog.json': catalogue('score') })).toEqual([
      'wrong-type catalog.json $.indicators[0].requirement',
    ]);
  });
});
