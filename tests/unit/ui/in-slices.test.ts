import { afterEach, expect, it, vi } from 'vitest';
import { inSlices, partsOf } from '../../../src/ui/in-slices.ts';

afterEach(() => vi.restoreAllMocks());

it('gives the page its turn whenever a slice has taken long enough, and keeps the order', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pauses: number[] = [];
  const pause = async () => {
    pauses.push(now);
    now += 100;
  };
  const work = (item: number) => {
    now += 2;
    return item * 10;
  };
  expect(await inSlices([1, 2, 3, 4, 5, 6, 7], work, pause)).toEqual([10, 20, 30, 40, 50, 60, 70]);
  expect(pauses).toEqual([6, 112]);
});

it('cuts a list into parts', () => {
  expect([...partsOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...partsOf([], 2)]).toEqual([]);
});
