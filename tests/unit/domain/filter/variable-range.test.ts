import { describe, expect, test } from 'vitest';
import { EMPTY_FILTERS } from '../../../../src/domain/filter/city-filters.ts';
import { rangeOf, withRange } from '../../../../src/domain/filter/variable-range.ts';

describe('a range of a variable', () => {
  test('is kept in the field that the panel of filters reads, where it has one', () => {
    expect(withRange(EMPTY_FILTERS, 'index', [1, 2])).toEqual({ index: [1, 2] });
    expect(withRange(EMPTY_FILTERS, 'population', null)).toEqual({ population: null });
  });

  test('stands beside the ranges of others, and goes alone', () => {
    const one = { ...EMPTY_FILTERS, ...withRange(EMPTY_FILTERS, 'requirement:1', [60, 100]) };
    const two = { ...one, ...withRange(one, 'ecology:nature', [0, 50]) };
    expect([rangeOf(two, 'requirement:1'), rangeOf(two, 'ecology:nature')]).toEqual([
      [60, 100],
      [0, 50],
    ]);
    const rest = { ...two, ...withRange(two, 'requirement:1', null) };
    expect([...rest.ranges.keys()]).toEqual(['ecology:nature']);
    expect(one.ranges.size).toBe(1);
  });
});
