import { describe, expect, it } from 'vitest';
import { indexedCity, learnFromRows } from '../../../../src/charts/series/learning-rows.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { openPublishedData } from '../../../support/published-data.ts';

describe('learnFromRows', () => {
  it('stands scores, completeness and grade beside each city, requirement by requirement', async () => {
    const data = await openPublishedData();
    const { edition, indicators, columns, cities } = data;
    const scores = scoreEdition(edition, indicators, columns, cities.length);
    const [own, model] = [0, 5];
    const leftOut = { scores: 3, ranks: 1 };
    const found = learnFromRows(data, scores, own, [
      { status: 'not_weak' },
      { status: 'weak', models: [{ city: model, lead: 9, chanceAbove01: 1 }], leftOut },
      { status: 'unknown' },
    ]);
    const points = edition.requirements[1]?.indicators.reduce((sum, one) => sum + one.points, 0);
    const present = scores.requirementPoints[1]?.[model] ?? Number.NaN;
    const [indexed] = indexedCity(cities, scores, model);
    expect(found).toEqual({
      weak: [
        {
          at: 1,
          own: scores.requirements[1]?.[own],
          models: [
            {
              at: model,
              city: cities[model],
              score: scores.requirements[1]?.[model],
              completeness01: present / (points ?? Number.NaN),
              grade: indexed?.grade,
            },
          ],
          leftOut,
        },
      ],
      unknown: [2],
    });
    expect(found.weak[0]?.models[0]?.completeness01).toBeLessThanOrEqual(1);
    expect(indexed?.completeness01).toBe(scores.completeness01[model]);
    expect(indexedCity(cities, scores, -1)).toEqual([]);
  });
});
