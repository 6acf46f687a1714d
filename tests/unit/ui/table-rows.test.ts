import { describe, expect, it } from 'vitest';
import { sortRows, visibleRows } from '../../../src/ui/table-rows.ts';

describe('sortRows', () => {
  it('puts missing last in both directions and keeps equal rows in order', () => {
    const rows = ['a:2', 'b:', 'c:1', 'd:2'];
    const value = (row: string) => (row.endsWith(':') ? null : Number(row.slice(2)));
    expect(sortRows(rows, value, false, 'en')).toEqual(['c:1', 'a:2', 'd:2', 'b:']);
    expect(sortRows(rows, value, true, 'en')).toEqual(['a:2', 'd:2', 'c:1', 'b:']);
  });

  it('orders Chinese names by their reading', () => {
    expect(sortRows(['西安', '北京', '晋城'], (name) => name, false, 'zh-Hans')).toEqual([
      '北京',
      '晋城',
      '西安',
    ]);
  });
});

describe('visibleRows', () => {
  it('adds the row with the tab stop to those in sight', () => {
    const range = { startIndex: 10, endIndex: 12, overscan: 0, count: 40 };
    expect(visibleRows(range, 3)).toEqual([3, 10, 11, 12]);
    expect(visibleRows(range, 11)).toEqual([10, 11, 12]);
    expect(visibleRows(range, 40)).toEqual([10, 11, 12]);
  });
});
