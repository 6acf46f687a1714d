import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topPerRow } from '../../../../../src/domain/links/allocation/top-per-row.ts';
import { matrixOf } from '../../../../../src/domain/matrix.ts';

describe('topPerRow', () => {
  it('keeps equal cells in the order of the columns and leaves out zeros and missing ones', () => {
    const flows = matrixOf([
      [2, 5, 2, 5, 1],
      [0, NaN, 3, 0, -1],
      [0, 0, 0, 0, 0],
    ]);
    expect([...topPerRow(flows, 3)]).toEqual([1, 3, 0, 2, -1, -1, -1, -1, -1]);
    expect([...topPerRow(flows, 2, 2)]).toEqual([1, 3, 2, -1, -1, -1]);
  });

  it('is what sorting gives', () => {
    const cell = fc.integer({ min: -2, max: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, count) => {
          const sorted = rows.map((row) => {
            const positive = [...row.keys()].filter((j) => (row[j] as number) > 0);
            positive.sort((a, b) => (row[b] as number) - (row[a] as number));
            return [...positive, ...Array<number>(count).fill(-1)].slice(0, count);
          });
          expect([...topPerRow(matrixOf(rows), count)]).toEqual(sorted.flat());
        },
      ),
    );
  });

  it('wants to know how many', () => {
    expect(() => topPerRow(matrixOf([[1]]), 0)).toThrow('Bad count: 0');
  });
});
