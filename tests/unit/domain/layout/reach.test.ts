import { describe, expect, it } from 'vitest';
import type { ReachTarget } from '../../../../src/domain/layout/lab-choices.ts';
import { measureLayout } from '../../../../src/domain/layout/layout-measures.ts';
import {
  distancesTo,
  reachBase,
  reachCurves,
  reachOverlap,
  reachRows,
} from '../../../../src/domain/layout/reach.ts';
import { reachByCounty, unreachedByCounty } from '../../../../src/domain/layout/reach-counties.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();
const base = reachBase(plan);

describe('the reach of the published layout', () => {
  it('counts the 1,548 villages and nothing else', () => {
    expect(base.rows).toHaveLength(1548);
    const kinds = Array.from(base.rows, (row) => plan.villages.features[row]?.properties.kind);
    expect(new Set(kinds)).toEqual(new Set(['village']));
  });

  it('keeps every figure between its bounds, and any of the three lines reaches as much as the best of them', () => {
    const rows = reachRows(base, 5);
    expect(rows.map(({ target }) => target)).toEqual([
      'ring',
      'belt1',
      'belt2',
      'any',
      'demonstration',
    ]);
    for (const { count, lowest, highest } of rows) {
      expect(lowest).toBeLessThanOrEqual(count);
      expect(count).toBeLessThanOrEqual(highest);
    }
    const countOf = (target: string) => rows.find((row) => row.target === target)?.count ?? 0;
    const best = Math.max(countOf('ring'), countOf('belt1'), countOf('belt2'));
    expect(countOf('any')).toBeGreaterThanOrEqual(best);
  });

  it('splits the villages into sets that add up, and agrees with the row of any line', () => {
    const { only, shared, none } = reachOverlap(base, 5);
    const pieces = [...only, shared, none];
    expect(pieces.reduce((sum, { count }) => sum + count, 0)).toBe(1548);
    for (const { count, lowest, highest } of pieces) {
      expect(lowest).toBeLessThanOrEqual(count);
      expect(highest).toBeGreaterThanOrEqual(count);
    }
    // What no line reaches is what the sum of all lines leaves, range by range.
    const any = reachRows(base, 5).find(({ target }) => target === 'any');
    expect(none).toEqual({
      count: 1548 - (any?.count ?? 0),
      lowest: expect.any(Number),
      highest: expect.any(Number),
    });
    expect(none.lowest).toBeGreaterThan(0);
    expect(none.highest - none.lowest).toBeGreaterThan(50);
  });

  it('names as many unreached villages as the curve leaves', () => {
    const left = unreachedByCounty(base, 'ring', 5);
    const names = left.flatMap(({ villages }) => villages);
    const reached = reachRows(base, 5)[0]?.count ?? 0;
    expect(names).toHaveLength(1548 - reached);
    expect(left.map(({ villages }) => villages.length)).toEqual(
      left.map(({ villages }) => villages.length).toSorted((a, b) => b - a),
    );
  });

  it('counts by county what the part reaches in all, and leaves people open where those of a county are not known', () => {
    const rows = reachByCounty(base, 'ring', 5);
    const sumOf = (figure: 'villages' | 'count' | 'lowest' | 'highest' | 'outOfReach' | 'people') =>
      rows.reduce((sum, row) => sum + row[figure], 0);
    expect(rows.map(({ county }) => county)).toEqual(base.countyCodes);
    expect(sumOf('villages')).toBe(1548);
    expect(sumOf('count')).toBe(reachRows(base, 5)[0]?.count);
    expect(sumOf('outOfReach')).toBe(1548 - sumOf('count'));
    expect(sumOf('lowest')).toBe(reachRows(base, 5)[0]?.lowest);
    expect(sumOf('highest')).toBe(reachRows(base, 5)[0]?.highest);
    const all = base.people.reduce((sum, people) => sum + people, 0);
    expect(sumOf('people') / all).toBeCloseTo(reachRows(base, 5)[0]?.peopleShare01 ?? 0, 10);

    const people = base.people.map((known, at) => (base.counties[at] === 0 ? Number.NaN : known));
    const [first, second] = reachByCounty({ ...base, people }, 'ring', 20);
    expect([first?.people, second?.people]).toEqual([Number.NaN, expect.any(Number)]);
    expect(second?.people).toBeGreaterThan(0);
  });

  it('draws curves that never fall and meet the rows', () => {
    const { curve } = reachCurves(base)[0] ?? { curve: null };
    const shares = Array.from(curve?.share01 ?? []);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const at = Array.from(curve?.stepsKm ?? []).indexOf(5);
    expect(shares[at]).toBe(reachRows(base, 5)[0]?.share01);
  });

  it('draws the curve of people by their own shares', () => {
    const [ofVillages, ofPeople] = [reachCurves(base)[0], reachCurves(base, 'people')[0]];
    const at = Array.from(ofPeople?.curve.stepsKm ?? []).indexOf(5);
    expect(ofPeople?.curve.share01[at]).toBeCloseTo(reachRows(base, 5)[0]?.peopleShare01 ?? 0, 10);
    expect(ofPeople?.curve.share01[at]).not.toBe(ofVillages?.curve.share01[at]);
  });

  it('gives surely and possibly within for each piece of an overlap', () => {
    const range = (least: number[], all: number[], most: number[]) => ({
      leastKm: Float64Array.from(least),
      distancesKm: Float64Array.from(all),
      mostKm: Float64Array.from(most),
    });
    const three = {
      ...base,
      rows: Int32Array.of(0, 1, 2),
      targets: ['ring', 'belt1'] as const satisfies ReachTarget[],
      distances: new Map([
        // Surely within, perhaps, surely not.
        ['ring', range([1, 1, 8], [2, 6, 9], [3, 9, 9])],
        ['belt1', range([9, 4, 9], [9, 9, 9], [9, 9, 9])],
      ] as const),
    };
    expect(reachOverlap({ ...three, targets: [...three.targets] }, 5)).toEqual({
      lines: ['ring', 'belt1'],
      only: [
        { count: 1, lowest: 1, highest: 2 },
        { count: 0, lowest: 0, highest: 1 },
      ],
      shared: { count: 0, lowest: 0, highest: 1 },
      none: { count: 2, lowest: 1, highest: 2 },
    });
  });

  it('finds documented villages at their own door', () => {
    const distances = distancesTo(base, 'demonstration');
    const documented = Array.from(base.rows, (row, at) => ({ row, km: distances[at] })).filter(
      ({ row }) => (plan.villages.features[row]?.properties.documentedIn.length ?? 0) > 0,
    );
    expect(documented).toHaveLength(93);
    expect(documented.every(({ km }) => km === 0)).toBe(true);
  });
});

it('has the ranges of documented villages and of loads that the page on measuring names', () => {
  const row = reachRows(base, 5).find(({ target }) => target === 'demonstration');
  expect(row).toMatchObject({ count: 826, lowest: 99, highest: 1499 });
  const { villages, ranges } = measureLayout(plan).centres;
  const zezhou = plan.centres.features.findIndex(({ properties }) =>
    properties.name.en.startsWith('Zezhou'),
  );
  expect([villages.centres[zezhou]?.count, ranges?.centres[zezhou]?.count]).toEqual([
    225,
    { lowest: 68, highest: 347 },
  ]);
  const { lowest, highest } = ranges?.balance?.maxMinRatio ?? {};
  expect([villages.maxMinRatio, lowest, highest].map((ratio) => ratio?.toFixed(1))).toEqual([
    ...['3.1', '1.3', '7.1'],
  ]);
});
