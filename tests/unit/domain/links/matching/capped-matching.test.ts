import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../src/domain/links/matching/assignment.ts';
import { cappedMatching } from '../../../../../src/domain/links/matching/capped-matching.ts';
import { type Matrix, matrixOf } from '../../../../../src/domain/matrix.ts';

/** Largest total over all sets of pairs within the caps, by trying each. */
function bestByTrying(weights: Matrix, rowCaps: number[], columnCaps: number[]): number {
  const [rows, columns] = [[...rowCaps], [...columnCaps]];
  const visit = (cell: number): number => {
    if (cell === weights.values.length) return 0;
    const without = visit(cell + 1);
    const [i, j] = [Math.floor(cell / weights.columns), cell % weights.columns];
    const weight = weights.values[cell] as number;
    if (!(weight > 0 && (rows[i] as number) > 0 && (columns[j] as number) > 0)) return without;
    rows[i] = (rows[i] as number) - 1;
    columns[j] = (columns[j] as number) - 1;
    const within = weight + visit(cell + 1);
    rows[i] = (rows[i] as number) + 1;
    columns[j] = (columns[j] as number) + 1;
    return Math.max(within, without);
  };
  return visit(0);
}

function problemOf(largest: number, cell: fc.Arbitrary<number>) {
  const size = fc.integer({ min: 1, max: largest });
  const cap = fc.integer({ min: 0, max: 3 });
  return fc.tuple(size, size).chain(([rows, columns]) =>
    fc.record({
      weights: fc
        .array(cell, { minLength: rows * columns, maxLength: rows * columns })
        .map((cells): Matrix => ({ rows, columns, values: Float64Array.from(cells) })),
      rowCaps: fc.array(cap, { minLength: rows, maxLength: rows }),
      columnCaps: fc.array(cap, { minLength: columns, maxLength: columns }),
    }),
  );
}

describe('cappedMatching', () => {
  it('lets a city have two partners and another give way', () => {
    const weights = matrixOf([
      [8, 7, 1],
      [9, 2, 0],
    ]);
    expect(cappedMatching(weights, [2, 1], [1, 1, 1])).toMatchObject({
      pairRows: Int32Array.of(0, 0, 1),
      pairColumns: Int32Array.of(1, 2, 0),
      total: 17,
    });
  });

  it('finds the best of all matchings, with whole weights', () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -3, max: 9 }) },
      fc.constant(NaN),
    );
    fc.assert(
      fc.property(problemOf(4, cell), ({ weights, rowCaps, columnCaps }) => {
        const { total } = cappedMatching(weights, rowCaps, columnCaps);
        expect(total).toBe(bestByTrying(weights, rowCaps, columnCaps));
      }),
      { numRuns: 300 },
    );
  });

  it('proves it by duals and keeps the caps', () => {
    const cell = fc.double({ min: -20, max: 100, noNaN: true });
    fc.assert(
      fc.property(problemOf(20, cell), ({ weights, rowCaps, columnCaps }) => {
        const result = cappedMatching(weights, rowCaps, columnCaps);
        const { pairRows, pairColumns, rowDuals, columnDuals } = result;
        const isPair = new Uint8Array(weights.values.length);
        for (const [at, i] of pairRows.entries()) {
          isPair[i * weights.columns + (pairColumns[at] as number)] = 1;
        }
        const above = weights.values.map(
          (weight, at) =>
            weight -
            (rowDuals[Math.floor(at / weights.columns)] as number) -
            (columnDuals[at % weights.columns] as number),
        );
        const wrong = [...above].filter((by, at) => (isPair[at] ? by < -1e-9 : by > 1e-9));
        expect(wrong).toEqual([]);
        expect(Math.min(...rowDuals, ...columnDuals)).toBeGreaterThanOrEqual(0);
        for (const [caps, ends, duals] of [
          [rowCaps, pairRows, rowDuals],
          [columnCaps, pairColumns, columnDuals],
        ] as const) {
          const counts = caps.map((_, node) => ends.filter((end) => end === node).length);
          expect(counts.filter((count, node) => count > (caps[node] as number))).toEqual([]);
          const idle = [...duals].filter(
            (dual, node) => (counts[node] as number) < (caps[node] as number) && dual > 1e-9,
          );
          expect(idle).toEqual([]);
        }
        const dualTotal =
          rowCaps.reduce((sum, cap, i) => sum + cap * (rowDuals[i] as number), 0) +
          columnCaps.reduce((sum, cap, j) => sum + cap * (columnDuals[j] as number), 0) +
          above.reduce((sum, by, at) => sum + (isPair[at] ? by : 0), 0);
        expect(dualTotal).toBeCloseTo(result.total, 7);
      }),
    );
  });

  it('with one place each is the assignment, when every weight is above 0', () => {
    const cell = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(problemOf(9, cell), ({ weights }) => {
        const ones = (length: number): number[] => Array<number>(length).fill(1);
        const { total } = cappedMatching(weights, ones(weights.rows), ones(weights.columns));
        expect(assign(weights, 'max')).toMatchObject({ total });
      }),
    );
  });

  it('matches nobody for whom there is nothing', () => {
    const weights = matrixOf([[0, -1, NaN]]);
    expect(cappedMatching(weights, [3], [1, 1, 1])).toEqual({
      pairRows: Int32Array.of(),
      pairColumns: Int32Array.of(),
      total: 0,
      rowDuals: Float64Array.of(0),
      columnDuals: Float64Array.of(0, 0, 0),
    });
    expect(() => cappedMatching(weights, [1.5], [1, 1, 1])).toThrow('Bad cap: 1.5');
  });
});
