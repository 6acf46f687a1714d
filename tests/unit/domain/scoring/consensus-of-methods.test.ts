import { expect, test } from 'vitest';
import { consensusOfMethods } from '../../../../src/domain/scoring/consensus-of-methods.ts';
import { editionMethod, type Method } from '../../../../src/domain/scoring/method.ts';
import { usedByRequirement } from '../../../../src/domain/scoring/requirement-scores.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const { edition } = data;
const table = {
  indicators: data.indicators,
  columns: data.columns,
  cityCount: data.cities.length,
};

test('ranks by each method as that method does alone, and leaves out those that rank nobody', () => {
  const own = editionMethod(edition);
  const harmonic: Method = { ...own, aggregation: { kind: 'mean', exponent: -1 } };
  const strict: Method = { ...own, missing: 'complete' };
  const used = usedByRequirement(edition, table);
  const gapsEverywhere = used.map((columns) =>
    columns.map((column, k) =>
      k === 0 ? { ...column, values: new Float64Array(table.cityCount).fill(Number.NaN) } : column,
    ),
  );
  const peers = new Int32Array(table.cityCount);

  const both = consensusOfMethods(edition, [own, harmonic], used, peers);
  const alone = [own, harmonic].map((method) => scoreMethod(edition, method, table, peers).rank);
  expect(both.taken).toEqual([0, 1]);
  expect(both.ranks).toEqual(alone);
  const almaty = data.cities.findIndex(({ id }) => id === 'kz-almaty');
  const places = alone.map((rank) => rank[almaty] ?? 0);
  expect([both.consensus.best[almaty], both.consensus.worst[almaty]]).toEqual([
    Math.min(...places),
    Math.max(...places),
  ]);

  const none = consensusOfMethods(edition, [strict], gapsEverywhere, peers);
  expect([none.taken, none.ranks, none.consensus.methodCount]).toEqual([[], [], 0]);
});
