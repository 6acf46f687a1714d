import { describe, expect, it } from 'vitest';
import { weightedGeometricMean, weightedMean } from '../../../../src/domain/scoring/aggregate.ts';
import {
  ecologyFromRequirements,
  indexFromRequirements,
} from '../../../../src/domain/scoring/index-scores.ts';
import { normaliseGoalpost } from '../../../../src/domain/scoring/normalise.ts';
import { rankDescending } from '../../../../src/domain/scoring/rank.ts';
import { requirementScores } from '../../../../src/domain/scoring/requirement-scores.ts';
import { readColumns, readEdition } from './read-package.ts';

/** The example that docs/scoring.md walks through: Jincheng in edition 2026-1. */
describe('worked example of the scoring page', () => {
  it('scores fine dust of 52.42 µg/m³ between 70 and 5', () => {
    const [z] = normaliseGoalpost(Float64Array.of(52.42), { scale: 'linear', lower: 70, upper: 5 });
    expect(z).toBeCloseTo(27.04615384615385, 9);
  });

  it('scores a heritage distance of 95.8 km between 20 015 and 1 on a log scale', () => {
    const [z] = normaliseGoalpost(Float64Array.of(95.8), { scale: 'log', lower: 20015, upper: 1 });
    expect(z).toBeCloseTo(53.93625415115247, 9);
  });

  it('joins two of three indicators of requirement 5, because 9 of 12 points are present', () => {
    const columns = [27.04615384615385, 9.93, Number.NaN].map((z) => Float64Array.of(z));
    const [score] = weightedMean(columns, { weights: [6, 3, 3], minWeight: 8 });
    expect(score).toBeCloseTo(21.340769230769226, 9);
  });

  it('bounds requirement 5 by what the missing greenness could be', () => {
    const worstAndBest = [
      Float64Array.of(27.04615384615385, 27.04615384615385),
      Float64Array.of(9.93, 9.93),
      Float64Array.of(0, 100),
    ];
    expect([...weightedMean(worstAndBest, { weights: [6, 3, 3], minWeight: 8 })]).toEqual([
      expect.closeTo(16.006, 3),
      expect.closeTo(41.006, 3),
    ]);
  });

  it('joins eight requirements to the index, below their arithmetic mean', () => {
    const columns = [69.25, 42.5075, 46.9927, 85.6281, 21.3408, 53.9363, 61.9493, 55.67].map((r) =>
      Float64Array.of(r),
    );
    const weights = Array<number>(8).fill(1);
    const geometric = weightedGeometricMean(columns, { weights, minWeight: 8, floor: 1 });
    const arithmetic = weightedMean(columns, { weights, minWeight: 8 });
    expect([geometric[0], arithmetic[0]]).toEqual([
      expect.closeTo(51.1723, 4),
      expect.closeTo(54.6593, 4),
    ]);
  });

  it('reads the three ecologies out of the same requirements', () => {
    const edition = readEdition();
    const { cityIds, indicators, columns } = readColumns();
    const scores = requirementScores(edition, indicators, columns, cityIds.length);
    const jincheng = cityIds.indexOf('cn-jincheng');
    const weights = edition.requirements.map((one) => one.weight);
    expect(
      (['social', 'nature', 'economy'] as const).map(
        (ecology) => ecologyFromRequirements(scores, edition, ecology, weights)[jincheng],
      ),
    ).toEqual([expect.closeTo(65.19, 2), expect.closeTo(35.8, 2), expect.closeTo(50.09, 2)]);
  });

  it('gives what a reader gets who counts requirement 5 three times as much', () => {
    const edition = readEdition();
    const { cityIds, indicators, columns } = readColumns();
    const scores = requirementScores(edition, indicators, columns, cityIds.length);
    const index = indexFromRequirements(scores, [1, 1, 1, 1, 3, 1, 1, 1]);
    expect(index[cityIds.indexOf('cn-jincheng')]).toBeCloseTo(42.9606, 4);
  });

  it('lets equal scores share a rank', () => {
    const scores = Float64Array.of(61.2, 70.1, 61.2 + 1e-10, Number.NaN, 55);
    expect(rankDescending(scores, 1e-9)).toEqual({
      rank: Int32Array.of(2, 1, 2, 0, 4),
      order: Int32Array.of(1, 2, 0, 4),
      ratedCount: 4,
    });
  });
});
