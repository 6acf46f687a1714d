import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliderScale } from '../../../src/ui/slider-scale.ts';

describe('sliderScale', () => {
  it('puts the middle of a log scale at the geometric mean', () => {
    const scale = sliderScale('log', 1_000, 1_000_000);
    expect(scale.toValue(0.5)).toBe(31_600);
    expect(scale.toPosition01(1_000_000)).toBe(1);
  });

  it('meets both ends exactly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('linear' as const, 'log' as const),
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: 1, max: 50_000_000 }),
        (kind, min, width) => {
          const scale = sliderScale(kind, min, min + width);
          expect([scale.toValue(0), scale.toValue(1)]).toEqual([min, min + width]);
        },
      ),
    );
  });

  it('refuses an empty range and a log scale from zero', () => {
    expect(() => sliderScale('linear', 5, 5)).toThrow('Empty slider range: 5 to 5');
    expect(() => sliderScale('log', 0, 10)).toThrow('A log scale starts above 0, not at 0');
  });
});
