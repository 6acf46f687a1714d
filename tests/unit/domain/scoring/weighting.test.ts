import { describe, expect, it } from 'vitest';
import {
  budgetWeights,
  criticWeights,
  entropyWeights,
} from '../../../../src/domain/scoring/weighting.ts';

const COLUMNS = [
  [1, 2, 3, 4],
  [10, 10, 10, 30],
  [5, 4, 3, 1],
].map((column) => Float64Array.from(column));

function close(weights: number[] | null, expected: number[]): void {
  expect(weights?.length).toBe(expected.length);
  for (const [k, weight] of expected.entries()) expect(weights?.[k]).toBeCloseTo(weight, 12);
}

describe('weights from the data', () => {
  it('entropy: more for what is spread unevenly', () => {
    close(entropyWeights(COLUMNS), [0.2871182708041489, 0.3880057976326165, 0.3248759315632346]);
  });

  it('CRITIC: more for what varies and says something of its own', () => {
    close(criticWeights(COLUMNS), [0.26029406769471075, 0.2881355427082886, 0.45157038959700063]);
  });

  it('use only rows without a gap', () => {
    const gaps = COLUMNS.map((column, c) => Float64Array.of(...column, c === 1 ? NaN : 99));
    close(entropyWeights(gaps), entropyWeights(COLUMNS) as number[]);
    close(criticWeights(gaps), criticWeights(COLUMNS) as number[]);
  });

  it('give nothing to a column that does not vary', () => {
    const flat = Float64Array.of(7, 7, 7, 7);
    expect(entropyWeights([flat, COLUMNS[0] as Float64Array])?.[0]).toBeCloseTo(0, 12);
    close(criticWeights([flat, COLUMNS[0] as Float64Array]), [0, 1]);
  });

  it('are not defined without two complete rows or any spread', () => {
    const flat = Float64Array.of(7, 7);
    for (const weights of [entropyWeights, criticWeights]) {
      expect(weights([Float64Array.of(1, NaN), Float64Array.of(2, 3)])).toBeNull();
      expect(weights([flat, flat])).toBeNull();
    }
    expect(entropyWeights([Float64Array.of(0, 0), Float64Array.of(1, 2)])).toBeNull();
  });
});

describe('budgetWeights', () => {
  it('is the mean of the voters’ shares with their spread', () => {
    const result = budgetWeights([
      [50, 50],
      [1, 3],
    ]);
    expect(result?.weights).toEqual([0.375, 0.625]);
    close([...(result?.sds ?? [])], [Math.sqrt(0.03125), Math.sqrt(0.03125)]);
  });

  it('leaves out votes without points and needs one vote', () => {
    expect(
      budgetWeights([
        [0, 0],
        [1, 1],
      ])?.weights,
    ).toEqual([0.5, 0.5]);
    expect(budgetWeights([[0, 0]])).toBeNull();
  });
});
