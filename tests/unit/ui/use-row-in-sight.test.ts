import { expect, test } from 'vitest';
import { followOf } from '../../../src/ui/use-row-in-sight.ts';

const AT_TEN = { id: 'kz-almaty', index: 10, sortKey: 'rank false' };

test('a newly selected row is brought into the middle, as is one that comes back', () => {
  expect(followOf({ ...AT_TEN, id: 'pt-lisbon' }, AT_TEN, true)).toBe('centre');
  expect(followOf({ ...AT_TEN, id: null, index: -1 }, AT_TEN, false)).toBe('centre');
  expect(followOf({ ...AT_TEN, index: -1 }, AT_TEN, false)).toBe('centre');
});

test('a row that other numbers have moved is followed only from where it was in sight', () => {
  const moved = { ...AT_TEN, index: 80 };
  expect(followOf(AT_TEN, moved, true)).toBe('nearest');
  expect(followOf(AT_TEN, moved, false)).toBe(null);
});

test('nothing is followed when the row stays, is gone, or the reader has sorted', () => {
  expect(followOf(AT_TEN, AT_TEN, true)).toBe(null);
  expect(followOf(AT_TEN, { ...AT_TEN, index: -1 }, true)).toBe(null);
  expect(followOf(AT_TEN, { ...AT_TEN, index: 80, sortKey: 'city false' }, true)).toBe(null);
});
