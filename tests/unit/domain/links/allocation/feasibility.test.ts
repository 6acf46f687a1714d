import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottleneckOf } from '../../../../../src/domain/links/allocation/feasibility.ts';

/** Largest excess over all sets of rows, by trying each. */
function largestExcess(isAllowed: Uint8Array, rows: number[], columns: number[]): number {
  let largest = 0;
  for (let set = 1; set < 1 << rows.length; set++) {
    let excess = 0;
    for (const [i, target] of rows.entries()) if ((set >> i) & 1) excess += target;
    for (const [j, target] of columns.entries()) {
      const takes = rows.some((_, i) => (set >> i) & 1 && isAllowed[i * columns.length + j]);
      if (takes) excess -= target;
    }
    largest = Math.max(largest, excess);
  }
  return largest;
}

describe('bottleneckOf', () => {
  it('finds the worst set of rows where there is one, and only then', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const target = fc.integer({ min: 0, max: 9 });
    const problem = fc.tuple(size, size).chain(([rows, columns]) =>
      fc.record({
        open: fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns }),
        rows: fc.array(target, { minLength: rows, maxLength: rows }),
        columns: fc.array(target, { minLength: columns, maxLength: columns }),
      }),
    );
    fc.assert(
      fc.property(problem, ({ open, rows, columns }) => {
        const isAllowed = Uint8Array.from(open, Number);
        const found = bottleneckOf(isAllowed, Float64Array.from(rows), Float64Array.from(columns));
        expect(found?.excess ?? 0).toBe(largestExcess(isAllowed, rows, columns));
        for (const i of found?.rows ?? []) {
          const takers = [...columns.keys()].filter((j) => isAllowed[i * columns.length + j] === 1);
          expect(found?.columns).toEqual(expect.arrayContaining(takers));
        }
      }),
      { numRuns: 300 },
    );
  });
});
