import { expect, it } from 'vitest';
import { centreLoadsTable } from '../../../../src/charts/series/layout-centres.ts';
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
  siteFiguresTable,
  sitesTable,
} from '../../../../src/charts/series/layout-sites.ts';
import { layoutTables } from '../../../../src/charts/series/layout-tables.ts';
import { measureLayout } from '../../../../src/domain/layout/layout-measures.ts';
import { distributionOf } from '../../../../src/domain/layout/measures/coverage.ts';
import { reachBase, reachRows } from '../../../../src/domain/layout/reach.ts';
import type { ChoiceRanges } from '../../../../src/domain/layout/siting/choice-range.ts';
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
  const ranges = { villagesShare01: { lowest: 0.4, highest: 0.8 } } as ChoiceRanges;
  const side = (name: string, ranges: ChoiceRanges | null) => ({
    ...{ name, ranges },
    members: Int32Array.of(1, 2),
  });
  expect(
    comparedFiguresTable(compared, side('Mine', ranges), side('Theirs', null), 3).rows,
  ).toEqual([
    ['name', 'Mine', null, null, 'Theirs', null, null, null],
    ['radius_km', 3, null, null, 3, null, null, null],
    ['villages', 2, null, null, 2, null, null, null],
    ['in_both', 1, null, null, 1, null, null, null],
    ['only_here', 1, null, null, 1, null, null, null],
    ['villages_within_radius_share', 0.5, 0.4, 0.8, 0.25, null, null, 'a'],
    ['farthest_km', null, null, null, 12, null, null, null],
  ]);
});

it('writes loads of centres and the figures of a choice with their ends, and what is not known as nothing', () => {
  const measures = measureLayout(plan);
  const { columns, rows } = centreLoadsTable(plan, measures);
  expect(columns.slice(3)).toEqual(['figure', 'unit', 'value', 'lowest', 'highest']);
  expect(rows).toHaveLength(4 * plan.centres.features.length + 2);
  const [first, range] = [
    measures.centres.villages.centres[0],
    measures.centres.ranges?.centres[0]?.count,
  ];
  expect(rows[0]?.slice(3)).toEqual([
    ...['villages', '1', first?.count, range?.lowest, range?.highest],
  ]);
  expect(rows.at(-2)?.slice(0, 5)).toEqual(['all', null, null, 'largest_to_smallest', '1']);
  const unknown = centreLoadsTable(plan, {
    ...measures,
    centres: { ...measures.centres, ranges: null },
  });
  expect(unknown.rows.map((row) => row.slice(6))).toEqual(rows.map(() => [null, null]));

  const ends = { lowest: 0.2, highest: 0.9 };
  const value = {
    choices: { radiusKm: 5, weight: 'people' as const },
    chosen: [3, 4],
    coveredShare01: 0.5,
    distances: distributionOf(Float64Array.of(1, 3)),
    documented: { count: 93, coveredShare01: 0.4 },
  };
  const ranges = { coveredShare01: ends } as ChoiceRanges;
  const figures = siteFiguresTable(value, { chosen: ranges, documented: ranges }).rows;
  expect(figures.map((row) => row.slice(0, 6))).toEqual([
    ['computed', 'villages', '1', 2, null, null],
    ['computed', 'covered_share', '1', 0.5, 0.2, 0.9],
    ['computed', 'mean', 'km', 2, null, null],
    ['computed', 'p95', 'km', 2.9, null, null],
    ['computed', 'farthest', 'km', 3, null, null],
    ['documented', 'villages', '1', 93, null, null],
    ['documented', 'covered_share', '1', 0.4, 0.2, 0.9],
  ]);
  expect(new Set(figures.map((row) => row.slice(6).join()))).toEqual(new Set(['5,people']));
});
