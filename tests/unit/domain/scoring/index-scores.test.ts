import { describe, expect, it } from 'vitest';
import {
  ecologiesFromRequirements,
  ecologyFromRequirements,
  indexFromRequirements,
} from '../../../../src/domain/scoring/index-scores.ts';
import { requirementScores } from '../../../../src/domain/scoring/requirement-scores.ts';
import { scoreEdition, weighRequirements } from '../../../../src/domain/scoring/score-edition.ts';
import { column, edition, editionIndicator, indicator, requirement } from './small-edition.ts';

/** Six requirements of one indicator each: one full group of four columns and a rest. Three cities. */
function six() {
  const ids = [1, 2, 3, 4, 5, 6];
  const ofSix = edition(
    ids.map((id) =>
      requirement(id, [editionIndicator(`i${id}`)], {
        ecologyPoints:
          id <= 3 ? { social: 20, nature: 10, economy: 0 } : { social: 15, nature: 15, economy: 0 },
      }),
    ),
    { indexMinPoints: 0 },
  );
  const values = [
    [20, 90, 5],
    [30, 80, 50],
    [40, 70, 60],
    [50, 60, NaN],
    [60, 50, 70],
    [70, 0, 80],
  ];
  const indicators = ids.map((id) => indicator(`i${id}`));
  const columns = values.map((row) => column(row));
  return { ofSix, indicators, columns, scores: requirementScores(ofSix, indicators, columns, 3) };
}

function root(product: number, degree: number): number {
  return product ** (1 / degree);
}

describe('indexFromRequirements', () => {
  it('joins any number of requirements, the floor under a zero', () => {
    const index = indexFromRequirements(six().scores, [1, 1, 1, 1, 1, 1]);
    expect([...index]).toEqual([
      expect.closeTo(root(20 * 30 * 40 * 50 * 60 * 70, 6), 9),
      expect.closeTo(root(90 * 80 * 70 * 60 * 50 * 1, 6), 9),
      NaN,
    ]);
  });

  it('needs every requirement, also one that a weight of 0 takes out', () => {
    const index = indexFromRequirements(six().scores, [1, 0, 0, 0, 0, 3]);
    expect([...index]).toEqual([
      expect.closeTo(root(20 * 70 ** 3, 4), 9),
      expect.closeTo(root(90, 4), 9),
      NaN,
    ]);
  });

  it('overwrites what stands in the given array', () => {
    const out = Float64Array.of(7, 7, 7);
    const { scores } = six();
    expect(indexFromRequirements(scores, [1, 0, 0, 0, 0, 0], out)).toBe(out);
    expect([...out]).toEqual([expect.closeTo(20, 9), expect.closeTo(90, 9), NaN]);
  });

  it.each([
    [[1, 1], 'Expected 6 weights, got 2'],
    [[0, 0, 0, 0, 0, 0], 'All weights are 0'],
    [[1, 1, 1, 1, 1, -0.5], 'Bad weight: -0.5'],
  ])('throws on weights %j', (weights, message) => {
    expect(() => indexFromRequirements(six().scores, weights)).toThrow(message);
  });

  it('throws on an output of another length', () => {
    expect(() =>
      indexFromRequirements(six().scores, [1, 1, 1, 1, 1, 1], new Float64Array(2)),
    ).toThrow('Expected room for 3 scores, got 2');
  });
});

describe('ecologyFromRequirements', () => {
  it('weighs each requirement by its share of the ecology', () => {
    const { ofSix, scores } = six();
    const social = ecologyFromRequirements(scores, ofSix, 'social', [1, 1, 1, 1, 1, 1]);
    expect(social[0]).toBeCloseTo(
      root((20 * 30 * 40) ** 20 * (50 * 60 * 70) ** 15, 3 * 20 + 3 * 15),
      9,
    );
  });

  it('weighs each requirement by its own weight as well', () => {
    const { ofSix, scores } = six();
    const nature = ecologyFromRequirements(scores, ofSix, 'nature', [3, 0, 0, 2, 0, 0]);
    expect(nature[0]).toBeCloseTo(root(20 ** 30 * 50 ** 30, 60), 9);
  });

  it('is missing everywhere where no requirement has a share', () => {
    const { ofSix, scores } = six();
    const { economy } = ecologiesFromRequirements(scores, ofSix, [1, 1, 1, 1, 1, 1]);
    expect([...economy]).toEqual([NaN, NaN, NaN]);
  });
});

describe('weighRequirements', () => {
  it('gives the scores of the edition when no weights are given', () => {
    const { ofSix, indicators, columns, scores } = six();
    expect(weighRequirements(scores, ofSix)).toEqual(scoreEdition(ofSix, indicators, columns, 3));
  });

  it('changes index and rank with the weights, and nothing about values, red lines and evidence', () => {
    const { ofSix, scores } = six();
    const equal = weighRequirements(scores, ofSix);
    const onlyFirst = weighRequirements(scores, ofSix, [1, 0, 0, 0, 0, 0]);
    expect([[...equal.rank], [...onlyFirst.rank]]).toEqual([
      [1, 2, 0],
      [2, 1, 0],
    ]);
    const { index, ecologies, rank, order, ...fixed } = equal;
    expect(onlyFirst).toMatchObject(fixed);
  });
});
