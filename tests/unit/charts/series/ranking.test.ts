import { expect, test } from 'vitest';
import { classCounts, rankedCities } from '../../../../src/charts/series/ranking.ts';
import { rankingTable } from '../../../../src/charts/series/ranking-table.ts';
import { rankDescending } from '../../../../src/domain/scoring/rank.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import type { RankBands } from '../../../../src/domain/scoring/uncertainty/rank-bands.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { EXPECTED } from '../../domain/scoring/expected-2026-1.ts';

const { NaN: missing } = Number;

test('lists ranked cities first, then those without a score, and hides filtered ones', () => {
  const ranking = rankDescending(Float64Array.of(20, missing, 60, 40, missing), 0);
  expect(rankedCities(ranking, Uint8Array.of(1, 1, 1, 1, 1))).toEqual([2, 3, 0, 1, 4]);
  expect(rankedCities(ranking, Uint8Array.of(1, 0, 0, 1, 1))).toEqual([3, 0, 4]);
});

test('counts the classes of visible cities and keeps the missing apart', () => {
  const classes = Int8Array.of(0, 2, -1, 2, 1, -1);
  expect(classCounts(classes, Uint8Array.of(1, 1, 1, 1, 0, 0), 3)).toEqual({
    counts: [1, 0, 2],
    missing: 1,
  });
});

test('the file states rank and scores of Jincheng at full precision, with the method', async () => {
  const data = await openPublishedData();
  const scores = scoreEdition(data.edition, data.indicators, data.columns, data.cities.length);
  const jincheng = data.cities.findIndex(({ id }) => id === 'cn-jincheng');
  const shares = data.edition.requirements.map(({ weight }) => weight);
  const table = rankingTable(
    data,
    scores,
    {
      by: 'index',
      values: scores.index,
      ranking: scores,
      weightShares: shares,
      methodName: '2026-1, own method 1a2b3c4d',
      bands: null,
    },
    [jincheng],
  );
  const cells = Object.fromEntries(
    table.columns.map((column, at) => [column, table.rows[0]?.[at]]),
  );
  const expected = EXPECTED['cn-jincheng'];
  expect(cells).toMatchObject({
    id: 'cn-jincheng',
    ranked_by: 'index',
    rank: expected?.rank,
    status: expected?.status,
    evidence_grade: expected?.grade,
    edition: '2026-1, own method 1a2b3c4d',
    weight_5: 0.125,
  });
  expect(cells['index']).toBeCloseTo(expected?.index ?? 0, 9);
  expect(cells['requirement_5']).toBeCloseTo(expected?.requirements[4] ?? 0, 9);
  expect(cells['ecology_nature']).toBeCloseTo(expected?.ecologies.nature ?? 0, 9);
});

test('the file carries the interval of each city with the draws, the seed and the method it rests on', async () => {
  const data = await openPublishedData();
  const scores = scoreEdition(data.edition, data.indicators, data.columns, data.cities.length);
  const [first = 0] = scores.order;
  const unrated = scores.rank.indexOf(0);
  const bands: RankBands = {
    methodHash: 'abcd1234',
    seed: 7,
    cities: Int32Array.of(first),
    rowOf: new Int32Array(data.cities.length).fill(-1).with(first, 0),
    intervals: {
      drawCount: 2000,
      low: Float64Array.of(1),
      median: Float64Array.of(2.5),
      high: Float64Array.of(9.05),
    },
    convergence: null,
    toldApart01: null,
    ranks: new Uint32Array(2000),
  };
  const ranked = {
    by: 'index',
    values: scores.index,
    ranking: scores,
    weightShares: [],
    methodName: '2026-1',
  };
  const table = rankingTable(data, scores, { ...ranked, bands }, [first, unrated]);
  const names = [
    'index_rank_p05',
    'index_rank_median',
    'index_rank_p95',
    'draws',
    'seed',
    'method',
  ];
  const cellsOf = (row: number) =>
    names.map((name) => table.rows[row]?.[table.columns.indexOf(name)]);
  expect(cellsOf(0)).toEqual([1, 2.5, 9.05, 2000, 7, 'abcd1234']);
  expect(cellsOf(1).slice(0, 3)).toEqual([null, null, null]);
  const plain = rankingTable(data, scores, { ...ranked, bands: null }, [first]);
  expect(plain.columns.filter((name) => names.includes(name))).toEqual([]);
});
