import { describe, expect, it } from 'vitest';
import {
  CLAIM_CHANCE,
  chanceAbove,
} from '../../../../../src/domain/scoring/uncertainty/rank-summary.ts';
import { countTies, tiesOf } from '../../../../../src/domain/scoring/uncertainty/ties.ts';

/** Ten draws of three cities, numbers 0, 2 and 3; city 1 has no rank. City 0 leads city 2 in nine of ten. */
const BANDS = {
  cities: Int32Array.of(0, 2, 3),
  rowOf: Int32Array.of(0, -1, 1, 2),
  ranks: Uint32Array.from([
    ...Array.from({ length: 5 }, () => [1, 2, 3]).flat(),
    ...Array.from({ length: 4 }, () => [1, 3, 2]).flat(),
    ...[2, 1, 3],
  ]),
};

describe('tiesOf', () => {
  it('tells two cities apart from nine draws in ten on', () => {
    expect(tiesOf(BANDS, 0)).toEqual(Uint8Array.of(0, 0, 0, 0));
    expect(tiesOf(BANDS, 0, 0.95)).toEqual(Uint8Array.of(0, 0, 1, 0));
    expect(tiesOf(BANDS, 2)).toEqual(Uint8Array.of(0, 0, 0, 1));
  });

  it('says the same as the chance of each pair', () => {
    const expected = BANDS.rowOf.map((row) => {
      if (row < 0 || row === 1) return 0;
      const chance = chanceAbove(BANDS.ranks, 3, 1, row);
      return Math.max(chance, 1 - chance) < CLAIM_CHANCE ? 1 : 0;
    });
    expect([...(tiesOf(BANDS, 2) ?? [])]).toEqual([...expected]);
  });

  it('has nothing to say about a city without a rank', () => {
    expect(tiesOf(BANDS, 1)).toBeNull();
  });
});

it('counts ties above and below, a shared rank as neither', () => {
  const ties = Uint8Array.of(1, 1, 0, 1, 1, 0);
  const rank = Int32Array.of(1, 3, 3, 0, 4, 5);
  expect(countTies(ties, rank, 2)).toEqual({ above: 1, below: 1 });
});
