import { describe, expect, test } from 'vitest';
import {
  CITY_COLUMNS,
  type CityTableInput,
  cityCell,
  cityTableExport,
} from '../../../../src/charts/series/city-table.ts';
import { createCity } from '../../../support/create-city.ts';
import { edition } from '../../domain/scoring/small-edition.ts';

/** A rated city in two sectors and one that is not rated and of unknown size. */
function twoCities(): CityTableInput {
  return {
    data: {
      edition: edition([]),
      cities: [
        createCity({
          id: 'kz-almaty',
          name: { en: 'Almaty', zh: '阿拉木图' },
          population: 2_000_000,
        }),
        createCity({ id: 'xx-formula', name: { en: '=1+1', zh: null }, population: null }),
      ],
    },
    scores: {
      index: Float64Array.of(61.25, Number.NaN),
      rank: Int32Array.of(1, 0),
      status: Uint8Array.of(2, 0),
      grade: Uint8Array.of(1, 2),
    },
    activity: {
      sectorIds: ['agriculture', 'tourism', 'culture'],
      sectorMasks: Uint32Array.of(0b101, 0),
    },
  };
}

function rowOf(city: number, language: 'en' | 'zh') {
  return CITY_COLUMNS.map((column) => cityCell(twoCities(), column, city, language));
}

describe('cityCell', () => {
  test('gives names in the language and figures as they are', () => {
    expect(rowOf(0, 'zh')).toEqual([
      '阿拉木图',
      '某国',
      'Europe & Central Asia',
      2_000_000,
      61.25,
      1,
      2,
      1,
      2,
    ]);
  });

  test('says what is missing, which is not 0', () => {
    expect(rowOf(1, 'en')).toEqual([
      '=1+1',
      'Exland',
      'Europe & Central Asia',
      null,
      null,
      null,
      0,
      2,
      0,
    ]);
  });

  test('throws on a city that there is not', () => {
    expect(() => cityCell(twoCities(), 'city', 2, 'en')).toThrow('Unknown city: 2');
  });
});

describe('cityTableExport', () => {
  test('adds scores and sectors to the facts, in the order given, safe for spreadsheets', () => {
    const { columns, rows } = cityTableExport(
      twoCities(),
      '2026-1, own method 1a2b3c4d',
      'edition',
      [1, 0],
    );
    const added = [
      'id',
      'name_en',
      'index_0_100',
      'rank',
      'score_status',
      'evidence_grade',
      'method',
      'sectors',
    ];
    expect(rows.map((row) => added.map((name) => row[columns.indexOf(name)]))).toEqual([
      ['xx-formula', "'=1+1", null, null, 'not_rated', 'C', '2026-1, own method 1a2b3c4d', ''],
      [
        'kz-almaty',
        'Almaty',
        61.25,
        1,
        'rated',
        'B',
        '2026-1, own method 1a2b3c4d',
        'agriculture;culture',
      ],
    ]);
  });
});
