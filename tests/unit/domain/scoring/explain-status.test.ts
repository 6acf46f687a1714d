import { describe, expect, it } from 'vitest';
import {
  constantIndicators,
  explainStatus,
} from '../../../../src/domain/scoring/explain-status.ts';
import { editionMethod } from '../../../../src/domain/scoring/method.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import { column, edition, editionIndicator, indicator, requirement } from './small-edition.ts';

/**
 * Cities: 0 rated · 1 red twice · 2 a requirement missing and one red · 3 too few points only ·
 * 4 just enough points.
 */
function scored() {
  const three = edition(
    [
      requirement(1, [editionIndicator('a', { points: 8 }), editionIndicator('b', { points: 4 })]),
      requirement(2, [editionIndicator('c', { points: 8 }), editionIndicator('d', { points: 4 })]),
      requirement(3, [editionIndicator('e')]),
    ],
    { indexMinPoints: 32 },
  );
  const columns = [
    column([50, 24, NaN, 50, 50]),
    column([50, 24, 50, NaN, NaN]),
    column([50, 50, 50, 50, 50]),
    column([50, 50, 50, NaN, 50]),
    column([25, 0, 12, 50, 50]),
  ];
  const scores = scoreEdition(three, ['a', 'b', 'c', 'd', 'e'].map(indicator), columns, 5);
  return { three, scores };
}

describe('explainStatus', () => {
  it.each([
    [0, []],
    [
      1,
      [
        { kind: 'red_line', requirement: 1, score: 24 },
        { kind: 'red_line', requirement: 3, score: 0 },
      ],
    ],
    [
      2,
      [
        { kind: 'missing_requirement', requirement: 1, pointsPresent: 4, minPoints: 8 },
        { kind: 'too_few_points', present: 28, needed: 32 },
        { kind: 'red_line', requirement: 3, score: 12 },
      ],
    ],
    [3, [{ kind: 'too_few_points', present: 28, needed: 32 }]],
    [4, []],
  ])('lists the reasons of city %d', (city, reasons) => {
    const { three, scores } = scored();
    expect(explainStatus(three, scores, city)).toEqual(reasons);
  });

  it('gives a reason exactly where the status is not rated', () => {
    const { three, scores } = scored();
    const hasReasons = [0, 1, 2, 3, 4].map((city) => explainStatus(three, scores, city).length > 0);
    expect(hasReasons).toEqual([...scores.status].map((status) => status !== 2));
  });

  it('throws on a number that is no city', () => {
    const { three, scores } = scored();
    expect(() => explainStatus(three, scores, 5)).toThrow('No city number 5');
  });
});

describe('constantIndicators', () => {
  /** Indicator a is the same in every city that has it, b differs; city 2 has neither. */
  function scoredBy(normalisation: 'min_max' | 'goalposts') {
    const one = edition([requirement(1, [editionIndicator('a'), editionIndicator('b')])]);
    const columns = [column([40, 40, NaN]), column([10, 20, NaN])];
    const table = { indicators: ['a', 'b'].map(indicator), columns, cityCount: 3 };
    const method = { ...editionMethod(one), normalisation };
    return { one, scores: scoreMethod(one, method, table, new Int32Array(3)) };
  }

  it('names what has a value and no score, for all cities are the same in it', () => {
    const { one, scores } = scoredBy('min_max');
    expect([0, 1, 2].map((city) => constantIndicators(one, scores, 1, city))).toEqual([
      ['a'],
      ['a'],
      [],
    ]);
  });

  it('names nothing under goalposts, which score a value by itself', () => {
    const { one, scores } = scoredBy('goalposts');
    expect(constantIndicators(one, scores, 1, 0)).toEqual([]);
  });
});
