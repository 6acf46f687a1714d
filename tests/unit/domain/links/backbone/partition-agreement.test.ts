import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjustedRandIndex,
  normalisedMutualInformation,
} from '../../../../../src/domain/links/backbone/partition-agreement.ts';

const groups = fc.array(fc.nat(4), { minLength: 12, maxLength: 12 });

describe('agreement of partitions', () => {
  /** Adjusted Rand: the examples of scikit-learn's manual for adjusted_rand_score; information: by hand. */
  it.each([
    ['the same', [0, 0, 1, 1], [1, 1, 0, 0], 1, 1],
    ['a split group', [0, 0, 1, 2], [0, 0, 1, 1], 0.8, 0.571428571428571],
    ['all together or all apart', [0, 0, 0, 0], [0, 1, 2, 3], 0, 0],
    ['across', [0, 0, 1, 1], [0, 1, 0, 1], 0, -0.5],
    ['one group twice', [3, 3, 3], [1, 1, 1], 1, 1],
    ['everyone apart twice', [0, 1, 2], [5, 6, 7], 1, 1],
    ['one node', [0], [0], 1, NaN],
    ['no node', [], [], NaN, NaN],
  ])('%s', (_, first, second, information, rand) => {
    const close = (value: number): unknown =>
      Number.isNaN(value) ? NaN : expect.closeTo(value, 12);
    expect(normalisedMutualInformation(first, second)).toEqual(close(information));
    expect(adjustedRandIndex(first, second)).toEqual(close(rand));
  });

  it('is the same both ways, within its bounds, blind to the numbers of groups', () => {
    fc.assert(
      fc.property(groups, groups, (first, second) => {
        for (const measure of [normalisedMutualInformation, adjustedRandIndex]) {
          const agreement = measure(first, second);
          expect(measure(second, first)).toBeCloseTo(agreement, 12);
          const renamed = second.map((group) => 9 - group);
          expect(measure(first, renamed)).toBeCloseTo(agreement, 12);
          expect(
            measure(
              first,
              first.map((group) => group * 3),
            ),
          ).toBeCloseTo(1, 12);
          expect(agreement).toBeLessThanOrEqual(1);
        }
        expect(normalisedMutualInformation(first, second)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('wants the same nodes', () => {
    expect(() => adjustedRandIndex([1], [1, 2])).toThrow('Unexpected length of second: 2, not 1');
  });
});
