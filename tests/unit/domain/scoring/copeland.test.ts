import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPELAND_MAX_ROWS, copelandScores } from '../../../../src/domain/scoring/copeland.ts';

describe('copelandScores', () => {
  it('counts pairwise wins minus losses', () => {
    // Rows: a beats b and c in two of three columns, b beats c in two.
    const columns = [Float64Array.of(9, 5, 1), Float64Array.of(8, 6, 7), Float64Array.of(1, 3, 2)];
    expect([...copelandScores(columns, [1, 1, 1])]).toEqual([2, 0, -2]);
  });

  it('takes more than half of the weight to win; half is a draw, rounding is no lead', () => {
    const columns = [Float64Array.of(9, 5), Float64Array.of(8, 6), Float64Array.of(1, 3)];
    expect([...copelandScores(columns, [1, 1, 2])]).toEqual([0, 0]);
    expect([...copelandScores(columns, [0.1, 0.2, 0.3])]).toEqual([0, 0]);
    expect([...copelandScores(columns, [1, 1, 3])]).toEqual([-1, 1]);
  });

  it('leaves out whom it is told to and compares only what both have', () => {
    const columns = [Float64Array.of(9, 5, NaN, 1), Float64Array.of(1, NaN, 4, 9)];
    expect([...copelandScores(columns, [1, 1], Uint8Array.of(1, 1, 1, 0))]).toEqual([
      0,
      -1,
      1,
      NaN,
    ]);
  });

  it('refuses more rows than it can compare', () => {
    const column = new Float64Array(COPELAND_MAX_ROWS + 1);
    expect(() => copelandScores([column], [1])).toThrow('Too many rows to compare: 5001');
  });

  it('sums to 0 and does not change with any rising scale of a column', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        rows,
        fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
        (table, weights) => {
          const columns = [0, 1].map((c) => Float64Array.from(table, (row) => row[c] as number));
          const scores = copelandScores(columns, weights);
          const stretched = columns.map((column) => column.map((value) => value ** 3 + 7));
          expect([...copelandScores(stretched, weights)]).toEqual([...scores]);
          expect(scores.reduce((sum, score) => sum + score, 0)).toBe(0);
        },
      ),
    );
  });
});
