import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SinkhornResult,
  sinkhorn,
} from '../../../../../src/domain/links/allocation/sinkhorn.ts';
import {
  type SinkhornProblem,
  sinkhornAll,
} from '../../../../../src/domain/links/allocation/sinkhorn-all.ts';
import { kernelOfWeights } from '../../../../../src/domain/links/allocation/sinkhorn-kernel.ts';

function problem(rowTargets: readonly number[], columnTargets: readonly number[]): SinkhornProblem {
  return {
    rowTargets: Float64Array.from(rowTargets),
    columnTargets: Float64Array.from(columnTargets),
  };
}

/** What both ways have to agree in: flows to nine digits, or the reason. */
function outcomeOf(result: SinkhornResult): unknown {
  if (!result.ok) return result.reason;
  return [...result.flows.values].map((flow) => Number(flow.toPrecision(8)));
}

describe('sinkhornAll', () => {
  it('allocates as one after another, with rows and columns that take no part', () => {
    const problems = fc
      .record({
        rows: fc.integer({ min: 1, max: 7 }),
        columns: fc.integer({ min: 1, max: 7 }),
        count: fc.integer({ min: 0, max: 5 }),
      })
      .chain(({ rows, columns, count }) => {
        const cell = fc.oneof(
          { weight: 5, arbitrary: fc.double({ min: 0.05, max: 5, noNaN: true }) },
          { weight: 1, arbitrary: fc.constant(0) },
        );
        // Tables whose own sums are the targets: every problem has an answer.
        const table = fc.array(cell, { minLength: rows * columns, maxLength: rows * columns });
        return fc.record({
          rows: fc.constant(rows),
          columns: fc.constant(columns),
          tables: fc.array(table, { minLength: count, maxLength: count }),
        });
      });
    fc.assert(
      fc.property(problems, ({ rows, columns, tables }) => {
        const values = Float64Array.from(
          { length: rows * columns },
          (_, at) => 0.2 + ((at * 7) % 5),
        );
        const kernel = kernelOfWeights({ rows, columns, values });
        const asked = tables.map((cells) => {
          const rowTargets = new Float64Array(rows);
          const columnTargets = new Float64Array(columns);
          for (const [at, amount] of cells.entries()) {
            const [i, j] = [Math.floor(at / columns), at % columns];
            rowTargets[i] = (rowTargets[i] as number) + amount;
            columnTargets[j] = (columnTargets[j] as number) + amount;
          }
          return { rowTargets, columnTargets };
        });
        const alone = asked.map((one) => sinkhorn(kernel, one.rowTargets, one.columnTargets));
        expect(sinkhornAll(kernel, asked).map(outcomeOf)).toEqual(alone.map(outcomeOf));
        expect(alone.every(({ ok }) => ok)).toBe(true);
      }),
    );
  });

  it('tells for each problem why it has no answer, and goes on with the others', () => {
    const kernel = kernelOfWeights({
      rows: 3,
      columns: 3,
      values: Float64Array.of(1, 0, 2, 3, 4, 0, 1, 1, 0),
    });
    const results = sinkhornAll(kernel, [
      problem([1, 1, 1], [1, 1, 2]),
      problem([1, 1, 1], [1, 1, 1]),
      problem([0, 0, 0], [0, 0, 0]),
      problem([1, 3, 1], [1, 1, 3]),
      problem([1, 2, 0], [1, 1.5, 0.5]),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.reason))).toEqual([
      'sums-differ',
      'ok',
      'ok',
      'infeasible',
      'ok',
    ]);
    const [, first, , , last] = results;
    expect(first?.ok && first.worstMiss).toBeLessThan(1e-9);
    expect(last?.ok && last.worstMiss).toBeLessThan(1e-9);
  });

  it('leaves alone a row that could only give to columns without a target', () => {
    const kernel = kernelOfWeights({
      rows: 3,
      columns: 3,
      values: Float64Array.of(1, 0, 0, 0, 1, 2, 0, 3, 4),
    });
    const asked = [problem([0, 1, 1], [0, 1, 1]), problem([0, 2, 1], [0, 1, 2])];
    expect(sinkhornAll(kernel, asked).map(outcomeOf)).toEqual(
      asked.map((one) => outcomeOf(sinkhorn(kernel, one.rowTargets, one.columnTargets))),
    );
    expect(sinkhornAll(kernel, asked).map(({ iterations }) => iterations < 60)).toEqual([
      true,
      true,
    ]);
  });

  it('takes the logarithms of weights whose range is too large', () => {
    const kernel = kernelOfWeights({
      rows: 2,
      columns: 2,
      values: Float64Array.of(1e-300, 1, 1, 1e300),
    });
    const asked = [problem([1, 2], [2, 1]), problem([2, 2], [1, 3])];
    expect(kernel.weights).toBeNull();
    expect(sinkhornAll(kernel, asked).map(outcomeOf)).toEqual(
      asked.map((one) => outcomeOf(sinkhorn(kernel, one.rowTargets, one.columnTargets))),
    );
  });

  it('refuses targets that do not fit', () => {
    const kernel = kernelOfWeights({ rows: 1, columns: 1, values: Float64Array.of(1) });
    expect(() => sinkhornAll(kernel, [problem([1, 1], [2])])).toThrow('rowTargets');
  });
});
