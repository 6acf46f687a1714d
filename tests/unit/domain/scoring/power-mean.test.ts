import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedGeometricMean, weightedMean } from '../../../../src/domain/scoring/aggregate.ts';
import {
  powerTerms,
  weightedHarmonicMean,
  weightedPowerMean,
} from '../../../../src/domain/scoring/power-mean.ts';

function rowOf(...values: number[]): Float64Array[] {
  return values.map((value) => Float64Array.of(value));
}

describe('weightedPowerMean', () => {
  it.each([
    [1, 50],
    [0, 40],
    [-1, 32],
  ])('of 20 and 80 by exponent %d is %d', (exponent, mean) => {
    const rule = { weights: [1, 1], minWeight: 2, floor: 1, exponent };
    expect(weightedPowerMean(rowOf(20, 80), rule)[0]).toBeCloseTo(mean, 12);
  });

  it('keeps the missing rule', () => {
    const columns = [Float64Array.of(20, 20), Float64Array.of(NaN, 80)];
    const mean = weightedHarmonicMean(columns, { weights: [1, 3], minWeight: 3, floor: 1 });
    expect([...mean].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([NaN, 45.714285714]);
  });

  it('raises to the floor, but not for the arithmetic mean', () => {
    const rule = { weights: [1, 1], minWeight: 2, floor: 1 };
    expect(weightedPowerMean(rowOf(0, 4), { ...rule, exponent: 0 })[0]).toBeCloseTo(2, 12);
    expect(weightedPowerMean(rowOf(0, 4), { ...rule, exponent: 1 })[0]).toBe(2);
    expect(weightedHarmonicMean(rowOf(0, 4), { ...rule, floor: 0 })[0]).toBe(0);
  });

  it('refuses what has no such mean', () => {
    expect(() => powerTerms(Float64Array.of(1), 0.5, -1)).toThrow('Bad floor: -1');
    expect(() => powerTerms(Float64Array.of(1), Number.NaN, 1)).toThrow('Bad exponent: NaN');
  });

  it('grows with the exponent, harmonic ≤ geometric ≤ arithmetic, within the extremes', () => {
    const value = fc.double({ min: 1, max: 100, noNaN: true });
    const weight = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, weight), { minLength: 1, maxLength: 8 }),
        fc.double({ min: -5, max: 1, noNaN: true }),
        (pairs, exponent) => {
          const columns = rowOf(...pairs.map(([one]) => one));
          const rule = { weights: pairs.map(([, one]) => one), minWeight: 1, floor: 1 };
          const harmonic = weightedHarmonicMean(columns, rule)[0] as number;
          const geometric = weightedGeometricMean(columns, rule)[0] as number;
          const arithmetic = weightedMean(columns, rule)[0] as number;
          const any = weightedPowerMean(columns, { ...rule, exponent })[0] as number;
          const all = pairs.map(([one]) => one);
          const slack = 1e-9;
          expect(harmonic).toBeLessThanOrEqual(geometric + slack);
          expect(geometric).toBeLessThanOrEqual(arithmetic + slack);
          expect(any).toBeLessThanOrEqual(arithmetic + slack);
          expect(any).toBeGreaterThanOrEqual(Math.min(...all) - slack);
        },
      ),
    );
  });

  it('passes into the geometric mean as the exponent goes to 0', () => {
    const rule = { weights: [1, 2, 3], minWeight: 6, floor: 1 };
    const columns = rowOf(12, 55, 90);
    expect(weightedPowerMean(columns, { ...rule, exponent: 1e-6 })[0]).toBeCloseTo(
      weightedGeometricMean(columns, rule)[0] as number,
      3,
    );
  });
});
