import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copelandScores } from '../../../../../src/domain/scoring/copeland.ts';
import {
  PAIRWISE_DRAWS_MAX_ROWS,
  pairwiseRoom,
  pairwiseScoresInto,
} from '../../../../../src/domain/scoring/uncertainty/pairwise-scores.ts';

function scoresOf(columns: readonly Float64Array[], weights: readonly number[]): number[] {
  const rowCount = columns[0]?.length ?? 0;
  const scores = new Float64Array(rowCount);
  const hasGaps = columns.some((column) => column.some(Number.isNaN));
  pairwiseScoresInto(scores, columns, weights, hasGaps, pairwiseRoom(rowCount));
  return [...scores];
}

function columnOf(rowCount: number, valueAt: (row: number) => number): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, row) => valueAt(row));
}

describe('pairwiseScoresInto', () => {
  it('gives the scores of plain pairwise comparison, with ties, gaps and any number of columns', () => {
    const tables = fc
      .record({
        rowCount: fc.integer({ min: 1, max: 12 }),
        columnCount: fc.integer({ min: 1, max: 10 }),
        value: fc.constantFrom(
          fc.integer({ min: 0, max: 5 }),
          fc.double({ noNaN: true }),
          fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(Number.NaN)),
        ),
      })
      .chain(({ rowCount, columnCount, value }) =>
        fc.record({
          columns: fc.array(
            fc
              .array(value, { minLength: rowCount, maxLength: rowCount })
              .map((values) => Float64Array.from(values)),
            { minLength: columnCount, maxLength: columnCount },
          ),
          weights: fc.array(fc.integer({ min: 1, max: 4 }), {
            minLength: columnCount,
            maxLength: columnCount,
          }),
        }),
      );
    fc.assert(
      fc.property(tables, ({ columns, weights }) => {
        expect(scoresOf(columns, weights)).toEqual([...copelandScores(columns, weights)]);
      }),
    );
  });

  it('has room for the places of as many rows as it is offered for', () => {
    const rowCount = PAIRWISE_DRAWS_MAX_ROWS;
    const columns = Array.from({ length: 8 }, (_, c) =>
      columnOf(rowCount, (row) => (row * (2 * c + 7)) % rowCount),
    );
    const weights = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(scoresOf(columns, weights)).toEqual([...copelandScores(columns, weights)]);
  });

  it('knows no winner without columns', () => {
    const scores = Float64Array.of(4, 5);
    pairwiseScoresInto(scores, [], [], false, pairwiseRoom(2));
    expect([...scores]).toEqual([0, 0]);
  });
});
