import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '../../../../../src/domain/scoring/classes.ts';
import {
  chanceAbove,
  convergenceOf,
  medianWidth,
  shareToldApart,
  summariseRanks,
} from '../../../../../src/domain/scoring/uncertainty/rank-summary.ts';

/** Draws of three rows: the first is first in nine of ten, once it shares with the second. */
const RANKS = Uint32Array.from([
  ...Array.from({ length: 8 }, () => [1, 2, 3]).flat(),
  ...[1, 1, 3],
  ...[3, 1, 2],
]);

describe('summariseRanks', () => {
  it('takes type 7 quantiles, as sorting each row would', () => {
    const draws = fc.integer({ min: 1, max: 6 }).chain((rowCount) =>
      fc.tuple(
        fc.constant(rowCount),
        fc.array(
          fc.array(fc.integer({ min: 1, max: rowCount }), {
            minLength: rowCount,
            maxLength: rowCount,
          }),
          { minLength: 1, maxLength: 30 },
        ),
      ),
    );
    fc.assert(
      fc.property(draws, ([rowCount, rows]) => {
        const { low, median, high, drawCount } = summariseRanks(
          Uint32Array.from(rows.flat()),
          rowCount,
        );
        expect(drawCount).toBe(rows.length);
        for (let row = 0; row < rowCount; row++) {
          const sorted = Float64Array.from(rows, (ranks) => ranks[row] as number).sort();
          const quantiles = [0.05, 0.5, 0.95].map((share) => quantileOfSorted(sorted, share));
          for (const [k, own] of [low[row], median[row], high[row]].entries()) {
            expect(own).toBeCloseTo(quantiles[k] as number, 9);
          }
        }
      }),
    );
  });
});

describe('chanceAbove', () => {
  it('counts the draws in which one ranks above the other, a shared rank half', () => {
    expect(chanceAbove(RANKS, 3, 0, 1)).toBeCloseTo(0.85, 12);
    expect(chanceAbove(RANKS, 3, 1, 0)).toBeCloseTo(0.15, 12);
    expect(chanceAbove(RANKS, 3, 0, 2)).toBeCloseTo(0.9, 12);
  });
});

describe('shareToldApart', () => {
  it('counts the pairs of which chanceAbove says so, shared ranks too', () => {
    const rank = fc.integer({ min: 1, max: 4 });
    const draws = fc.array(fc.array(rank, { minLength: 4, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(draws, (rows) => {
        const ranks = Uint32Array.from(rows.flat());
        const chances = [0, 1, 2].flatMap((a) =>
          [1, 2, 3].filter((b) => b > a).map((b) => chanceAbove(ranks, 4, a, b)),
        );
        const apart = chances.filter((one) => Math.max(one, 1 - one) >= 0.9 - 1e-9).length;
        expect(shareToldApart(ranks, 4)).toBeCloseTo(apart / 6, 12);
      }),
    );
  });

  it('is the share of pairs of which one is above in at least nine draws of ten', () => {
    // 0 above 1: 0.85, no. 0 above 2: 0.9, just. 1 above 2: 1, yes.
    expect(shareToldApart(RANKS, 3)).toBeCloseTo(2 / 3, 12);
    expect(shareToldApart(RANKS, 3, 0.95)).toBeCloseTo(1 / 3, 12);
    expect(shareToldApart(Uint32Array.of(1), 1)).toBeNaN();
  });
});

describe('convergenceOf', () => {
  it('compares the bands of all draws with those of the first half', () => {
    const settled = Uint32Array.from({ length: 40 }, (_, k) => (k % 2) + 1);
    expect(convergenceOf(settled, 2)).toEqual({ halfDrawCount: 10, meanShift: 0, maxShift: 0 });
    const turned = Uint32Array.from([1, 2, 1, 2, 2, 1, 2, 1]);
    // Halves: always 1; all: type 7 quantiles 1 and 2.
    expect(convergenceOf(turned, 2)).toEqual({ halfDrawCount: 2, meanShift: 0.5, maxShift: 1 });
  });
});

it('medianWidth is the middle of the widths, between the two in the middle where there is an even number', () => {
  const bands = { low: Float64Array.of(1, 2, 5, 1), high: Float64Array.of(2, 5, 15, 3) };
  expect(medianWidth(bands)).toBe(2.5);
  expect(medianWidth({ low: new Float64Array(0), high: new Float64Array(0) })).toBeNaN();
});
