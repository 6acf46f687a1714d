import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/domain/result.ts';
import { loadPackage } from '../../../src/ingest/load-package.ts';
import {
  BASE_URL,
  cityFeature,
  collection,
  HEADER_OF_VALUES,
  problemsOf,
  readTiny,
  tinyPackage,
} from './tiny-package.ts';

function resources(text: string): { name: string; path: string; hash?: string }[] {
  return (JSON.parse(text) as { resources: { name: string; path: string }[] }).resources;
}

function packageWith(
  change: (list: { name: string; path: string; hash?: string }[]) => unknown[],
): string {
  const list = resources(tinyPackage()['datapackage.json'] ?? '');
  return JSON.stringify({ name: 'tiny', resources: change(list) });
}

describe('loadPackage', () => {
  it.each(['cities.geojson', 'sources.json', 'sectors.json', 'indicator-catalog.json'])(
    'blames no other published file when %s is missing',
    async (missing) => {
      const result = await loadPackage(async (path) => {
        if (path.endsWith(missing)) {
          return { ok: false, problem: problem('server-refused', path, null, { status: 404 }) };
        }
        const bytes = await readFile(new URL(`../../../data/${path}`, import.meta.url));
        return { ok: true, bytes: new Uint8Array(bytes) };
      }, BASE_URL);
      expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['server-refused']);
    },
  );

  it('reads a whole package', async () => {
    const result = await loadPackage(readTiny(), BASE_URL);
    expect(result).toMatchObject({
      ok: true,
      value: {
        packageName: 'tiny',
        packageTitle: { en: 'Tiny package', zh: null },
        packageVersion: '1',
        baseUrl: BASE_URL,
        hasCountryProfiles: false,
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
      'missing-member sectors.json $.sectors[0].name_en',
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
    ['no description', { 'datapackage.json': null }, ['file-missing datapackage.json -']],
    [
      'broken JSON',
      { 'datapackage.json': '{"name": "x",\n "resources": [}' },
      ['json-syntax datapackage.json line 2, column 16'],
    ],
    ['not an object', { 'datapackage.json': '[]' }, ['wrong-root datapackage.json $']],
    [
      'no list of resources',
      { 'datapackage.json': '{"name":"x"}' },
      ['missing-member datapackage.json $.resources'],
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
    ['a missing file', { 'sectors.json': null }, ['file-missing sectors.json -']],
  ])('%s', async (_name, changes, problems) => {
    expect(await problemsOf(changes)).toEqual(problems);
  });
});
