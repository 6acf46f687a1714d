import { expect, test } from 'vitest';
import {
  consensusCities,
  consensusTable,
  rankedByAll,
} from '../../../../src/charts/series/consensus-rows.ts';
import { consensusOf, robustTop } from '../../../../src/domain/scoring/consensus.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const cities = data.cities.slice(0, 4);

/** Ranks of four cities by three methods; nobody ranks the last one, one method leaves out the third. */
function threeMethods() {
  const methods = [
    { name: 'Edition', hash: 'aaaaaaaa', ranks: Int32Array.of(2, 1, 3, 0) },
    { name: '=cmd()', hash: 'bbbbbbbb', ranks: Int32Array.of(1, 2, 0, 0) },
    { name: 'Tashkent', hash: 'cccccccc', ranks: Int32Array.of(3, 1, 2, 0) },
  ];
  const ranks = methods.map((method) => method.ranks);
  return { methods, consensus: consensusOf(ranks), top: robustTop(ranks, 2) };
}

test('lists shown cities that somebody ranks by their median, then by the worst place', () => {
  const { consensus } = threeMethods();
  expect(consensusCities(consensus, Uint8Array.of(1, 1, 1, 1))).toEqual([1, 0, 2]);
  expect(consensusCities(consensus, Uint8Array.of(1, 0, 1, 1))).toEqual([0, 2]);
  expect(rankedByAll(consensus)).toBe(2);
});

test('exports every method’s rank, formula-safe, and no rank as an empty cell', () => {
  const { methods, consensus, top } = threeMethods();
  const table = consensusTable({ cities }, methods, consensus, top, 2, [1, 2]);
  const from = table.columns.indexOf('rank_best');
  expect(table.columns.slice(from)).toEqual([
    'rank_best',
    'rank_median',
    'rank_worst',
    'methods_ranking',
    'methods_in_top_2',
    'Edition (aaaaaaaa)',
    "'=cmd() (bbbbbbbb)",
    'Tashkent (cccccccc)',
  ]);
  expect(table.rows.map((row) => [row[0], ...row.slice(from)])).toEqual([
    [cities[1]?.id, 1, 1, 2, 3, 3, 1, 2, 1],
    [cities[2]?.id, 2, 2.5, 3, 2, 1, 3, null, 2],
  ]);
});
