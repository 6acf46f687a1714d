import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDifference,
  formatIndex,
  formatKm,
  formatMusd,
  formatPercent,
  formatPopulation,
  formatRange,
  formatRequirement,
  formatValue,
  formatYear,
  parseNumber,
} from '../../../src/i18n/format.ts';

const THIN = '\u202F';

describe('numbers', () => {
  it('have the decimals of their kind', () => {
    expect([
      formatIndex(61.44, 'en'),
      formatRequirement(71.6, 'en'),
      formatCount(9781, 'en'),
    ]).toEqual(['61.4', '72', '9,781']);
  });

  it('carry a true minus and, where asked, a plus', () => {
    expect([
      formatDifference(2.06, 'en'),
      formatDifference(-1.13, 'zh'),
      formatDifference(0, 'en'),
    ]).toEqual(['+2.1', '−1.1', '0.0']);
  });

  it('refuse what is missing', () => {
    expect(() => formatIndex(Number.NaN, 'en')).toThrow('Not a finite number: NaN');
  });

  it('stand before their unit with a thin space', () => {
    expect([
      formatPercent(0.427, 'en'),
      formatKm(3196.4, 'en'),
      formatKm(4.25, 'en'),
      formatValue(35.63, 'µg/m³', 'zh'),
    ]).toEqual([`43${THIN}%`, `3,196${THIN}km`, `4.3${THIN}km`, `35.6${THIN}µg/m³`]);
  });

  it('keep about four figures of a measured value', () => {
    expect([0.01234, 7.891, 123.45, 84210.4].map((value) => formatValue(value, '', 'en'))).toEqual([
      '0.0123',
      '7.89',
      '123.5',
      '84,210',
    ]);
  });

  it('join into a range with an en dash, apart where a minus stands', () => {
    expect([formatRange('94', '115'), formatRange('−3', '4')]).toEqual(['94–115', '−3 – 4']);
  });
});

describe('population', () => {
  it('has three figures in the units of the language', () => {
    const people = [950, 250_000, 24_871_000, 999_600, 1_412_000_000];
    expect(people.map((count) => formatPopulation(count, 'en'))).toEqual([
      '950',
      `250${THIN}k`,
      `24.9${THIN}m`,
      `1${THIN}m`,
      `1.41${THIN}bn`,
    ]);
    expect(people.map((count) => formatPopulation(count, 'zh'))).toEqual([
      '950',
      `25${THIN}万`,
      `2490${THIN}万`,
      `100${THIN}万`,
      `14.1${THIN}亿`,
    ]);
  });

  it('reads back what it writes, to three figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.constantFrom('en' as const, 'zh' as const),
        (people, language) => {
          const back = parseNumber(formatPopulation(people, language)) ?? 0;
          expect(Math.abs(back - people) / people).toBeLessThanOrEqual(0.005 + Number.EPSILON);
        },
      ),
    );
  });
});

describe('parseNumber', () => {
  it('reads what people type', () => {
    expect(
      ['250 k', '2.5m', '1,250,000', '−3.5', '24.9万', '18 %', '12.'].map(parseNumber),
    ).toEqual([250_000, 2_500_000, 1_250_000, -3.5, 249_000, 18, 12]);
  });

  it('says null where there is no number', () => {
    expect(['', 'abc', '12 apples', '1.2.3', '-', 'k'].map(parseNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('dates and sizes', () => {
  it('keep the precision of the date', () => {
    expect(['2015', '2015-03', '2015-03-28'].map((date) => formatDate(date, 'en'))).toEqual([
      '2015',
      'March 2015',
      '28 March 2015',
    ]);
    expect(['2015', '2015-03', '2015-03-28'].map((date) => formatDate(date, 'zh'))).toEqual([
      '2015年',
      '2015年3月',
      '2015年3月28日',
    ]);
    expect(() => formatDate('soon', 'en')).toThrow('Not an ISO date: soon');
  });

  it('never group a year', () => {
    expect([formatYear(2015, 'en'), formatYear(2015, 'zh')]).toEqual(['2015', '2015年']);
  });

  it('write millions of dollars in the steps of the language', () => {
    expect([390.25, 0.5].map((millions) => formatMusd(millions, 'en', { figures: 3 }))).toEqual([
      `US$ 390${THIN}m`,
      `US$ 0.5${THIN}m`,
    ]);
    expect([390.25, 12_345, 0.5].map((one) => formatMusd(one, 'zh', { figures: 3 }))).toEqual([
      '3.9亿美元',
      '123.45亿美元',
      '50万美元',
    ]);
  });

  it('show bytes as file managers do', () => {
    expect([812, 1_500, 1_284_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
      `812${THIN}B`,
      `1.5${THIN}kB`,
      `1.28${THIN}MB`,
    ]);
  });
});
