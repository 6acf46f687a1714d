import { describe, expect, test } from 'vitest';
import { radarOutline } from '../../../../src/charts/series/radar.ts';
import { rankSlopes, slopeTable } from '../../../../src/charts/series/rank-slope.ts';
import {
  requirementMaps,
  requirementMapTable,
  smallMapPlace,
} from '../../../../src/charts/series/requirement-maps.ts';
import { spreadLabels } from '../../../../src/charts/series/spread-labels.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const scores = scoreEdition(data.edition, data.indicators, data.columns, data.cities.length);
const EVERYONE = new Uint8Array(data.cities.length).fill(1);

describe('a radar outline', () => {
  const [top, right, foot, left] = [
    { x: 0, y: -10 },
    { x: 5, y: 0 },
    { x: 0, y: 2.25 },
    { x: -2.5, y: 0 },
  ];

  test('joins the places in their order and closes', () => {
    expect(radarOutline([top, right, foot, left])).toEqual({
      path: 'M0.0 -10.0L5.0 0.0L0.0 2.3L-2.5 0.0Z',
      isClosed: true,
      points: [
        { spoke: 0, ...top },
        { spoke: 1, ...right },
        { spoke: 2, ...foot },
        { spoke: 3, ...left },
      ],
    });
  });

  test('is open on both sides of a missing value', () => {
    const { path, isClosed, points } = radarOutline([top, right, null, left]);
    expect([path.match(/[ML]/g)?.join(''), isClosed]).toEqual(['MLMML', false]);
    expect(points.map((point) => point.spoke)).toEqual([0, 1, 3]);
    expect(radarOutline([null, right, null]).path).toMatch(/^M[^ML]*$/);
  });

  test('without any value is nothing', () => {
    expect(radarOutline([null, null])).toEqual({ path: '', isClosed: false, points: [] });
  });
});

describe('slopes between two methods', () => {
  const from = { rank: Int32Array.of(1, 2, 3, 4, 5, 0), ratedCount: 5 };
  const to = { rank: Int32Array.of(2, 1, 5, 4, 3, 1), ratedCount: 6 };

  test('are the compared cities, then who wins and who loses most', () => {
    expect(rankSlopes(from, to, [3, 5], new Uint8Array(6).fill(1), 1)).toEqual([
      { city: 3, from: 4, to: 4, gain: 0, slot: 0 },
      { city: 4, from: 5, to: 3, gain: 2, slot: null },
      { city: 2, from: 3, to: 5, gain: -2, slot: null },
    ]);
  });

  test('leave out others that the filters hide', () => {
    const slopes = rankSlopes(from, to, [0], Uint8Array.of(0, 1, 0, 0, 0, 0), 5);
    expect(slopes.map(({ city }) => city)).toEqual([0, 1]);
  });

  test('go into a file with every shown city, empty where there is no rank', () => {
    const small = { cities: data.cities.slice(0, 6) };
    const table = slopeTable(small, from, to, Uint8Array.of(1, 0, 0, 0, 0, 1), {
      from: 'edition',
      to: '+own',
    });
    expect(table.rows.map((row) => row.slice(-5))).toEqual([
      ['edition', "'+own", 1, 2, -1],
      ['edition', "'+own", null, 1, null],
    ]);
  });

  test('have labels that keep their order and their distance', () => {
    expect(spreadLabels([50, 10, 12, 14], 10, 100)).toEqual([50, 10, 20, 30]);
    expect(spreadLabels([98, 97, 50], 10, 100)).toEqual([100, 90, 50]);
  });
});

describe('small maps', () => {
  const dotsIn = (path: string): number => path.match(/M/g)?.length ?? 0;

  test('show every visible city once in every requirement', () => {
    const mask = EVERYONE.slice();
    mask[0] = 0;
    for (const { paths, missing, missingCount } of requirementMaps(data, scores, 'edition', mask)) {
      const scored = paths.reduce((sum, path) => sum + dotsIn(path), 0);
      expect([paths.length, scored + dotsIn(missing), dotsIn(missing)]).toEqual([
        5,
        399,
        missingCount,
      ]);
    }
  });

  test('have room for every member', () => {
    const places = data.cities.map(smallMapPlace);
    expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThan(2);
    expect(Math.max(...places.map(({ y }) => y))).toBeLessThan(116);
  });

  test('take classes of equal size where scores have no fixed ends', () => {
    const fewest = (scale: 'edition' | 'points'): number => {
      const last = requirementMaps(data, scores, scale, EVERYONE).at(-1);
      return Math.min(...(last?.paths.map(dotsIn) ?? []));
    };
    expect(fewest('edition')).toBeLessThan(60);
    expect(fewest('points')).toBeGreaterThan(60);
  });

  test('go into a file with all scores', () => {
    const table = requirementMapTable(data, scores, EVERYONE);
    expect(table.columns.slice(-2)).toEqual(['requirement_7', 'requirement_8']);
    expect(table.rows[0]?.at(-1)).toBe(scores.requirements[7]?.[0]);
  });
});
