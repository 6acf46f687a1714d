import { describe, expect, test } from 'vitest';
import type { City } from '../../../../src/domain/city.ts';
import type { Indicator } from '../../../../src/domain/indicator.ts';
import { buildSearchIndex, search } from '../../../../src/domain/search/search-index.ts';

function city(
  id: string,
  en: string,
  zh: string | null,
  population: number | null,
  country = ['PER', 'Peru', '秘鲁'],
): City {
  const [iso3 = '', countryEn = '', countryZh = ''] = country;
  return {
    id,
    name: { en, zh },
    iso2: id.slice(0, 2).toUpperCase(),
    iso3,
    country: { en: countryEn, zh: countryZh },
    region: '',
    admin1: null,
    lng: 0,
    lat: 0,
    population,
    isCapital: false,
    briStatus: 'member',
    briMouDate: null,
    briExitDate: null,
  };
}

function indicator(id: string, en: string, zh: string): Indicator {
  return {
    id,
    name: { en, zh },
    unit: { en: '%', zh: '%' },
    requirement: 1,
    direction: 1,
    use: 'score',
    rationale: { en: '', zh: null },
    caveat: null,
  };
}

const CITIES = [
  city('pe-lima', 'Lima', '利马', 7_000_000),
  city('cy-limassol', 'Limassol', '利马索尔', 200_000, ['CYP', 'Cyprus', '塞浦路斯']),
  city('pe-nueva-lima', 'Nueva Lima', null, 90_000),
  city('al-elima', 'Elima', null, null, ['ALB', 'Albania', '阿尔巴尼亚']),
  city('br-sao-paulo', 'São Paulo', '圣保罗', 12_000_000, ['BRA', 'Brazil', '巴西']),
];
const INDICATORS = [
  indicator('climate_days', 'Climate days', '气候天数'),
  indicator('green_area', 'Green area', '绿地'),
];

function found(query: string, limit = 10): string[] {
  return search(buildSearchIndex({ cities: CITIES, indicators: INDICATORS }), query, limit).map(
    ({ id }) => id,
  );
}

describe('search', () => {
  test('puts the whole name first, then starts, then starts of words, then the inside of words', () => {
    expect(found('lima')).toEqual([
      'pe-lima',
      'cy-limassol',
      'pe-nueva-lima',
      'al-elima',
      'climate_days',
    ]);
  });

  test('the more populous comes first where the match is as good, the smaller where it is better', () => {
    expect(found('lim')).toEqual([
      'pe-lima',
      'cy-limassol',
      'pe-nueva-lima',
      'al-elima',
      'climate_days',
    ]);
    expect(found('p')).toEqual(['PER', 'pe-lima', 'pe-nueva-lima', 'br-sao-paulo', 'CYP']);
  });

  test('ignores case, accents and punctuation', () => {
    expect(found('SAO-PAÚLO')).toEqual(['br-sao-paulo']);
    expect(found('pe-nueva')).toEqual(['pe-nueva-lima']);
  });

  test('finds Chinese names from their start and from inside', () => {
    expect(found('利马')).toEqual(['pe-lima', 'cy-limassol']);
    expect(found('保罗')).toEqual(['br-sao-paulo']);
    expect(found('绿地')).toEqual(['green_area']);
  });

  test('a whole id comes before a longer one of a bigger city', () => {
    const cities = [city('pe-lim', 'Small', null, 1), city('pe-lima', 'Big', null, 2)];
    const index = buildSearchIndex({ cities, indicators: [] });
    expect(search(index, 'pe-lim', 2).map(({ id }) => id)).toEqual(['pe-lim', 'pe-lima']);
  });

  test('never finds something that only two names side by side would make', () => {
    expect(found('lima利马')).toEqual([]);
    expect(found('lima pe')).toEqual([]);
  });

  test('answers with what each kind of result needs', () => {
    const index = buildSearchIndex({ cities: CITIES, indicators: INDICATORS });
    const peru = { en: 'Peru', zh: '秘鲁' };
    expect(search(index, 'peru', 5)).toEqual([
      { type: 'country', id: 'PER', name: peru, cities: 2 },
    ]);
    expect(search(index, 'pe-lima', 5)).toEqual([
      { type: 'city', id: 'pe-lima', name: { en: 'Lima', zh: '利马' }, country: peru, city: 0 },
    ]);
    expect(search(index, 'green', 5)).toEqual([
      { type: 'indicator', id: 'green_area', name: { en: 'Green area', zh: '绿地' }, indicator: 1 },
    ]);
  });

  test('gives the best ones when there are more than the limit, and none for a blank query', () => {
    expect(found('lima', 2)).toEqual(['pe-lima', 'cy-limassol']);
    expect(found(' - ')).toEqual([]);
    expect(found('lima', 0)).toEqual([]);
  });
});
