import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eulerTrails } from '../../../../../src/domain/links/matching/euler-trails.ts';
import { matchWithinOneSet } from '../../../../../src/domain/links/matching/one-set-matching.ts';
import { type Matrix, matrixOf, zeroMatrix } from '../../../../../src/domain/matrix.ts';

/** Largest total over all sets of pairs within the caps, by trying each. */
function bestByTrying(weights: Matrix, caps: readonly number[]): number {
  const left = [...caps];
  const count = weights.rows;
  const visit = (i: number, j: number): number => {
    if (i >= count) return 0;
    const next: [number, number] = j + 1 < count ? [i, j + 1] : [i + 1, i + 2];
    if (j >= count) return visit(...next);
    const without = visit(...next);
    const weight = weights.values[i * count + j] as number;
    if (!(weight > 0 && (left[i] as number) > 0 && (left[j] as number) > 0)) return without;
    left[i] = (left[i] as number) - 1;
    left[j] = (left[j] as number) - 1;
    const within = weight + visit(...next);
    left[i] = (left[i] as number) + 1;
    left[j] = (left[j] as number) + 1;
    return Math.max(without, within);
  };
  return visit(0, 1);
}

function symmetric(count: number, cells: readonly number[]): Matrix {
  const matrix = zeroMatrix(count, count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++, at++) {
      matrix.values[i * count + j] = cells[at] as number;
      matrix.values[j * count + i] = cells[at] as number;
    }
  }
  return matrix;
}

const problem = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    weights: fc
      .array(fc.integer({ min: -2, max: 20 }), { minLength: 15, maxLength: 15 })
      .map((cells) => symmetric(count, cells)),
    caps: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
  }),
);

describe('matchWithinOneSet', () => {
  it('pairs four cities once each', () => {
    const weights = symmetric(4, [5, 6, 1, 1, 7, 2]);
    expect(matchWithinOneSet(weights, [1, 1, 1, 1])).toEqual({
      first: Int32Array.of(0, 1),
      second: Int32Array.of(2, 3),
      total: 13,
      bound: 13,
      isExact: true,
    });
  });

  it('says that three who all fit have no certain answer', () => {
    expect(matchWithinOneSet(symmetric(3, [4, 5, 6]), [1, 1, 1])).toEqual({
      first: Int32Array.of(1),
      second: Int32Array.of(2),
      total: 6,
      bound: 7.5,
      isExact: false,
    });
  });

  it('still pairs who is left over by that', () => {
    expect(matchWithinOneSet(symmetric(4, [4, 5, 1, 6, 0, 0]), [1, 1, 1, 1])).toEqual({
      first: Int32Array.of(0, 1),
      second: Int32Array.of(3, 2),
      total: 7,
      bound: 7.5,
      isExact: false,
    });
  });

  it('keeps the caps, stays between two thirds of its bound and the bound, and is the best when it says so', () => {
    fc.assert(
      fc.property(problem, ({ weights, caps }) => {
        const { first, second, total, bound, isExact } = matchWithinOneSet(weights, caps);
        const best = bestByTrying(weights, caps);
        expect(total).toBeLessThanOrEqual(best);
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
        if (isExact) expect(total).toBe(best);
        expect(total).toBeGreaterThanOrEqual((2 / 3) * bound - 1e-9);
        const counts = caps.map((_, i) => [...first, ...second].filter((end) => end === i).length);
        expect(counts.filter((count, i) => count > (caps[i] as number))).toEqual([]);
        expect(new Set(Array.from(first, (a, at) => `${a} ${second[at]}`)).size).toBe(first.length);
        const sum = [...first].reduce(
          (before, a, at) =>
            before + (weights.values[a * weights.rows + (second[at] as number)] as number),
          0,
        );
        expect(sum).toBe(total);
      }),
      { numRuns: 400 },
    );
  });

  it('is exact for two sides', () => {
    const side = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(side, (cells) => {
        const weights = zeroMatrix(6, 6);
        for (const [cell, weight] of cells.entries()) {
          const [i, j] = [Math.floor(cell / 3), 3 + (cell % 3)];
          weights.values[i * 6 + j] = weight;
          weights.values[j * 6 + i] = weight;
        }
        const caps = [2, 1, 1, 1, 2, 1];
        const { total, isExact } = matchWithinOneSet(weights, caps);
        expect({ total, isExact }).toEqual({ total: bestByTrying(weights, caps), isExact: true });
      }),
    );
  });

  it('refuses weights that differ by direction', () => {
    const uneven = matrixOf([
      [0, 1],
      [2, 0],
    ]);
    expect(() => matchWithinOneSet(uneven, [1, 1])).toThrow('Weights of 0 and 1 differ: 1, 2');
  });
});

describe('eulerTrails', () => {
  it('draw every edge once and hang together', () => {
    const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 15 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const all = pairs.filter(([a, b]) => a !== b);
        const from = all.map(([a]) => a);
        const to = all.map(([, b]) => b);
        const trails = eulerTrails({ nodeCount: 6, from, to });
        const drawn = trails.flatMap((trail) => trail.edges).sort((a, b) => a - b);
        expect(drawn).toEqual([...all.keys()]);
        for (const { edges: trail, start, isClosed } of trails) {
          let node = start;
          for (const edge of trail) {
            expect([from[edge], to[edge]]).toContain(node);
            node = from[edge] === node ? (to[edge] as number) : (from[edge] as number);
          }
          expect(node === start).toBe(isClosed);
        }
      }),
    );
  });
});
