import { expect, it } from 'vitest';
import { fillText } from '../../../src/i18n/fill-text.ts';

const TEXTS = {
  plain: 'Cities',
  shown: '{{shown}} of {{all}} ({{shown}})',
  rows_one: '{{count}} row',
  rows_other: '{{count}} rows',
  sum: '{{count}} in all',
};
const english = new Intl.PluralRules('en');
const chinese = new Intl.PluralRules('zh');

it('fills in every name, also one that stands twice, and leaves what is filled in alone', () => {
  expect(fillText(TEXTS, english, 'plain')).toBe('Cities');
  expect(fillText(TEXTS, english, 'shown', { shown: 0, all: '$& {{all}}' })).toBe(
    '0 of $& {{all}} (0)',
  );
});

it('takes the plural form of the language for a number, and none where the key has none', () => {
  const rows = [0, 1, 2].map((count) => fillText(TEXTS, english, 'rows', { count }));
  expect(rows).toEqual(['0 rows', '1 row', '2 rows']);
  expect(fillText(TEXTS, chinese, 'rows', { count: 1 })).toBe('1 rows');
  expect(fillText(TEXTS, english, 'sum', { count: 1 })).toBe('1 in all');
  expect(fillText(TEXTS, english, 'sum', { count: '1' })).toBe('1 in all');
});

it('names the key that is unknown or lacks a value', () => {
  expect(() => fillText(TEXTS, english, 'moon')).toThrow('No text for moon');
  expect(() => fillText(TEXTS, english, 'shown', { shown: 1 })).toThrow(
    'No value for all in shown',
  );
});
