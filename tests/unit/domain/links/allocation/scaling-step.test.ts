import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../../../../src/domain/links/allocation/balance.ts';
import { linearStep, logStep } from '../../../../../src/domain/links/allocation/scaling-step.ts';
import { kernelOfWeights } from '../../../../../src/domain/links/allocation/sinkhorn-kernel.ts';
import { zeroMatrix } from '../../../../../src/domain/matrix.ts';
import { drawRandom } from '../../../../../src/domain/scoring/uncertainty/random.ts';

describe('scaling', () => {
  it('by weights is scaling by logarithms, up to the largest weight', () => {
    const amount = fc.double({ min: 0.01, max: 50, noNaN: true });
    const size = fc.integer({ min: 1, max: 9 });
    const problem = fc.tuple(size, size).chain(([rows, columns]) => {
      const list = (length: number) =>
        fc
          .array(amount, { minLength: length, maxLength: length })
          .map((values) => Float64Array.from(values));
      return fc.record({
        weights: list(rows * columns).map((values) => ({ rows, columns, values })),
        rowTargets: list(rows),
        columnTargets: list(columns),
        start: list(columns),
      });
    });
    fc.assert(
      fc.property(problem, ({ weights, rowTargets, columnTargets, start }) => {
        const kernel = kernelOfWeights(weights);
        if (!kernel.weights) throw new Error('Weights of moderate range');
        const [byWeights, byLogs] = [
          linearStep(kernel.weights, rowTargets, columnTargets),
          logStep(kernel, rowTargets, columnTargets),
        ].map((step) => {
          const logRows = new Float64Array(weights.rows);
          const image = new Float64Array(weights.columns);
          const isInRange = step(start, logRows, image);
          return { isInRange, logRows: [...logRows], image: [...image] };
        });
        expect(byWeights).toEqual({
          isInRange: true,
          logRows: byLogs?.logRows.map((log) => expect.closeTo(log + kernel.logLargest, 9)),
          image: byLogs?.image.map((log) => expect.closeTo(log, 9)),
        });
      }),
    );
  });

  it('of steep weights takes a small part of the rounds that plain turns take', () => {
    const count = 40;
    const random = drawRandom(3, 0);
    const places = Array.from({ length: count }, random);
    const weights = zeroMatrix(count, count);
    for (const [i, a] of places.entries()) {
      for (const [j, b] of places.entries()) {
        if (i !== j) weights.values[i * count + j] = (Math.abs(a - b) + 0.01) ** -3;
      }
    }
    const kernel = kernelOfWeights(weights);
    const targets = Float64Array.from(places, () => 1 + random());
    const step = logStep(kernel, targets, targets);
    const start = new Float64Array(count);
    const doubt = { at: 0, isHopeless: () => false };
    const ended = balance(step, count, { tolerance: 1e-9, maxIterations: 2_000, start, doubt });
    const logColumns = start.slice();
    let rounds = 0;
    for (let change = 1; change > 1e-9 && rounds < 2_000; rounds++) {
      const image = new Float64Array(count);
      step(logColumns, new Float64Array(count), image);
      change = Math.max(...image.map((log, j) => Math.abs(log - (logColumns[j] as number))));
      logColumns.set(image);
    }
    expect(ended.status).toBe('converged');
    expect(ended.iterations).toBeLessThan(rounds / 3);
  });
});
