import { describe, expect, test } from 'vitest';
import { histogram } from '../../../../src/domain/filter/histogram.ts';

describe('histogram', () => {
  test('a bin holds its lower edge, the last one both, and nothing is dropped unsaid', () => {
    const values = Float64Array.of(0, 9.9, 10, 20, 20.1, -1, Number.NaN, 5);
    const mask = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 0);
    expect(histogram(values, mask, [0, 10, 20])).toEqual({ counts: Uint32Array.of(2, 2), outside: 2, missing: 1 });
  });

  test('takes uneven edges', () => {
    const values = Float64Array.of(1, 50, 500, 5_000, 50_000);
    const mask = new Uint8Array(5).fill(1);
    expect(histogram(values, mask, [1, 10, 100, 1_000, 100_000])).toEqual({
      counts: Uint32Array.of(1, 1, 1, 2),
      outside: 0,
      missing: 0,
    });
  });

  test('refuses edges that make no bin', () => {
    expect(() => histogram(new Float64Array(0), new Uint8Array(0), [1])).toThrow('Unexpected edges length: 1');
    expect(() => histogram(new Float64Array(0), new Uint8Array(0), [1, 1])).toThrow('Unexpected edges: 1, 1');
  });
});
