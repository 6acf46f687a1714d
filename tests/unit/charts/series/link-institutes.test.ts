import { expect, test } from 'vitest';
import {
  instituteCell,
  instituteCollection,
  instituteExport,
} from '../../../../src/charts/series/link-institutes.ts';
import { institute } from '../../domain/links/records.ts';

const data = {
  institutes: [
    institute('i0', 0, { name: '=Institute', lng: 76.9, lat: 43.2, year: 2007 }),
    institute('i1', -1, { partner: 'Nanjing University', point: 'neither', place: null }),
  ],
  sources: [],
};
const countryNames = new Map([['KAZ', { en: 'Kazakhstan', zh: '哈萨克斯坦' }]]);

test('a cell is what the record states, in the reader’s language where it has one', () => {
  const input = { data, countryNames };
  expect(instituteCell(input, 'country', 0, 'zh')).toBe('哈萨克斯坦');
  expect(instituteCell(input, 'year', 1, 'en')).toBeNull();
  expect(instituteCell(input, 'partner', 1, 'en')).toBe('Nanjing University');
  expect([0, 1].map((at) => instituteCell(input, 'point', at, 'en'))).toEqual([0, 2]);
});

test('the table is safe for spreadsheets and says what the point agrees with', () => {
  const { columns, rows } = instituteExport(data, [0, 1]);
  const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
  expect(column('name')).toEqual(["'=Institute", 'i1']);
  expect(column('sector')).toEqual(['cultural_exchange', 'cultural_exchange']);
  expect(column('point_agrees_with')).toEqual(['place', 'neither']);
});

test('a record whose point agrees with nothing has no geometry', () => {
  const { features } = instituteCollection(data, [0, 1]);
  expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
    [76.9, 43.2],
    null,
  ]);
});
