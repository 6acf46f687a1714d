import { expect, it } from 'vitest';
import {
  countyReachTable,
  distanceBarsTable,
  reachTable,
  villageDistanceTable,
} from '../../../../src/charts/series/layout-reach.ts';
import {
  comparedFiguresTable,
  comparedVillagesTable,
  siteFeatures,
  sitesTable,
} from '../../../../src/charts/series/layout-sites.ts';
import { layoutTables } from '../../../../src/charts/series/layout-tables.ts';
import { reachBase, reachRows } from '../../../../src/domain/layout/reach.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();
const base = reachBase(plan);

it('writes the curve as a row every half kilometre, shares of villages and of people', () => {
  const { columns, rows } = reachTable(base);
  expect(rows).toHaveLength(41);
  expect(columns.slice(0, 3)).toEqual([
    'distance_km',
    'ring_villages_share',
    'ring_people_estimate_share',
  ]);
  const [ring] = reachRows(base, 5);
  expect(rows[10]?.slice(0, 2)).toEqual([5, ring?.share01]);
  expect(rows[10]?.[2]).toBeCloseTo(ring?.peopleShare01 ?? 0, 12);
});

it('writes the bars of distances, which add up to all villages, and how many of them are known by township alone', () => {
  const { columns, rows } = distanceBarsTable(base);
  expect(columns.slice(0, 4)).toEqual([
    'over_km',
    'up_to_km',
    'ring_villages',
    'ring_by_township_only',
  ]);
  expect(rows).toHaveLength(11);
  expect(rows.at(-1)?.slice(0, 2)).toEqual([20, null]);
  const sumOf = (column: number): number =>
    rows.reduce((sum, row) => sum + Number(row[column] ?? Number.NaN), 0);
  expect([sumOf(2), sumOf(3)]).toEqual([1548, 1533]);
});

it('writes the counties with what is within reach and beyond in each', () => {
  const { columns, rows } = countyReachTable(layoutTables(plan).counties, base, 'belt1', 5);
  const at = (name: string): number => columns.indexOf(name);
  expect(rows).toHaveLength(6);
  for (const row of rows) {
    const figure = (name: string): number => Number(row[at(name)]);
    expect(row.slice(at('reach_of'), at('reach_km') + 1)).toEqual(['belt1', 5]);
    expect(figure('villages_within') + figure('villages_out_of_reach')).toBe(figure('villages'));
    expect(figure('villages_within_share')).toBe(figure('villages_within') / figure('villages'));
  }
});

it('writes every village with its distances and their bounds', () => {
  const { columns, rows } = villageDistanceTable(base, plan);
  expect(rows).toHaveLength(1548);
  const at = columns.indexOf('ring_km');
  expect(columns.slice(at, at + 3)).toEqual(['ring_km', 'ring_least_km', 'ring_most_km']);
  for (const row of rows) {
    const [km, least, most] = row.slice(at, at + 3) as number[];
    expect(least).toBeLessThanOrEqual(km as number);
    expect(km).toBeLessThanOrEqual(most as number);
  }
});

it('writes chosen villages in their order as table and as points that say they are proposals', () => {
  const chosen = Int32Array.of(base.rows[5] as number, base.rows[0] as number);
  const codes = Array.from(chosen, (row) => plan.villages.features[row]?.properties.code);
  expect(sitesTable(plan, chosen).rows.map(([order, code]) => [order, code])).toEqual([
    [1, codes[0]],
    [2, codes[1]],
  ]);
  const statuses = siteFeatures(plan, chosen).features.map(({ properties }) => properties.status);
  expect(statuses).toEqual(['computed proposal', 'computed proposal']);
});

it('writes two choices figure by figure and village by village', () => {
  const [first, second, third] = [0, 5, 9].map((at) => base.rows[at] as number) as [
    number,
    number,
    number,
  ];
  const { columns, rows } = comparedVillagesTable(plan, [first, second], [third, first]);
  expect(columns.slice(0, 3)).toEqual(['order_a', 'order_b', 'code']);
  const codeOf = (row: number) => plan.villages.features[row]?.properties.code;
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [1, 2, codeOf(first)],
    [2, null, codeOf(second)],
    [null, 1, codeOf(third)],
  ]);

  const compared = {
    inBoth: Int32Array.of(0),
    onlyInA: Int32Array.of(5),
    onlyInB: Int32Array.of(9),
    figures: [
      { figure: 'villagesShare01' as const, a: 0.5, b: 0.25, better: 'a' as const },
      { figure: 'maxKm' as const, a: Number.NaN, b: 12, better: null },
    ],
  };
  const side = (name: string) => ({ name, members: Int32Array.of(1, 2) });
  expect(comparedFiguresTable(compared, side('Mine'), side('Theirs'), 3).rows).toEqual([
    ['name', 'Mine', 'Theirs', null],
    ['radius_km', 3, 3, null],
    ['villages', 2, 2, null],
    ['in_both', 1, 1, null],
    ['only_here', 1, 1, null],
    ['villages_within_radius_share', 0.5, 0.25, 'a'],
    ['farthest_km', null, 12, null],
  ]);
});
