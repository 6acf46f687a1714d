import { describe, expect, it } from 'vitest';
import { dataAgreement, methodFile } from '../../../../src/domain/export/method-file.ts';
import {
  type ScoreTableInput,
  scoreTable,
  spreadsheetTable,
  tableDifference,
} from '../../../../src/domain/export/score-table.ts';
import { dataHash } from '../../../../src/domain/scoring/data-hash.ts';
import { editionMethod } from '../../../../src/domain/scoring/method.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import type { RankBands } from '../../../../src/domain/scoring/uncertainty/rank-bands.ts';
import { createCity } from '../../../support/create-city.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import {
  column,
  edition,
  editionIndicator,
  indicator,
  requirement,
} from '../scoring/small-edition.ts';

/** Two cities: one has its own value of `a`, the other that of `b`, which stands in; then nothing of `c`. */
function smallInput(): ScoreTableInput {
  const indicators = ['a', 'b', 'c'].map(indicator);
  const columns = [
    column([1 / 3, Number.NaN], { years: 2019, level: 'city' }),
    column([50, 80], { years: 2021 }),
    column([40, Number.NaN]),
  ];
  const small = edition(
    [
      requirement(1, [editionIndicator('a', { fallback: 'b' })]),
      requirement(2, [editionIndicator('c')]),
    ],
    { indexMinPoints: 24 },
  );
  const cities = [
    createCity({ id: 'aa-one', iso3: 'AAA' }),
    createCity({ id: 'bb-two', name: { en: '=2', zh: null }, iso3: 'BBB' }),
  ];
  const data = { cities, indicators, columns, edition: small };
  const scores = scoreMethod(small, editionMethod(small), { indicators, columns, cityCount: 2 });
  return { data, scores, bands: null };
}

/** Draws in which the first city alone is ranked. */
function bandsOfFirst(): RankBands {
  return {
    methodHash: '',
    seed: 1,
    cities: Int32Array.of(0),
    rowOf: Int32Array.of(0, -1),
    intervals: {
      drawCount: 2,
      low: Float64Array.of(1),
      median: Float64Array.of(1.5),
      high: Float64Array.of(2),
    },
    convergence: null,
    toldApart01: null,
    ranks: Uint32Array.of(1, 2),
  };
}

describe('scoreTable', () => {
  it('goes from raw values to the rank and its interval, nothing rounded, missing empty', () => {
    const { columns, rows } = scoreTable({ ...smallInput(), bands: bandsOfFirst() }, [0, 1]);
    const asRecords = rows.map((row) =>
      Object.fromEntries(columns.map((name, at) => [name, row[at]])),
    );
    expect(asRecords[0]).toEqual({
      city_id: 'aa-one',
      name_en: 'Somewhere',
      name_zh: '某地',
      country_iso3: 'AAA',
      a_value: 1 / 3,
      a_year: 2019,
      a_level: 'city',
      a_taken_from: 'a',
      a_normalised: expect.closeTo(1 / 3, 12),
      R1_points_present: 12,
      R1: expect.closeTo(1 / 3, 12),
      c_value: 40,
      c_year: 2020,
      c_level: 'country',
      c_taken_from: 'c',
      c_normalised: 40,
      R2_points_present: 12,
      R2: 40,
      ecology_social: expect.closeTo(Math.sqrt(40), 12),
      ecology_nature: expect.closeTo(Math.sqrt(40), 12),
      ecology_economy: expect.closeTo(Math.sqrt(40), 12),
      index: expect.closeTo(Math.sqrt(40), 12),
      status: 'conditional',
      completeness_0_1: 1,
      evidence_grade: 'A',
      rank: 1,
      rank_p05: 1,
      rank_median: 1.5,
      rank_p95: 2,
    });
    expect(asRecords[1]).toMatchObject({
      a_value: 80,
      a_year: 2021,
      a_level: 'country',
      a_taken_from: 'b',
      c_value: null,
      c_year: null,
      c_level: null,
      c_taken_from: null,
      c_normalised: null,
      R2_points_present: 0,
      R2: null,
      index: null,
      status: 'not_rated',
      rank: null,
      rank_p05: null,
    });
  });

  it('survives JSON to the last digit', () => {
    const table = scoreTable(smallInput(), [0, 1]);
    const again = JSON.parse(JSON.stringify(table));
    expect(tableDifference(table, again)).toEqual({ cells: 0, first: null, columns: 0, rows: 0 });
  });
});

it('spreadsheetTable makes text safe, leaves numbers alone and says the same in every row', () => {
  const table = {
    columns: ['id', 'x'],
    rows: [
      ['=1+1', -5],
      ['b', null],
    ],
  };
  expect(spreadsheetTable(table, { edition: '2026-1', hash: '+1', draws: null })).toEqual({
    columns: ['id', 'x', 'edition', 'hash', 'draws'],
    rows: [
      ["'=1+1", -5, '2026-1', "'+1", null],
      ['b', null, '2026-1', "'+1", null],
    ],
  });
});

describe('tableDifference', () => {
  const was = {
    columns: ['id', 'x', 'y'],
    rows: [
      ['a', 1, 2],
      ['b', 3, null],
    ],
  };

  it('finds a last digit, wherever its column and row stand', () => {
    const is = {
      columns: ['id', 'y', 'x'],
      rows: [
        ['b', null, 3 + 4e-16],
        ['a', 2, 1],
      ],
    };
    expect(tableDifference(was, is)).toEqual({
      cells: 1,
      first: { row: 'b', column: 'x', was: 3, is: 3.0000000000000004 },
      columns: 0,
      rows: 0,
    });
  });

  it('counts columns and rows that only one of the two has', () => {
    const is = { columns: ['id', 'x', 'z', 'w'], rows: [['a', 1, 0, 0]] };
    expect(tableDifference(was, is)).toEqual({ cells: 0, first: null, columns: 3, rows: 1 });
  });
});

describe('methodFile', () => {
  it('says method, data, draws and all cities of the published package', async () => {
    const data = await openPublishedData();
    const method = editionMethod(data.edition);
    const cityCount = data.cities.length;
    const scores = scoreMethod(data.edition, method, { ...data, cityCount });
    const heldFactors = new Set(['weights', 'goalposts'] as const);
    const file = methodFile({ data, method, scores, bands: null, seed: 7, heldFactors });
    expect(file.data.files.map(({ path }) => path)).toEqual([
      'cities.geojson',
      'indicators.csv',
      'indicator-catalog.json',
      'edition-2026-1.json',
    ]);
    expect(file.draws).toEqual({ seed: 7, count: 0, held: ['goalposts', 'weights'] });
    expect(file.table.rows).toHaveLength(400);
    expect(dataAgreement(file, data)).toBe('same');
  });

  it('tells other data from data whose checksum nobody knows', () => {
    const resource = { name: 'cities', path: 'c', title: { en: '', zh: null }, rows: 1, bytes: 1 };
    const here = (sha256: string) => ({
      resources: [{ ...resource, sha256, sha256Matches: null, contents: null }],
    });
    const file = {
      data: { package: '', version: '', hash: '', files: [{ path: 'c', sha256: 'aa' }] },
    };
    expect(dataAgreement(file, here('aa'))).toBe('same');
    expect(dataAgreement(file, here('ab'))).toBe('other');
    expect(dataAgreement(file, here(''))).toBe('unknown');
  });
});

it('dataHash names checksums, and nothing where one is not known', () => {
  expect(dataHash([{ path: 'x', sha256: 'a' }])).toBe('e40c292c');
  expect(dataHash([{ path: 'x', sha256: 'b' }])).not.toBe('e40c292c');
  expect(dataHash([{ path: 'x', sha256: '' }])).toBe('');
});
