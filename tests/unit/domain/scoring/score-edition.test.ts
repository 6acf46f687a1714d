import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/domain/edition.ts';
import { scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { column, edition, editionIndicator, indicator, requirement } from './small-edition.ts';

/** Two requirements: air (city value, else national) with trees, and water alone. 24 points in all. */
function twoRequirements(rules: Partial<Edition['rules']> = {}): Edition {
  return edition(
    [
      requirement(
        1,
        [
          editionIndicator('air', { points: 8, fallback: 'air-country', lower: 100, upper: 0 }),
          editionIndicator('trees', { points: 4 }),
        ],
        { ecologyPoints: { social: 0, nature: 30, economy: 0 } },
      ),
      requirement(2, [editionIndicator('water')], {
        ecologyPoints: { social: 15, nature: 0, economy: 15 },
      }),
    ],
    { indexMinPoints: 20, gradeAMinPoints: 12, gradeBMinPoints: 8, ...rules },
  );
}

const INDICATORS = ['water', 'air', 'air-country', 'trees'].map(indicator);

/**
 * Cities: 0 all own values · 1 air from the country · 2 no air at all · 3 no water · 4 trees missing and
 * water below the red line · 5 air too old, country value instead · 6 real zeros.
 */
function columns() {
  return [
    column([64, 64, 64, NaN, 16, 64, 0]),
    column([64, NaN, NaN, 64, 64, 10, 100], {
      level: 'city',
      years: [2020, 0, 0, 2020, 2020, 2012, 2020],
    }),
    column([50, 64, NaN, 50, 50, 64, 50]),
    column([36, 36, 36, 36, NaN, 36, 0], { level: 'subnational' }),
  ];
}

describe('scoreEdition', () => {
  it('takes every city through all steps', () => {
    const scores = scoreEdition(twoRequirements(), INDICATORS, columns(), 7);
    const near = (value: number) => (Number.isNaN(value) ? value : expect.closeTo(value, 9));
    const list = (values: Iterable<number>) => [...values];
    expect({
      requirements: scores.requirements.map(list),
      index: list(scores.index),
      social: list(scores.ecologies.social),
      nature: list(scores.ecologies.nature),
      economy: list(scores.ecologies.economy),
      indicatorScores: scores.indicatorScores.map((one) => one.map(list)),
      usedColumns: scores.used.map((one) => one.map((used) => list(used.columns))),
      usedLevels: scores.used.map((one) => one.map((used) => list(used.levels))),
      requirementPoints: scores.requirementPoints.map(list),
      pointsPresent: list(scores.pointsPresent),
      completeness01: list(scores.completeness01),
      evidencePoints: list(scores.evidencePoints),
      evidenceShare01: list(scores.evidenceShare01),
      grade: list(scores.grade),
      status: list(scores.status),
      red: list(scores.redRequirements),
      missing: list(scores.missingRequirements),
      rank: list(scores.rank),
      order: list(scores.order),
      ratedCount: scores.ratedCount,
    }).toEqual({
      requirements: [
        [36, 36, NaN, 36, 36, 36, 0],
        [64, 64, 64, NaN, 16, 64, 0],
      ],
      index: [48, 48, NaN, NaN, 24, 48, 1].map(near),
      social: [64, 64, NaN, NaN, 16, 64, 1].map(near),
      nature: [36, 36, NaN, NaN, 36, 36, 1].map(near),
      economy: [64, 64, NaN, NaN, 16, 64, 1].map(near),
      indicatorScores: [
        [
          [36, 36, NaN, 36, 36, 36, 0],
          [36, 36, 36, 36, NaN, 36, 0],
        ],
        [[64, 64, 64, NaN, 16, 64, 0]],
      ],
      usedColumns: [
        [
          [1, 2, -1, 1, 1, 2, 1],
          [3, 3, 3, 3, -1, 3, 3],
        ],
        [[0, 0, 0, -1, 0, 0, 0]],
      ],
      usedLevels: [
        [
          [1, 3, 0, 1, 1, 3, 1],
          [2, 2, 2, 2, 0, 2, 2],
        ],
        [[3, 3, 3, 0, 3, 3, 3]],
      ],
      requirementPoints: [
        [12, 12, 4, 12, 8, 12, 12],
        [12, 12, 12, 0, 12, 12, 12],
      ],
      pointsPresent: [24, 24, 16, 12, 20, 24, 24],
      completeness01: [1, 1, 16 / 24, 0.5, 20 / 24, 1, 1],
      evidencePoints: [12, 4, 4, 12, 8, 4, 12],
      evidenceShare01: [0.5, 4 / 24, 4 / 24, 0.5, 8 / 24, 4 / 24, 0.5],
      grade: [0, 2, 2, 0, 1, 2, 0],
      status: [2, 2, 0, 0, 1, 2, 1],
      red: [0, 0, 0, 0, 0b10, 0, 0b11],
      missing: [0, 0, 0b01, 0b10, 0, 0, 0],
      rank: [1, 1, 0, 0, 4, 1, 5],
      order: [0, 1, 5, 4, 6],
      ratedCount: 5,
    });
  });

  it('needs the points of the whole edition besides those of each requirement', () => {
    const scores = scoreEdition(twoRequirements({ indexMinPoints: 21 }), INDICATORS, columns(), 7);
    expect(scores.requirements.map((column) => column[4])).toEqual([36, 16]);
    expect(scores.index[4]).toBeNaN();
    expect(scores.redRequirements[4]).toBe(0b10);
  });

  it('draws the red line strictly', () => {
    const scores = scoreEdition(twoRequirements({ redLine: 36 }), INDICATORS, columns(), 7);
    expect(scores.status[0]).toBe(2);
  });

  it('keeps the 32nd requirement apart in the bits', () => {
    const ids = Array.from({ length: 32 }, (_, r) => r + 1);
    const wide = edition(ids.map((id) => requirement(id, [editionIndicator(`i${id}`)])));
    const values = ids.map((id) => column([id === 32 ? 10 : 90, id === 32 ? NaN : 90]));
    const scores = scoreEdition(
      wide,
      ids.map((id) => indicator(`i${id}`)),
      values,
      2,
    );
    expect([[...scores.redRequirements], [...scores.missingRequirements]]).toEqual([
      [2 ** 31, 0],
      [0, 2 ** 31],
    ]);
  });

  it('scores no city at all without complaint', () => {
    const none = ['water', 'air', 'air-country', 'trees'].map(() => column([]));
    const scores = scoreEdition(twoRequirements(), INDICATORS, none, 0);
    expect([scores.index.length, scores.ratedCount]).toEqual([0, 0]);
  });

  it.each([
    ['an indicator without a column', INDICATORS.slice(1), 7, 'No column for indicator water'],
    ['columns of another length', INDICATORS, 8, 'Expected 8 values of air, got 7'],
  ])('throws on %s', (_, indicators, cityCount, message) => {
    const own = columns().slice(4 - indicators.length);
    expect(() => scoreEdition(twoRequirements(), indicators, own, cityCount)).toThrow(message);
  });

  it('throws on requirements out of order', () => {
    const swapped = edition([requirement(2, [editionIndicator('water')])]);
    expect(() => scoreEdition(swapped, INDICATORS, columns(), 7)).toThrow(
      'Requirement 2 is out of order',
    );
  });

  it('throws on more requirements than bits', () => {
    const ids = Array.from({ length: 33 }, (_, r) => r + 1);
    const wide = edition(ids.map((id) => requirement(id, [editionIndicator('water')])));
    expect(() => scoreEdition(wide, INDICATORS, columns(), 7)).toThrow(
      'More than 32 requirements: 33',
    );
  });
});
