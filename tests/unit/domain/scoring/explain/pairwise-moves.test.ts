import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMean } from '../../../../../src/domain/scoring/aggregate.ts';
import { copelandScores } from '../../../../../src/domain/scoring/copeland.ts';
import {
  pairwiseGains,
  pairwiseGapBounds,
} from '../../../../../src/domain/scoring/explain/pairwise-moves.ts';
import {
  type PairwiseRow,
  standingWith,
} from '../../../../../src/domain/scoring/explain/pairwise-standing.ts';
import { rankDescending } from '../../../../../src/domain/scoring/rank.ts';
import { scoreMethod } from '../../../../../src/domain/scoring/score-method.ts';
import { profileOf, readPublished } from '../published.ts';
import { editionIndicator } from '../small-edition.ts';

/** Rows of two requirements with two indicators and one with one: five scores a row. */
const SHAPE = [[0, 1], [2, 3], [4]] as const;
const INDICATORS = SHAPE.map((own) => own.map((k) => editionIndicator(`i${k}`)));

interface Table {
  rows: number[][];
  weights: number[];
  indicatorWeights: number[][];
}

function profileIn(row: readonly number[]): number[][] {
  return SHAPE.map((own) => own.map((k) => row[k] as number));
}

function columnsOf({ rows, indicatorWeights }: Table): Float64Array[] {
  return SHAPE.map((own, r) =>
    weightedMean(
      own.map((k) => Float64Array.from(rows, (row) => row[k] as number)),
      { weights: indicatorWeights[r] as number[], minWeight: Number.MIN_VALUE },
    ),
  );
}

function indexable(columns: readonly Float64Array[]): Uint8Array {
  return Uint8Array.from(columns[0] ?? [], (_, i) =>
    columns.every((column) => !Number.isNaN(column[i])) ? 1 : 0,
  );
}

/** Score and rank of one row when everything is computed anew. */
function plainStanding(table: Table, isCompared: Uint8Array, row: number) {
  const scores = copelandScores(columnsOf(table), table.weights, isCompared);
  return { score: scores[row], rank: rankDescending(scores, 1e-9).rank[row] };
}

function gameOf(table: Table, row: number): PairwiseRow {
  const columns = columnsOf(table);
  const isCompared = indexable(columns);
  const { weights } = table;
  return {
    columns,
    weights,
    isCompared,
    scores: copelandScores(columns, weights, isCompared),
    row,
  };
}

function withScore(table: Table, row: number, k: number, score: number): Table {
  const rows = table.rows.map((scores, i) => (i === row ? scores.with(k, score) : scores));
  return { ...table, rows };
}

function tables(gap: fc.Arbitrary<number>): fc.Arbitrary<Table> {
  const score = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 4 }) }, gap);
  const weight = fc.integer({ min: 0, max: 3 });
  const row = fc
    .array(score, { minLength: 5, maxLength: 5 })
    .map((scores) => scores.map((one) => one * 25));
  return fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    weights: fc
      .array(weight, { minLength: 3, maxLength: 3 })
      .filter((weights) => weights.some((one) => one > 0)),
    indicatorWeights: fc.tuple(weight, weight).map(([a, b]) => [[a + 1, b], [1, b + 1], [1]]),
  });
}

/** Never level with a score of the tables, where a tie may be enough and the least beyond it is named. */
const GRID = [...Array.from({ length: 100 }, (_, step) => step + 0.1234), 100];

describe('pairwiseGains', () => {
  it('names for each indicator the score from which on, and not before, a place is gained', () => {
    fc.assert(
      fc.property(tables(fc.constant(Number.NaN)), (table) => {
        const game = gameOf(table, 0);
        if (game.isCompared[0] !== 1) return;
        const profile = profileIn(table.rows[0] as number[]);
        const now = plainStanding(table, game.isCompared, 0);
        const gains = pairwiseGains(game, profile, table.indicatorWeights, INDICATORS);
        for (const [requirement, own] of SHAPE.entries()) {
          for (const [indicator, k] of own.entries()) {
            const from = table.rows[0]?.[k] as number;
            if (Number.isNaN(from)) continue;
            const gain = gains.find(
              (one) => one.requirement === requirement && one.indicator === indicator,
            );
            const reach = gain?.toScore ?? Number.POSITIVE_INFINITY;
            for (const score of GRID.filter((one) => one >= from)) {
              const then = plainStanding(withScore(table, 0, k, score), game.isCompared, 0);
              expect((then.rank as number) < (now.rank as number)).toBe(score >= reach);
            }
            if (!gain) continue;
            const then = plainStanding(withScore(table, 0, k, gain.toScore), game.isCompared, 0);
            expect({ score: gain.score, rank: gain.rank }).toEqual(then);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says when the least change is enough, since it breaks a tie', () => {
    const table = {
      rows: [
        [50, 50, 50, 50, 50],
        [50, 50, 50, 50, 50],
      ],
      weights: [3, 1, 1],
      indicatorWeights: [[1, 1], [1, 1], [1]],
    };
    expect(
      pairwiseGains(
        gameOf(table, 0),
        profileIn(table.rows[0] as number[]),
        table.indicatorWeights,
        INDICATORS,
      ),
    ).toEqual([]);
    const third = [50, 50, 60, 60, 60];
    const three = { ...table, rows: [...table.rows, third], weights: [2, 1, 1] };
    const gains = pairwiseGains(
      gameOf(three, 0),
      profileIn(three.rows[0] as number[]),
      three.indicatorWeights,
      INDICATORS,
    );
    expect(gains[0]).toMatchObject({ requirement: 0, rank: 1, isTied: true });
    expect(gains[0]?.toScore).toBeCloseTo(50, 6);
  });
});

describe('pairwiseGapBounds', () => {
  it('holds the score and the rank of every way to fill the gaps', () => {
    const gap = { weight: 6, arbitrary: fc.constant(Number.NaN) };
    fc.assert(
      fc.property(
        tables(fc.oneof(gap)),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
        (table, filling) => {
          const row = table.rows[0] as number[];
          const bounds = pairwiseGapBounds(
            gameOf(table, 0),
            profileIn(row),
            table.indicatorWeights,
          );
          const filled = {
            ...table,
            rows: [
              row.map((score, k) => (Number.isNaN(score) ? (filling[k] as number) : score)),
              ...table.rows.slice(1),
            ],
          };
          const isCompared = indexable(columnsOf(table)).with(0, 1);
          const { score, rank } = plainStanding(filled, isCompared, 0);
          expect(score).toBeGreaterThanOrEqual(bounds.worst.score);
          expect(score).toBeLessThanOrEqual(bounds.best.score);
          expect(rank).toBeGreaterThanOrEqual(bounds.best.rank);
          expect(rank).toBeLessThanOrEqual(bounds.worst.rank);
          for (const [end, fill] of [
            ['worst', 0],
            ['best', 100],
          ] as const) {
            const rows = [
              row.map((one) => (Number.isNaN(one) ? fill : one)),
              ...table.rows.slice(1),
            ];
            expect(bounds[end]).toEqual(plainStanding({ ...table, rows }, isCompared, 0));
          }
        },
      ),
    );
  });
});

describe('with the published data', () => {
  const published = readPublished();
  const { edition, table, cityIds } = published;
  const method = { ...published.method, aggregation: { kind: 'copeland' } } as const;
  const scores = scoreMethod(edition, method, table);
  const indicators = edition.requirements.map((requirement) => requirement.indicators);
  const gameAt = (row: number): PairwiseRow => ({
    columns: scores.requirements,
    weights: method.requirementWeights,
    isCompared: scores.isIndexable,
    scores: scores.index,
    row,
  });

  it('gives every city the standing that it has', () => {
    for (const city of scores.order) {
      const own = scores.requirements.map((column) => column[city] as number);
      expect(standingWith(gameAt(city), own)).toEqual({
        score: scores.index[city],
        rank: scores.rank[city],
      });
    }
  });

  it('names a value that, put into the package, gains the rank that it says', () => {
    for (const id of ['cn-jincheng', 'kz-almaty', 'cn-shanghai']) {
      const city = cityIds.indexOf(id);
      const gains = pairwiseGains(
        gameAt(city),
        profileOf({ ...published, scores }, city),
        method.indicatorWeights,
        indicators,
      );
      const [smallest] = gains;
      if (!smallest) throw new Error(`${id} can gain no place`);
      const used = scores.used[smallest.requirement]?.[smallest.indicator];
      const columns = table.columns.map((column, at) =>
        at === used?.columns[city]
          ? { ...column, values: column.values.with(city, smallest.toValue) }
          : column,
      );
      const after = scoreMethod(edition, method, { ...table, columns });
      expect({ score: after.index[city], rank: after.rank[city] }).toEqual({
        score: smallest.score,
        rank: smallest.rank,
      });
      expect(smallest.rank).toBeLessThan(scores.rank[city] as number);
    }
  });
});
