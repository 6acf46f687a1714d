import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceRange,
  MOST_CENTRES,
} from '../../../../../src/domain/layout/measures/balance-range.ts';
import { balanceOf } from '../../../../../src/domain/layout/measures/catchments.ts';

/** Sets of centres, as bits, and how many things have each. */
const sets = (centreCount: number) =>
  fc.array(fc.integer({ min: 1, max: 2 ** centreCount - 1 }), { minLength: 1, maxLength: 6 });

function countsOf(things: readonly number[], centreCount: number): Uint32Array {
  const counts = new Uint32Array(2 ** centreCount);
  for (const set of things) counts[set] = (counts[set] ?? 0) + 1;
  return counts;
}

/** Every way to give each thing to a centre of its set. */
function allLoads(things: readonly number[], centreCount: number): number[][] {
  return things.reduce<number[][]>(
    (before, set) =>
      before.flatMap((loads) =>
        loads.flatMap((_, centre) =>
          set & (1 << centre) ? [loads.map((load, at) => load + Number(at === centre))] : [],
        ),
      ),
    [new Array<number>(centreCount).fill(0)],
  );
}

test('the ends are those of all ways to give things to centres', () => {
  fc.assert(
    fc.property(sets(3), (things) => {
      const every = allLoads(things, 3).map((loads) => ({ loads, ...balanceOf(loads) }));
      const found = balanceRange(countsOf(things, 3), 3);
      const variations = every.map(({ variation }) => variation);
      const fullest = every.map(({ loads }) => Math.max(...loads) / things.length);
      const ratios = every.map(({ maxMinRatio }) => maxMinRatio ?? Number.POSITIVE_INFINITY);
      const ratio = (value: number) => (value === Number.POSITIVE_INFINITY ? null : value);
      expect(found?.variation.lowest).toBeCloseTo(Math.min(...variations), 9);
      expect(found?.variation.highest).toBeCloseTo(Math.max(...variations), 9);
      expect(found?.fullest01).toEqual({
        lowest: Math.min(...fullest),
        highest: Math.max(...fullest),
      });
      expect(found?.maxMinRatio).toEqual({
        lowest: ratio(Math.min(...ratios)),
        highest: ratio(Math.max(...ratios)),
      });
    }),
  );
});

test('things that can go one way only leave nothing open', () => {
  const counts = new Uint32Array(4);
  counts[1] = 6;
  counts[2] = 2;
  expect(balanceRange(counts, 2)).toEqual({
    maxMinRatio: { lowest: 3, highest: 3 },
    variation: { lowest: 0.5, highest: 0.5 },
    fullest01: { lowest: 0.75, highest: 0.75 },
  });
});

test('no centre has most and least at once', () => {
  // One, two and two have one centre; two each may go to the first or to another.
  expect(balanceRange(Uint32Array.of(0, 1, 2, 2, 2, 2, 0, 0), 3)?.maxMinRatio).toEqual({
    lowest: 1,
    highest: 4,
  });
});

test('nothing has no balance, what has no centre is left out, and one centre is even', () => {
  expect(balanceRange(new Uint32Array(4), 2)).toBeNull();
  expect(balanceRange(Uint32Array.of(5, 0, 0, 0), 2)).toBeNull();
  expect(balanceRange(Uint32Array.of(5, 4), 1)).toEqual({
    maxMinRatio: { lowest: 1, highest: 1 },
    variation: { lowest: 0, highest: 0 },
    fullest01: { lowest: 1, highest: 1 },
  });
});

test('refuses more centres than it can tell sets of', () => {
  expect(() => balanceRange(new Uint32Array(1), MOST_CENTRES + 1)).toThrow('Too many centres: 13');
});
