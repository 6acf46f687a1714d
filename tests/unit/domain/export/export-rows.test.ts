import { describe, expect, test } from 'vitest';
import type { City } from '../../../../src/domain/city.ts';
import {
  cityFeatures,
  cityRows,
  type ExtraColumn,
} from '../../../../src/domain/export/city-export.ts';
import { valueRows } from '../../../../src/domain/export/value-export.ts';
import type { Indicator, IndicatorColumn } from '../../../../src/domain/indicator.ts';
import type { Source } from '../../../../src/domain/provenance.ts';

const ALMATY: City = {
  id: 'kz-almaty',
  name: { en: 'Almaty', zh: '阿拉木图' },
  iso2: 'KZ',
  iso3: 'KAZ',
  country: { en: 'Kazakhstan', zh: '哈萨克斯坦' },
  region: 'Europe & Central Asia',
  admin1: null,
  lng: 76.92861,
  lat: 43.25667,
  population: 1_977_011,
  isCapital: false,
  briStatus: 'member',
  briMouDate: '2015-08-31',
  briExitDate: null,
};
const HOSTILE: City = {
  ...ALMATY,
  id: 'xx-hostile',
  name: { en: '=HYPERLINK("x")', zh: null },
  lng: -3.5,
  population: null,
  isCapital: true,
};
const CITIES = [HOSTILE, ALMATY];
const EXTRA: ExtraColumn[] = [
  { name: 'index_2026_1', cellOf: (city) => [Number.NaN, -61.12345678901234][city] ?? null },
  { name: 'status', cellOf: (city) => ['not_rated', '+rated'][city] ?? null },
];

describe('cityRows', () => {
  test('writes the chosen cities in the order given, text made safe, numbers whole, nothing as an empty cell', () => {
    expect(cityRows({ cities: CITIES }, Uint32Array.of(1, 0), EXTRA)).toEqual({
      columns: [
        'id',
        'name_en',
        'name_zh',
        'iso2',
        'iso3',
        'country_en',
        'country_zh',
        'region',
        'admin1',
        'population',
        'is_capital',
        'bri_status',
        'bri_mou_date',
        'bri_exit_date',
        'lon',
        'lat',
        'index_2026_1',
        'status',
      ],
      rows: [
        [
          'kz-almaty',
          'Almaty',
          '阿拉木图',
          'KZ',
          'KAZ',
          'Kazakhstan',
          '哈萨克斯坦',
          'Europe & Central Asia',
          null,
          1977011,
          false,
          'member',
          '2015-08-31',
          null,
          76.92861,
          43.25667,
          -61.12345678901234,
          "'+rated",
        ],
        [
          'xx-hostile',
          '\'=HYPERLINK("x")',
          null,
          'KZ',
          'KAZ',
          'Kazakhstan',
          '哈萨克斯坦',
          'Europe & Central Asia',
          null,
          null,
          true,
          'member',
          '2015-08-31',
          null,
          -3.5,
          43.25667,
          null,
          'not_rated',
        ],
      ],
    });
  });

  test('refuses an index without a city', () => {
    expect(() => cityRows({ cities: CITIES }, [7], [])).toThrow('Unknown city: 7');
  });
});

describe('cityFeatures', () => {
  test('writes points with the same facts, text as it is', () => {
    expect(cityFeatures({ cities: CITIES }, [0], EXTRA)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'xx-hostile',
          geometry: { type: 'Point', coordinates: [-3.5, 43.25667] },
          properties: {
            id: 'xx-hostile',
            name_en: '=HYPERLINK("x")',
            name_zh: null,
            iso2: 'KZ',
            iso3: 'KAZ',
            country_en: 'Kazakhstan',
            country_zh: '哈萨克斯坦',
            region: 'Europe & Central Asia',
            admin1: null,
            population: null,
            is_capital: true,
            bri_status: 'member',
            bri_mou_date: '2015-08-31',
            bri_exit_date: null,
            index_2026_1: null,
            status: 'not_rated',
          },
        },
      ],
    });
  });
});

describe('valueRows', () => {
  const indicators: Indicator[] = ['green_area', 'pm25'].map((id) => ({
    id,
    name: { en: `-${id}`, zh: null },
    unit: { en: '%', zh: null },
    requirement: 1,
    direction: 1,
    use: 'score',
    rationale: { en: '', zh: null },
    caveat: null,
  }));
  const column = (values: number[], sources: number[]): IndicatorColumn => ({
    values: Float64Array.from(values),
    years: Int16Array.of(2019, 2020),
    levels: Uint8Array.of(1, 3),
    sources: Int16Array.from(sources),
  });
  const sources: Source[] = [
    {
      id: 'S01',
      title: 'Green atlas',
      publisher: '',
      year: 2021,
      licence: 'CC BY-NC 4.0',
      licenceClass: 'restricted',
      citation: '',
      obtainedFrom: '',
      note: null,
    },
  ];

  test('has a row per value with its unit, year, level, source and licence, and none where a value is missing', () => {
    const columns = [column([Number.NaN, 0], [-1, 0]), column([-12.5, Number.NaN], [0, -1])];
    expect(valueRows({ cities: CITIES, indicators, columns, sources }, [0, 1], [0, 1])).toEqual({
      columns: [
        'city_id',
        'city_en',
        'city_zh',
        'indicator_id',
        'indicator_en',
        'indicator_zh',
        'value',
        'unit_en',
        'unit_zh',
        'year',
        'level',
        'source_id',
        'source_title',
        'licence',
        'licence_class',
      ],
      rows: [
        [
          'xx-hostile',
          '\'=HYPERLINK("x")',
          null,
          'pm25',
          "'-pm25",
          null,
          -12.5,
          '%',
          null,
          2019,
          'city',
          'S01',
          'Green atlas',
          'CC BY-NC 4.0',
          'restricted',
        ],
        [
          'kz-almaty',
          'Almaty',
          '阿拉木图',
          'green_area',
          "'-green_area",
          null,
          0,
          '%',
          null,
          2020,
          'country',
          'S01',
          'Green atlas',
          'CC BY-NC 4.0',
          'restricted',
        ],
      ],
    });
  });

  test('refuses a value without a source', () => {
    const columns = [column([1, 1], [-1, 0]), column([1, 1], [0, 0])];
    expect(() => valueRows({ cities: CITIES, indicators, columns, sources }, [0], [0])).toThrow(
      'Value without source: xx-hostile green_area',
    );
  });
});
