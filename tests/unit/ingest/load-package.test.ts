import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../../src/ingest/load-package.ts';
import {
  cityFeature,
  collection,
  editionFile,
  HEADER_OF_LINKS,
  HEADER_OF_VALUES,
  readTiny,
  tinyPackage,
} from './tiny-package.ts';

const BASE_URL = 'http://atlas.test/data/datapackage.json';

function resources(text: string): { name: string; path: string; hash?: string }[] {
  return (JSON.parse(text) as { resources: { name: string; path: string }[] }).resources;
}

function packageWith(
  change: (list: { name: string; path: string; hash?: string }[]) => unknown[],
): string {
  const list = resources(tinyPackage()['datapackage.json'] ?? '');
  return JSON.stringify({ name: 'tiny', resources: change(list) });
}

/** `code file place` of every problem. */
async function problemsOf(changes: Record<string, string | null>): Promise<string[]> {
  const result = await loadPackage(readTiny(changes), BASE_URL);
  return result.ok
    ? []
    : result.problems.map(({ code, file, place }) => `${code} ${file} ${place ?? '-'}`);
}

describe('loadPackage', () => {
  it('reads a whole package', async () => {
    const result = await loadPackage(readTiny(), BASE_URL);
    expect(result).toMatchObject({
      ok: true,
      value: {
        packageName: 'tiny',
        packageTitle: 'Tiny package',
        packageVersion: '1',
        baseUrl: BASE_URL,
        layoutPath: null,
        cities: [
          {
            id: 'a',
            name: { en: 'a', zh: null },
            iso2: '',
            iso3: 'AAA',
            country: { en: 'Land', zh: null },
            region: 'North',
            admin1: null,
            lng: 10,
            lat: 50,
            population: null,
            isCapital: false,
            briStatus: 'not_stated',
            briMouDate: null,
            briExitDate: null,
          },
          { id: 'b', lng: 100, lat: -20 },
        ],
        sectors: [
          { id: 'trade', name: { en: 'Trade', zh: null }, short: { en: 'Trade', zh: null } },
        ],
        links: [
          {
            id: 'l1',
            kind: 'air',
            sector: 'trade',
            a: { name: 'A', iso3: 'AAA', lng: 10, lat: 50, city: 0 },
            b: { name: 'B', iso3: 'BBB', lng: 100, lat: -20, city: 1 },
            year: 2001,
            facts: {},
            source: 0,
          },
        ],
        projects: [],
        institutes: [],
      },
    });
  });

  it('keeps a missing value missing', async () => {
    const result = await loadPackage(readTiny(), BASE_URL);
    expect(result.ok && result.value.columns).toEqual([
      {
        values: Float64Array.of(42.5, Number.NaN),
        years: Int16Array.of(2020, 0),
        levels: Uint8Array.of(1, 0),
        sources: Int16Array.of(0, -1),
      },
    ]);
  });

  it('counts rows and compares checksums as a warning', async () => {
    const list = packageWith((all) =>
      all.map((entry) =>
        entry.name === 'sectors' ? { ...entry, hash: `sha256:${'0'.repeat(64)}` } : entry,
      ),
    );
    const result = await loadPackage(readTiny({ 'datapackage.json': list }), BASE_URL);
    expect(
      result.ok &&
        result.value.resources.map(({ name, rows, sha256Matches }) => [name, rows, sha256Matches]),
    ).toEqual([
      ['cities', 2, null],
      ['indicators', 1, null],
      ['indicator-catalog', 1, null],
      ['edition', 1, null],
      ['sectors', 1, false],
      ['sources', 1, null],
      ['links', 1, null],
    ]);
  });

  it('reports progress up to the number of files', async () => {
    const seen: [number, number][] = [];
    await loadPackage(readTiny(), BASE_URL, (read, all) => seen.push([read, all]));
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map((read) => [read, 7]));
  });

  it('reads the same text with carriage returns and a byte order mark', async () => {
    const csv = `\uFEFF${HEADER_OF_VALUES}\r\na,i1,42.5,2020,city,s1\r\n`;
    const result = await loadPackage(readTiny({ 'indicators.csv': csv }), BASE_URL);
    expect(result.ok && result.value.columns[0]?.values[0]).toBe(42.5);
  });

  it('lists the problems of all files at once', async () => {
    expect(
      await problemsOf({
        'sectors.json': '{"sectors": [{"id": "trade"}]}',
        'indicators.csv': `${HEADER_OF_VALUES}\nz,i1,high,20,town,s1\n`,
        'cities.geojson': collection([cityFeature('a', [10, 50]), cityFeature('a', [100, -20])]),
      }),
    ).toEqual([
      'shape sectors.json $.sectors[0].name_en',
      'duplicate-id cities.geojson feature a',
      'unknown-city indicators.csv row 2',
      'bad-number indicators.csv row 2',
      'bad-year indicators.csv row 2',
      'unknown-level indicators.csv row 2',
      'unknown-city links.csv row 2',
    ]);
  });
});

describe('bad package descriptions', () => {
  it.each([
    ['no description', { 'datapackage.json': null }, ['unreachable datapackage.json -']],
    [
      'broken JSON',
      { 'datapackage.json': '{"name": "x",\n "resources": [}' },
      ['json-syntax datapackage.json line 2, column 16'],
    ],
    ['not an object', { 'datapackage.json': '[]' }, ['shape datapackage.json $']],
    [
      'no list of resources',
      { 'datapackage.json': '{"name":"x"}' },
      ['shape datapackage.json $.resources'],
    ],
    [
      'an unlisted required resource',
      { 'datapackage.json': packageWith((all) => all.filter((entry) => entry.name !== 'edition')) },
      ['missing-resource datapackage.json $.resources'],
    ],
    [
      'a resource listed twice',
      { 'datapackage.json': packageWith((all) => [...all, ...all.slice(-1)]) },
      ['duplicate-id datapackage.json $.resources[7]'],
    ],
    [
      'a path that leads out',
      {
        'datapackage.json': packageWith((all) => [
          ...all,
          { name: 'x', path: 'https://elsewhere.test/x.csv' },
          { name: 'y', path: '../y' },
        ]),
      },
      [
        'unsafe-path datapackage.json $.resources[7].path',
        'unsafe-path datapackage.json $.resources[8].path',
      ],
    ],
    ['a missing file', { 'sectors.json': null }, ['unreachable sectors.json -']],
  ])('%s', async (_name, changes, problems) => {
    expect(await problemsOf(changes)).toEqual(problems);
  });
});

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
    ['no collection', '{"type":"Feature"}', 'shape cities.geojson $'],
    ['no city', collection([]), 'empty-package cities.geojson -'],
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

  it('names the value and the way to mend it', async () => {
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
          place: 'row 2',
          message: 'value is "many", which is not a number in range.',
          mend: 'Write a plain decimal number with a point, or leave it empty where a value may be missing.',
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
        message: '100 further problems of the rule unknown-city are not listed.',
        mend: 'Mend the listed ones and load the package again.',
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
      'shape edition.json $.requirements[0].indicators[0].scale',
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
