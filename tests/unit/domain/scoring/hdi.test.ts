import { describe, expect, it } from 'vitest';
import { weightedGeometricMean, weightedMean } from '../../../../src/domain/scoring/aggregate.ts';
import { normaliseGoalpost } from '../../../../src/domain/scoring/normalise.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { column, edition, editionIndicator, indicator, requirement } from './small-edition.ts';

/** UNDP, Human Development Report 2021/22, values of 2021 (CC BY 3.0 IGO). */
const HDI_2021 = {
  countries: ['CHE', 'AUS', 'LUX', 'CHN', 'NER'],
  lifeExpectancyYears: [83.9872, 84.5265, 82.6287, 78.2107, 61.5763],
  expectedSchoolingYears: [16.50029945, 21.05459023, 14.39813995, 14.2361149, 6.957111988],
  meanSchoolingYears: [13.85966015, 12.72681999, 13.01519217, 7.600118446, 2.116717299],
  incomePppDollars: [66933.00454, 49238.43335, 84649.47467, 17504.39969, 1239.866936],
  published: [0.962, 0.951, 0.93, 0.768, 0.4],
};

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

describe('Human Development Index through the same functions', () => {
  it('agrees with the published index of five countries by normalise and aggregate', () => {
    const dimension = (values: number[], lower: number, upper: number, scale: 'linear' | 'log') =>
      normaliseGoalpost(Float64Array.from(values), { scale, lower, upper }).map((z) => z / 100);
    const health = dimension(HDI_2021.lifeExpectancyYears, 20, 85, 'linear');
    const education = weightedMean(
      [
        dimension(HDI_2021.expectedSchoolingYears, 0, 18, 'linear'),
        dimension(HDI_2021.meanSchoolingYears, 0, 15, 'linear'),
      ],
      { weights: [1, 1], minWeight: 2 },
    );
    const income = dimension(HDI_2021.incomePppDollars, 100, 75_000, 'log');
    const hdi = weightedGeometricMean([health, education, income], {
      weights: [1, 1, 1],
      minWeight: 3,
      floor: 0,
    });
    expect([...hdi].map(round3)).toEqual(HDI_2021.published);
  });

  it('agrees with it as an edition of three requirements, too', () => {
    const asEdition = edition(
      [
        requirement(1, [editionIndicator('life', { lower: 20, upper: 85 })]),
        requirement(2, [
          editionIndicator('expected', { points: 6, upper: 18 }),
          editionIndicator('mean', { points: 6, upper: 15 }),
        ]),
        requirement(3, [editionIndicator('income', { scale: 'log', lower: 100, upper: 75_000 })]),
      ],
      { requirementFloor: 0 },
    );
    const scores = scoreEdition(
      asEdition,
      ['life', 'expected', 'mean', 'income'].map(indicator),
      [
        column(HDI_2021.lifeExpectancyYears),
        column(HDI_2021.expectedSchoolingYears),
        column(HDI_2021.meanSchoolingYears),
        column(HDI_2021.incomePppDollars),
      ],
      5,
    );
    expect([...scores.index].map((index) => round3(index / 100))).toEqual(HDI_2021.published);
    expect([...scores.rank]).toEqual([1, 2, 3, 4, 5]);
  });
});
