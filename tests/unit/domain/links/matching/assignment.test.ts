import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../src/domain/links/matching/assignment.ts';
import { type Matrix, matrixOf } from '../../../../../src/domain/matrix.ts';

function solved(weights: Matrix, sense: 'max' | 'min') {
  const result = assign(weights, sense);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** Best total over all complete assignments, by trying each; null if there is none. */
function bestByTrying({ rows, columns, values }: Matrix, sense: 'max' | 'min'): number | null {
  const size = Math.min(rows, columns);
  let best: number | null = null;
  const visit = (row: number, taken: number, count: number, total: number): void => {
    if (count === size) {
      if (best === null || (sense === 'max' ? total > best : total < best)) best = total;
      return;
    }
    if (rows - row < size - count) return;
    for (let j = 0; j < columns; j++) {
      const weight = values[row * columns + j] as number;
      if ((taken >> j) & 1 || Number.isNaN(weight)) continue;
      visit(row + 1, taken | (1 << j), count + 1, total + weight);
    }
    visit(row + 1, taken, count, total);
  };
  visit(0, 0, 0, 0);
  return best;
}

const size = fc.integer({ min: 1, max: 6 });
const sense = fc.constantFrom('max' as const, 'min' as const);
const weights = fc
  .tuple(size, size)
  .chain(([rows, columns]) =>
    fc
      .array(
        fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: -9, max: 9 }) },
          fc.constant(Number.NaN),
        ),
        { minLength: rows * columns, maxLength: rows * columns },
      )
      .map((cells): Matrix => ({ rows, columns, values: Float64Array.from(cells) })),
  );

describe('assign', () => {
  it('gives three jobs to three workers', () => {
    /** The 3 × 3 example of SciPy's manual for linear_sum_assignment. */
    const costs = matrixOf([
      [4, 1, 3],
      [2, 0, 5],
      [3, 2, 2],
    ]);
    expect(solved(costs, 'min')).toMatchObject({ columnOfRow: Int32Array.of(1, 0, 2), total: 5 });
  });

  it('finds the best of all assignments, or that there is none', () => {
    fc.assert(
      fc.property(weights, sense, (table, direction) => {
        const result = assign(table, direction);
        expect(result.ok ? result.total : null).toBe(bestByTrying(table, direction));
      }),
      { numRuns: 400 },
    );
  });

  it('proves it by duals', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 25 }))
      .chain(([rows, columns]) =>
        fc
          .array(value, { minLength: rows * columns, maxLength: rows * columns })
          .map((cells): Matrix => ({ rows, columns, values: Float64Array.from(cells) })),
      );
    fc.assert(
      fc.property(table, sense, (costs, direction) => {
        const { columnOfRow, total, rowDuals, columnDuals } = solved(costs, direction);
        const sign = direction === 'min' ? 1 : -1;
        const slack = costs.values.map((cost, cell) => {
          const row = Math.floor(cell / costs.columns);
          const dual = (rowDuals[row] as number) + (columnDuals[cell % costs.columns] as number);
          return sign * (cost - dual);
        });
        expect(Math.min(...slack)).toBeGreaterThan(-1e-9);
        const chosen = [...columnOfRow].flatMap((j, i) =>
          j < 0 ? [] : [slack[i * costs.columns + j]],
        );
        expect(chosen).toEqual(chosen.map(() => expect.closeTo(0, 9)));
        expect(new Set(columnOfRow.filter((j) => j >= 0)).size).toBe(
          Math.min(costs.rows, costs.columns),
        );
        const dualTotal = [...rowDuals, ...columnDuals].reduce((sum, dual) => sum + dual, 0);
        expect(dualTotal).toBeCloseTo(total, 8);
        const taken = new Set(columnOfRow);
        const leftOver = [
          ...[...columnDuals].filter((_, j) => costs.columns > costs.rows && !taken.has(j)),
          ...[...rowDuals].filter((_, i) => columnOfRow[i] === -1),
        ];
        expect(leftOver).toEqual(leftOver.map(() => 0));
        if (costs.rows === costs.columns) return;
        const longer = costs.rows > costs.columns ? rowDuals : columnDuals;
        expect(Math.max(0, ...[...longer].map((dual) => sign * dual))).toBeLessThan(1e-9);
      }),
    );
  });

  it('gives the same total for turned tables and shifted rows', () => {
    fc.assert(
      fc.property(weights, sense, (table, direction) => {
        const result = assign(table, direction);
        const turned = Float64Array.from(table.values, (_, cell) => {
          const i = cell % table.rows;
          return table.values[i * table.columns + Math.floor(cell / table.rows)] as number;
        });
        const other = assign(
          { rows: table.columns, columns: table.rows, values: turned },
          direction,
        );
        expect(other.ok ? other.total : null).toBe(result.ok ? result.total : null);
      }),
    );
  });

  it('names the rows that want the same columns', () => {
    const infinite = matrixOf([
      [1, Infinity, Infinity],
      [2, NaN, NaN],
      [5, 5, 5],
    ]);
    expect(assign(infinite, 'min')).toEqual({
      ok: false,
      reason: 'no-complete-assignment',
      rows: [0, 1],
      columns: [0],
    });
    expect(() => assign(infinite, 'max')).toThrow('Unexpected weight: Infinity');
  });

  it('has nothing to do for an empty table', () => {
    expect(solved(matrixOf([]), 'max')).toMatchObject({ columnOfRow: Int32Array.of(), total: 0 });
  });
});
