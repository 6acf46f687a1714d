import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copelandScores } from '../../../../../src/domain/scoring/copeland.ts';
import {
  explainPairwise,
  pairwiseParts,
} from '../../../../../src/domain/scoring/explain/pairwise-parts.ts';
import { readPublished } from '../published.ts';

const ALL = Uint8Array.of(1, 1, 1);

/** Score of one row when only some columns take part. */
function worth(
  columns: readonly Float64Array[],
  weights: readonly number[],
  isCompared: Uint8Array,
  row: number,
  set: readonly number[],
): number {
  const taken = set.filter((c) => weights[c] !== 0);
  if (taken.length === 0) return 0;
  const scores = copelandScores(
    taken.map((c) => columns[c] as Float64Array),
    taken.map((c) => weights[c] as number),
    isCompared,
  );
  return scores[row] as number;
}

function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    ordersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

/** Shapley values as they are defined: what a column adds, over every order in which columns come in. */
function plainParts(
  columns: readonly Float64Array[],
  weights: readonly number[],
  isCompared: Uint8Array,
  row: number,
): number[] {
  const orders = ordersOf([...columns.keys()]);
  const sums = columns.map(() => 0);
  for (const order of orders) {
    for (const [at, c] of order.entries()) {
      const before = worth(columns, weights, isCompared, row, order.slice(0, at));
      const after = worth(columns, weights, isCompared, row, order.slice(0, at + 1));
      sums[c] = (sums[c] as number) + after - before;
    }
  }
  return sums.map((sum) => sum / orders.length);
}

const TABLES = fc
  .record({
    rowCount: fc.integer({ min: 1, max: 7 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ rowCount, columnCount }) => {
    const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.NaN));
    const column = fc
      .array(value, { minLength: rowCount, maxLength: rowCount })
      .map((values) => Float64Array.from(values));
    const weight = fc.integer({ min: 0, max: 3 });
    return fc.record({
      columns: fc.array(column, { minLength: columnCount, maxLength: columnCount }),
      weights: fc
        .array(weight, { minLength: columnCount, maxLength: columnCount })
        .filter((weights) => weights.some((one) => one > 0)),
      isCompared: fc
        .array(fc.integer({ min: 0, max: 1 }), { minLength: rowCount, maxLength: rowCount })
        .map((flags) => Uint8Array.from(flags))
        .filter((flags) => flags.includes(1)),
    });
  });

describe('pairwiseParts', () => {
  it('gives each column what it adds on average over all orders', () => {
    fc.assert(
      fc.property(TABLES, ({ columns, weights, isCompared }) => {
        const row = isCompared.indexOf(1);
        const { score, parts } = pairwiseParts(columns, weights, isCompared, [row]);
        expect(score).toBe(copelandScores(columns, weights, isCompared)[row]);
        for (const [c, part] of plainParts(columns, weights, isCompared, row).entries()) {
          expect(parts[c]).toBeCloseTo(part, 12);
        }
      }),
    );
  });

  it('is 0 over all compared rows, column by column', () => {
    fc.assert(
      fc.property(TABLES, ({ columns, weights, isCompared }) => {
        const rows = [...isCompared.keys()].filter((row) => isCompared[row] === 1);
        const sums = columns.map(() => 0);
        for (const row of rows) {
          const { parts } = pairwiseParts(columns, weights, isCompared, [row]);
          for (const [c, part] of parts.entries()) sums[c] = (sums[c] as number) + part;
        }
        for (const sum of sums) expect(sum).toBeCloseTo(0, 9);
        expect(pairwiseParts(columns, weights, isCompared, rows)).toEqual({
          score: 0,
          parts: columns.map(() => 0),
        });
      }),
    );
  });

  it('has for a group the mean of its rows', () => {
    const columns = [Float64Array.of(9, 5, 1), Float64Array.of(8, 6, 7), Float64Array.of(1, 3, 2)];
    const one = (row: number) => pairwiseParts(columns, [3, 2, 2], ALL, [row]);
    const [a, b] = [one(0), one(1)];
    const both = pairwiseParts(columns, [3, 2, 2], ALL, [0, 1]);
    expect(both.score).toBe((a.score + b.score) / 2);
    for (const [c, part] of both.parts.entries()) {
      expect(part).toBeCloseTo(((a.parts[c] as number) + (b.parts[c] as number)) / 2, 12);
    }
  });

  it('refuses what it cannot split', () => {
    const columns = [Float64Array.of(1, 2, 3)];
    expect(() => pairwiseParts(columns, [1], Uint8Array.of(1, 0, 1), [1])).toThrow(
      'Row 1 is not compared',
    );
    expect(() => pairwiseParts(columns, [1], ALL, [])).toThrow('No rows');
    const many = Array.from({ length: 13 }, () => Float64Array.of(1, 2, 3));
    const ones = many.map(() => 1);
    expect(() => pairwiseParts(many, ones, ALL, [0])).toThrow('Too many columns: 13');
  });
});

describe('explainPairwise', () => {
  const { scores } = readPublished();
  const weights = [1, 1, 1, 1, 2, 1, 1, 1];
  const index = copelandScores(scores.requirements, weights, scores.isIndexable);
  const explain = (from: readonly number[], to: readonly number[]) =>
    explainPairwise(scores.requirements, weights, scores.isIndexable, { from, to });

  it('leads from the mean of all members, which is 0, to the score of every tenth city', () => {
    for (const city of scores.order.filter((_, place) => place % 10 === 0)) {
      const { from, to, requirements, coverage } = explain([...scores.order], [city]);
      expect([from, to, coverage]).toEqual([0, index[city], 0]);
      const sum = requirements.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(to, 9);
    }
  });

  it('is the difference of two cities, and turns its signs with its direction', () => {
    const [a, b] = [scores.order[3] as number, scores.order[200] as number];
    const [there, back] = [explain([a], [b]), explain([b], [a])];
    expect([there.from, there.to]).toEqual([index[a], index[b]]);
    expect(back.requirements.map(({ points }) => points)).toEqual(
      there.requirements.map(({ points }) => -points),
    );
  });
});
