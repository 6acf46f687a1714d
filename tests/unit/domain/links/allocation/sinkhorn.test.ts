import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sinkhorn } from '../../../../../src/domain/links/allocation/sinkhorn.ts';
import {
  kernelOfLogWeights,
  kernelOfWeights,
} from '../../../../../src/domain/links/allocation/sinkhorn-kernel.ts';
import { type Matrix, matrixOf, rowOf } from '../../../../../src/domain/matrix.ts';

function solved(weights: Matrix, rowTargets: number[], columnTargets: number[]) {
  const kernel = kernelOfWeights(weights);
  return sinkhorn(kernel, Float64Array.from(rowTargets), Float64Array.from(columnTargets));
}

function flowsOf(result: ReturnType<typeof sinkhorn>): Matrix {
  if (!result.ok) throw new Error(result.reason);
  return result.flows;
}

function rowSums(matrix: Matrix): number[] {
  return Array.from({ length: matrix.rows }, (_, i) => sum([...rowOf(matrix, i)]));
}

function columnSums({ rows, columns, values }: Matrix): number[] {
  return Array.from({ length: columns }, (_, j) =>
    sum(Array.from({ length: rows }, (_, i) => values[i * columns + j] as number)),
  );
}

function sum(values: number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

/** Any table with some zeros, of which the sums are targets that can be met. */
const feasible = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 7 }) })
  .chain(({ rows, columns }) => {
    const cells = (one: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
      fc.array(one, { minLength: rows * columns, maxLength: rows * columns });
    return fc
      .tuple(
        cells(fc.double({ min: 0.01, max: 100, noNaN: true })),
        cells(fc.double({ min: 0.01, max: 100, noNaN: true })),
        cells(fc.integer({ min: 0, max: 3 })),
      )
      .map(([weights, table, open]) => {
        const only = (values: number[]): Matrix => ({
          rows,
          columns,
          values: Float64Array.from(values, (value, cell) => (open[cell] === 0 ? 0 : value)),
        });
        return { weights: only(weights), table: only(table) };
      });
  });

describe('sinkhorn', () => {
  it('fits the table of the article on iterative proportional fitting', () => {
    /** As printed in the documentation of ProportionalFitting.jl, docs/src/index.md. */
    const published = [
      [64.5585, 46.2325, 35.3843, 3.82473],
      [49.9679, 68.1594, 156.499, 25.3742],
      [56.7219, 144.428, 145.082, 53.7673],
      [28.7516, 41.18, 63.0347, 17.0337],
    ];
    const seed = matrixOf([
      [40, 30, 20, 10],
      [35, 50, 100, 75],
      [30, 80, 70, 120],
      [20, 30, 40, 50],
    ]);
    const flows = flowsOf(solved(seed, [150, 300, 400, 150], [200, 300, 400, 100]));
    const printed = [...flows.values].map((flow) => Number(flow.toPrecision(6)));
    expect(printed).toEqual(published.flat());
  });

  it('gives the product of shares where all weights are alike', () => {
    const ones = matrixOf([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    const flows = flowsOf(solved(ones, [10, 20, 30], [15, 45]));
    expect([...flows.values]).toEqual(
      [2.5, 7.5, 5, 15, 7.5, 22.5].map((flow) => expect.closeTo(flow, 8)),
    );
  });

  it('meets every sum to a billionth, keeps zeros and its own factors', () => {
    fc.assert(
      fc.property(feasible, ({ weights, table }) => {
        const [rows, columns] = [rowSums(table), columnSums(table)];
        const result = solved(weights, rows, columns);
        if (!result.ok) throw new Error(result.reason);
        const off = [
          ...rowSums(result.flows).map((is, i) => Math.abs(is - (rows[i] as number))),
          ...columnSums(result.flows).map((is, j) => Math.abs(is - (columns[j] as number))),
        ];
        const targets = [...rows, ...columns];
        expect(off.filter((by, at) => by > 1.01e-9 * (targets[at] as number))).toEqual([]);
        expect(result.worstMiss).toBeLessThanOrEqual(1.01e-9);
        for (const [cell, flow] of result.flows.values.entries()) {
          const i = Math.floor(cell / weights.columns);
          const logFlow =
            (result.logRowFactors[i] as number) +
            Math.log(weights.values[cell] as number) +
            (result.logColumnFactors[cell % weights.columns] as number);
          expect(flow).toBeCloseTo(Math.exp(logFlow), 9);
        }
      }),
    );
  });

  it('does not care for the order of rows and columns nor for the scale of a row of weights', () => {
    fc.assert(
      fc.property(feasible, ({ weights, table }) => {
        const straight = flowsOf(solved(weights, rowSums(table), columnSums(table)));
        const turned = flowsOf(
          solved(
            { ...weights, values: weights.values.toReversed().map((weight) => weight * 7) },
            rowSums(table).reverse(),
            columnSums(table).reverse(),
          ),
        );
        const total = sum(rowSums(table));
        expect([...turned.values.toReversed()].map((flow) => flow / (total || 1))).toEqual(
          [...straight.values].map((flow) => expect.closeTo(flow / (total || 1), 7)),
        );
      }),
    );
  });

  it('answers the same with logarithms as with weights', () => {
    const logs = matrixOf([
      [-2, 0, -7],
      [-1, -3, 0.5],
      [-4, -2, -2],
    ]);
    const steep = { ...logs, values: logs.values.map((log, cell) => log - 400 * (cell % 3)) };
    const [rows, columns] = [Float64Array.of(1, 2, 3), Float64Array.of(2, 2, 2)];
    expect(kernelOfLogWeights(steep).weights).toBe(null);
    const result = sinkhorn(kernelOfLogWeights(steep), rows, columns);
    expect([...flowsOf(result).values]).toEqual(
      [...flowsOf(sinkhorn(kernelOfLogWeights(logs), rows, columns)).values].map((flow) =>
        expect.closeTo(flow, 7),
      ),
    );
  });

  it('holds a distance exponent under which every weight underflows', () => {
    const logs = matrixOf([
      [-Infinity, -2_990, -2_970],
      [-2_990, -Infinity, -900],
      [-2_970, -900, -Infinity],
    ]);
    const targets = Float64Array.of(3, 4, 5);
    const flows = flowsOf(sinkhorn(kernelOfLogWeights(logs), targets, targets));
    expect([...flows.values]).toEqual(
      [0, 1, 2, 1, 0, 3, 2, 3, 0].map((flow) => expect.closeTo(flow, 8)),
    );
  });

  it('starts from what it knows and is there at once', () => {
    const kernel = kernelOfWeights(
      matrixOf([
        [1, 9, 2],
        [3, 1, 8],
        [5, 2, 1],
      ]),
    );
    const [rows, columns] = [Float64Array.of(5, 6, 7), Float64Array.of(8, 4, 6)];
    const first = sinkhorn(kernel, rows, columns);
    if (!first.ok) throw new Error(first.reason);
    const again = sinkhorn(kernel, rows, columns, { start: first.logColumnFactors });
    expect(first.iterations).toBeGreaterThan(4);
    expect(again.iterations).toBe(1);
  });

  it('gives no flow to targets of 0', () => {
    const full = matrixOf([
      [1, 2],
      [3, 4],
    ]);
    expect([...flowsOf(solved(full, [0, 6], [2, 4])).values]).toEqual([
      0,
      0,
      expect.closeTo(2, 9),
      expect.closeTo(4, 9),
    ]);
    expect([...flowsOf(solved(full, [0, 0], [0, 0])).values]).toEqual([0, 0, 0, 0]);
  });

  it('leaves its input as it was', () => {
    const weights = matrixOf([
      [1, 2],
      [3, 4],
    ]);
    const targets = Float64Array.of(3, 3);
    sinkhorn(kernelOfWeights(weights), targets, targets);
    expect([[...weights.values], [...targets]]).toEqual([
      [1, 2, 3, 4],
      [3, 3],
    ]);
  });
});

describe('sinkhorn says why not', () => {
  const full = matrixOf([
    [1, 1],
    [1, 1],
  ]);

  it.each([
    ['sums that differ', full, [1, 2], [1, 1], { reason: 'sums-differ', rowSum: 3, columnSum: 2 }],
    ['a missing target', full, [1, NaN], [1, 1], { reason: 'not-finite' }],
    ['a negative target', full, [2, -1], [1, 0], { reason: 'negative-target' }],
    [
      'a missing weight',
      matrixOf([
        [1, NaN],
        [1, 1],
      ]),
      [1, 1],
      [1, 1],
      { reason: 'not-finite' },
    ],
    [
      'a row without a cell',
      matrixOf([
        [1, 1, 0],
        [0, 0, 1],
      ]),
      [1, 1],
      [1, 1, 0],
      { reason: 'row-without-cell', row: 1 },
    ],
    [
      'a column without a cell',
      matrixOf([
        [1, 0],
        [1, 0],
      ]),
      [1, 1],
      [1, 1],
      { reason: 'column-without-cell', column: 1 },
    ],
  ])('%s', (_, weights, rows, columns, failure) => {
    expect(solved(weights, rows, columns)).toEqual({ ok: false, iterations: 0, ...failure });
  });

  it('a country that would have to trade with itself', () => {
    const foreign = matrixOf([
      [0, 0, 1, 1],
      [0, 0, 1, 1],
      [1, 1, 0, 1],
      [1, 1, 1, 0],
    ]);
    const result = solved(foreign, [4, 4, 1, 1], [4, 4, 1, 1]);
    expect(result).toMatchObject({ ok: false, reason: 'infeasible' });
    expect(!result.ok && result.reason === 'infeasible' && result.bottleneck).toEqual({
      rows: [0, 1],
      columns: [2, 3],
      excess: 6,
    });
  });

  it('sums that only a table with zeros in allowed cells has, which scaling nears without end', () => {
    const triangle = matrixOf([
      [1, 1],
      [0, 1],
    ]);
    const targets = Float64Array.of(1, 1);
    const result = sinkhorn(kernelOfWeights(triangle), targets, targets, { maxIterations: 20 });
    expect(result).toMatchObject({ ok: false, reason: 'iteration-limit', iterations: 20 });
  });
});
