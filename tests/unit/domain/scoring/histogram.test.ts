import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BinRange, binEdges, histogram } from '../../../../src/domain/scoring/histogram.ts';

describe('histogram', () => {
  it('counts a lower edge in and an upper edge out, except the last; NaN nowhere', () => {
    const values = Float64Array.of(0, 9.999, 10, 20, 30, 30.001, -0.001, NaN);
    expect(histogram(values, { lower: 0, upper: 30, binCount: 3, scale: 'linear' })).toEqual({
      edges: Float64Array.of(0, 10, 20, 30),
      counts: Uint32Array.of(2, 1, 2),
      below: 1,
      above: 1,
    });
  });

  it('spaces log bins in equal ratios; 0 lies below them', () => {
    const values = Float64Array.of(0, 1, 9, 10, 99, 100);
    expect(histogram(values, { lower: 1, upper: 100, binCount: 2, scale: 'log' })).toEqual({
      edges: Float64Array.of(1, 10, 100),
      counts: Uint32Array.of(2, 3),
      below: 1,
      above: 0,
    });
  });

  it('counts only the rows of the mask', () => {
    const range: BinRange = { lower: 0, upper: 2, binCount: 2, scale: 'linear' };
    const values = Float64Array.of(0.5, 0.6, 1.5, 9);
    expect(histogram(values, range, Uint8Array.of(0, 1, 1, 0))).toEqual({
      edges: Float64Array.of(0, 1, 2),
      counts: Uint32Array.of(1, 1),
      below: 0,
      above: 0,
    });
  });

  it('agrees with its own edges for values on an edge and just below one', () => {
    const range = fc.record({
      lower: fc.double({ min: 0.01, max: 10, noNaN: true }),
      upper: fc.double({ min: 11, max: 1e6, noNaN: true }),
      binCount: fc.integer({ min: 1, max: 50 }),
      scale: fc.constantFrom<'linear' | 'log'>('linear', 'log'),
    });
    fc.assert(
      fc.property(range, (bins) => {
        const edges = binEdges(bins);
        const justBelow = [...edges.subarray(1)].map((edge) => edge * (1 - 2 ** -53));
        const values = Float64Array.of(...edges, ...justBelow);
        const counts = new Uint32Array(bins.binCount);
        for (const value of values) {
          const bin = edges.findLastIndex((edge) => edge <= value);
          const place = Math.min(bin, bins.binCount - 1);
          counts[place] = (counts[place] as number) + 1;
        }
        expect(histogram(values, bins)).toEqual({ edges, counts, below: 0, above: 0 });
      }),
    );
  });

  it.each([
    [{ lower: 1, upper: 1, binCount: 2, scale: 'linear' }, 'Bin range must rise: 1, 1'],
    [{ lower: 0, upper: Infinity, binCount: 2, scale: 'linear' }, 'Bin range must rise: 0, Inf'],
    [{ lower: 0, upper: 1, binCount: 0, scale: 'linear' }, 'Bad bin count: 0'],
    [{ lower: 0, upper: 1, binCount: 2.5, scale: 'linear' }, 'Bad bin count: 2.5'],
    [{ lower: 0, upper: 1, binCount: 2, scale: 'log' }, 'Log bins must start above 0: 0'],
  ] as [BinRange, string][])('throws on %o', (range, message) => {
    expect(() => histogram(new Float64Array(1), range)).toThrow(message);
  });
});
