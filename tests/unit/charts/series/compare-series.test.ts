import { describe, expect, test } from 'vitest';
import { SCORE_AXIS } from '../../../../src/charts/series/axis.ts';
import {
  differenceAxis,
  differenceBars,
  differenceTable,
} from '../../../../src/charts/series/difference-bars.ts';
import {
  namedRanges,
  rangeAlong,
  rangeShares,
} from '../../../../src/charts/series/range-choices.ts';
import {
  dotAxis,
  dotTable,
  requirementDots,
} from '../../../../src/charts/series/requirement-dots.ts';
import {
  nearestPoint,
  scatterFit,
  scatterPoints,
  scatterTable,
} from '../../../../src/charts/series/scatter.ts';
import { quartilesOf, stripOf, stripTable } from '../../../../src/charts/series/strip.ts';
import { readVariable, variableIds } from '../../../../src/charts/series/variables.ts';
import { explainDifference } from '../../../../src/domain/scoring/explain/difference.ts';
import { missingBounds } from '../../../../src/domain/scoring/explain/missing-bounds.ts';
import { cityProfile, meanTreeOf } from '../../../../src/domain/scoring/explain/profile.ts';
import { editionMethod } from '../../../../src/domain/scoring/method.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import type { VariableId } from '../../../../src/domain/variable.ts';
import { openPublishedData } from '../../../support/published-data.ts';

const data = await openPublishedData();
const { edition } = data;
const scores = scoreEdition(edition, data.indicators, data.columns, data.cities.length);
const tree = meanTreeOf(editionMethod(edition), edition.rules.requirementFloor);
if (!tree) throw new Error('The edition has no tree');
const EVERYONE = new Uint8Array(data.cities.length).fill(1);
const at = (id: string): number => data.cities.findIndex((city) => city.id === id);
const [jincheng, almaty] = [at('cn-jincheng'), at('kz-almaty')];
const read = (id: VariableId) => readVariable(data, scores, id);

/** A variable over a few invented cities, on the axis of scores. */
function invented(values: readonly number[]) {
  return { id: 'index', values: Float64Array.from(values), axis: SCORE_AXIS } as const;
}

describe('variables', () => {
  test('all have a value for some city', () => {
    const empty = variableIds(data).filter((id) => read(id).values.every(Number.isNaN));
    expect([variableIds(data).length, empty]).toEqual([2 + 8 + 3 + 37, []]);
  });

  test('are logarithmic where sizes differ, scores never', () => {
    expect(read('indicator:gdp_per_capita').axis.isLog).toBe(true);
    expect(read('population').axis.isLog).toBe(true);
    expect(read('requirement:6').axis.isLog).toBe(false);
    expect(read('index').axis).toMatchObject({ lower: 20, upper: 100, isLog: false });
  });

  test('that the package does not have are refused', () => {
    expect(() => read('indicator:happiness')).toThrow('Unknown variable: indicator:happiness');
  });
});

describe('dots of requirements', () => {
  const bounds = missingBounds(scores.indicatorScores, tree);
  const drawn = (low: number, high: number) => ({
    low: new Float64Array(8).fill(low),
    high: new Float64Array(8).fill(high),
  });
  const bands = [drawn(10, 20), drawn(Number.NaN, Number.NaN)];
  const rows = requirementDots(
    edition,
    scores,
    bounds,
    bands,
    [jincheng, almaty],
    [...data.cities.keys()],
  );

  test('stand in edition order with the score of every city', () => {
    expect(rows.map(({ dots }) => dots.map(({ score }) => score))).toEqual(
      scores.requirements.map((column) =>
        [jincheng, almaty].map((city) => (Number.isNaN(column[city]) ? null : column[city])),
      ),
    );
  });

  test('have bounds around the score exactly where something is missing', () => {
    for (const [r, { dots }] of rows.entries()) {
      for (const { city, score, bounds: ends } of dots) {
        const columns = scores.indicatorScores[r] ?? [];
        const isComplete = columns.every((column) => !Number.isNaN(column[city] as number));
        expect(ends === null).toBe(isComplete);
        if (ends === null || score === null) continue;
        expect(ends.low).toBeLessThanOrEqual(score);
        expect(ends.high).toBeGreaterThanOrEqual(score);
      }
    }
  });

  test('have the band of their draws, none where nothing was drawn', () => {
    expect(rows.map(({ dots }) => dots.map(({ band }) => band))).toEqual(
      Array.from({ length: 8 }, () => [{ low: 10, high: 20 }, null]),
    );
    const without = requirementDots(edition, scores, bounds, null, [jincheng], [almaty]);
    expect(without.map(({ dots }) => dots[0]?.band)).toEqual(new Array(8).fill(null));
  });

  test('have the edition’s axis, or one around what there is', () => {
    expect(dotAxis(rows, 'edition')).toEqual(SCORE_AXIS);
    const values = rows.flatMap(({ dots }) => dots.flatMap(({ score }) => score ?? []));
    expect(dotAxis(rows, 'points').upper).toBeGreaterThanOrEqual(Math.max(...values));
  });

  test('go into a file with one line per requirement and city', () => {
    const table = dotTable(rows, data.cities);
    expect(table.rows).toHaveLength(16);
    expect(table.rows[0]?.slice(0, 5)).toEqual([
      1,
      edition.requirements[0]?.title.en,
      'cn-jincheng',
      'Jincheng',
      scores.requirements[0]?.[jincheng],
    ]);
    const at = (name: string) => table.columns.indexOf(name);
    expect(
      table.rows.slice(0, 2).map((row) => [row[at('draws_p05')], row[at('draws_p95')]]),
    ).toEqual([
      [10, 20],
      [null, null],
    ]);
  });
});

describe('bars of a difference', () => {
  const profile = (city: number) => cityProfile(scores.indicatorScores, city);
  const difference = explainDifference(profile(jincheng), profile(almaty), tree);
  if (!difference) throw new Error('Both cities have an index');
  const bars = differenceBars(edition, difference);

  test('add up to the difference of the indexes', () => {
    const sum = bars.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(
      (scores.index[almaty] as number) - (scores.index[jincheng] as number),
      9,
    );
  });

  test('end with different coverage only where the coverage differs', () => {
    expect(bars.map(({ requirement }) => requirement)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, null]);
    const same = differenceBars(edition, { ...difference, coverage: 0 });
    expect(same.map(({ requirement }) => requirement)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('have an axis with 0 in its middle', () => {
    const axis = differenceAxis(bars);
    expect(axis.lower).toBe(-axis.upper);
    expect(differenceAxis([]).ticks).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  test('go into a file whose requirements and coverage add up', () => {
    const table = differenceTable(edition, difference, { from: '=A', to: 'B' });
    const whole = table.rows.filter(([, indicator]) => indicator === null);
    expect(whole.reduce((total, row) => total + Number(row[2]), 0)).toBeCloseTo(
      difference.to - difference.from,
      9,
    );
    expect(table.rows[0]?.[4]).toBe("'=A");
  });
});

describe('a scatter plot', () => {
  const x = invented([0, 50, 100, Number.NaN, 25]);
  const y = invented([10, 60, 110, 40, Number.NaN]);

  test('shows the visible cities that have both values', () => {
    expect(scatterPoints(x, y, Uint8Array.of(1, 1, 0, 1, 1))).toEqual([
      { city: 0, x01: 0, y01: 0.1 },
      { city: 1, x01: 0.5, y01: 0.6 },
    ]);
  });

  test('has a line from the first to the last point, cut off where it leaves the plot', () => {
    const points = scatterPoints(x, y, new Uint8Array(5).fill(1));
    const { count, r, line } = scatterFit(points);
    expect([count, r]).toEqual([3, 1]);
    expect(line?.flat().map((share01) => Number(share01.toFixed(9)))).toEqual([0, 0.1, 0.9, 1]);
  });

  test('has no line through two points or through a column of them', () => {
    const column = [0.1, 0.2, 0.3].map((y01, city) => ({ city, x01: 0.5, y01 }));
    expect(scatterFit(column.slice(1))).toEqual({ count: 2, r: Number.NaN, line: null });
    expect(scatterFit(column)).toEqual({ count: 3, r: Number.NaN, line: null });
  });

  test('says which point is under the pointer', () => {
    const points = scatterPoints(x, y, Uint8Array.of(1, 1, 0, 0, 0));
    const size = { widthPx: 200, heightPx: 100 };
    expect(nearestPoint(points, { xPx: 104, yPx: 42 }, size, 8)?.city).toBe(1);
    expect(nearestPoint(points, { xPx: 104, yPx: 42 }, size, 2)).toBeNull();
  });

  test('goes into a file at full precision', () => {
    const income = read('indicator:gdp_per_capita');
    const table = scatterTable(data, income, read('index'), [jincheng]);
    const column = data.columns[data.indicators.findIndex(({ id }) => id === 'gdp_per_capita')];
    expect(table.columns.slice(-4)).toEqual([
      'indicator_gdp_per_capita',
      'indicator_gdp_per_capita_level',
      'indicator_gdp_per_capita_year',
      'index',
    ]);
    expect(table.rows[0]?.slice(-4)).toEqual([
      income.values[jincheng],
      'country',
      column?.years[jincheng],
      scores.index[jincheng],
    ]);
  });
});

describe('a strip', () => {
  const values = invented([0, 1, 99, 100, Number.NaN, 50]);

  test('stacks what falls together and counts what is missing', () => {
    expect(stripOf(values, Uint8Array.of(1, 1, 1, 1, 1, 0), 10)).toEqual({
      dots: [
        { city: 0, x01: 0.05, level: 0 },
        { city: 1, x01: 0.05, level: 1 },
        { city: 2, x01: 0.95, level: 0 },
        { city: 3, x01: 0.95, level: 1 },
      ],
      height: 2,
      quartiles: [0.75, 50, 99.25],
      missing: 1,
    });
  });

  test('has ranges by name: its parts, which meet at the quartiles, and what lies beside a compared city', () => {
    const shown = Uint8Array.of(1, 1, 1, 1, 1, 0);
    expect(namedRanges(values, quartilesOf(values.values, shown), [2, 4])).toEqual([
      { kind: 'highest', slot: null, range: [99.25, 100] },
      { kind: 'middle', slot: null, range: [0.75, 99.25] },
      { kind: 'lowest', slot: null, range: [0, 0.75] },
      { kind: 'from', slot: 0, range: [values.values[2], 100] },
      { kind: 'to', slot: 0, range: [0, values.values[2]] },
    ]);
    expect(namedRanges(values, quartilesOf(values.values, new Uint8Array(6)), [])).toEqual([]);
  });

  test('takes a range from a path along the axis, in either direction, and cuts it at the ends', () => {
    const path = [
      [0.75, 0.2],
      [-0.1, 0.9],
    ] as const;
    expect(rangeAlong(values, path)).toEqual([0, 75]);
    expect(rangeShares(values, [-5, 75])).toEqual([0, 0.75]);
  });

  test('of nobody is empty', () => {
    expect(stripOf(values, new Uint8Array(6), 10)).toEqual({
      dots: [],
      height: 0,
      quartiles: null,
      missing: 0,
    });
  });

  test('goes into a file from the highest down, cities without a value last', () => {
    const table = stripTable(data, read('index'), EVERYONE);
    const column = table.rows.map((row) => row.at(-1));
    const present = column.filter((cell) => cell !== null) as number[];
    expect(present).toEqual([...present].sort((a, b) => b - a));
    expect(column.slice(present.length)).toEqual(new Array(400 - present.length).fill(null));
  });
});
