import { describe, expect, it } from 'vitest';
import { DEFAULT_SITING } from '../../../../src/domain/layout/lab-choices.ts';
import {
  sitingInput,
  sitingRules,
  sitingWeights,
} from '../../../../src/domain/layout/siting-input.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const input = sitingInput(await openPublishedLayout());

describe('the villages to choose from', () => {
  it('are the 1,548, of which 93 are documented', () => {
    expect([input.rows.length, input.documented.length, input.countyCount]).toEqual([1548, 93, 6]);
  });

  it('count once, by their people, or documented ones three times', () => {
    const sum = (weights: Float64Array) => weights.reduce((all, one) => all + one, 0);
    expect(sum(sitingWeights(input, 'villages'))).toBe(1548);
    expect(sum(sitingWeights(input, 'heritage'))).toBe(1548 + 2 * 93);
    expect(input.inBelts.length).toBeGreaterThan(100);
    expect(input.inBelts.length).toBeLessThan(700);
    expect(sum(sitingWeights(input, 'belts'))).toBe(1548 + 2 * input.inBelts.length);
    const people = sitingWeights(input, 'people');
    expect(people.every((count) => count > 0)).toBe(true);
    expect(sum(people)).toBeGreaterThan(1.5e6);
  });
});

describe('the rules', () => {
  it('leave out what is not asked for', () => {
    expect(sitingRules(input, DEFAULT_SITING)).toEqual({ count: 100 });
  });

  it('give every county its least number, and put documented villages first', () => {
    const rules = sitingRules(input, {
      ...DEFAULT_SITING,
      leastPerCounty: 4,
      keepsDocumented: true,
    });
    expect(rules).toEqual({
      count: 100,
      fixed: input.documented,
      groups: { groupOf: input.counties, minima: new Int32Array(6).fill(4) },
    });
  });
});
