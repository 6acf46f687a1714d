import { describe, expect, it } from 'vitest';
import {
  distancesTo,
  reachBase,
  reachByCounty,
  reachCurves,
  reachOverlap,
  reachRows,
  unreachedByCounty,
} from '../../../../src/domain/layout/reach.ts';
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
    const { parts, any, shared, total } = reachOverlap(base, 5);
    const exclusive = parts.reduce((sum, part) => sum + part.exclusive.count, 0);
    expect(exclusive + shared.count).toBe(any.count);
    expect(total.count).toBe(1548);
    expect(any.count).toBe(reachRows(base, 5).find(({ target }) => target === 'any')?.count);
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
    const sumOf = (figure: 'villages' | 'count' | 'outOfReach' | 'people') =>
      rows.reduce((sum, row) => sum + row[figure], 0);
    expect(rows.map(({ county }) => county)).toEqual(base.countyCodes);
    expect(sumOf('villages')).toBe(1548);
    expect(sumOf('count')).toBe(reachRows(base, 5)[0]?.count);
    expect(sumOf('outOfReach')).toBe(1548 - sumOf('count'));
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

  it('finds documented villages at their own door', () => {
    const distances = distancesTo(base, 'demonstration');
    const documented = Array.from(base.rows, (row, at) => ({ row, km: distances[at] })).filter(
      ({ row }) => (plan.villages.features[row]?.properties.documentedIn.length ?? 0) > 0,
    );
    expect(documented).toHaveLength(93);
    expect(documented.every(({ km }) => km === 0)).toBe(true);
  });
});
