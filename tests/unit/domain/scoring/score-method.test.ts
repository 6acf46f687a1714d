import { describe, expect, it } from 'vitest';
import { copelandScores } from '../../../../src/domain/scoring/copeland.ts';
import type { Method } from '../../../../src/domain/scoring/method.ts';
import { weightedPowerMean } from '../../../../src/domain/scoring/power-mean.ts';
import { STATUSES, scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { scoreMethod } from '../../../../src/domain/scoring/score-method.ts';
import { readPublished } from './published.ts';

const published = readPublished();
const { edition, method, table } = published;

function scoresBy(changes: Partial<Method>, groups?: Int32Array) {
  return scoreMethod(edition, { ...method, ...changes }, table, groups);
}

function countOf(values: Iterable<number>, wanted: (value: number) => boolean): number {
  return [...values].filter(wanted).length;
}

const EQUAL = edition.requirements.map(() => 1);

describe('scoreMethod', () => {
  it('with the method of the edition is the edition, bit by bit', () => {
    const scores = scoreEdition(edition, table.indicators, table.columns, table.cityCount);
    expect(scoresBy({})).toEqual(scores);
  });

  it.each([1, 0.5, -1])('joins requirements by exponent %d', (exponent) => {
    const scores = scoresBy({ aggregation: { kind: 'mean', exponent } });
    const rule = { weights: EQUAL, minWeight: 8, exponent, floor: 1 };
    const expected = weightedPowerMean(scores.requirements, rule);
    for (const city of published.scores.order) {
      expect(scores.index[city]).toBeCloseTo(expected[city] as number, 9);
    }
    expect(scores.ratedCount).toBe(364);
  });

  it('compares pairs by Copeland over the cities with an index alone', () => {
    const scores = scoresBy({ aggregation: { kind: 'copeland' } });
    const { requirements, isIndexable } = published.scores;
    expect(scores.index).toEqual(copelandScores(requirements, EQUAL, isIndexable));
    expect(scores.ratedCount).toBe(364);
  });

  it('lets a weight inside a requirement move scores, never who is rated', () => {
    const indicatorWeights = method.indicatorWeights.map((weights) =>
      weights.map((_, k) => (k === 0 ? 1 : 0)),
    );
    const scores = scoresBy({ indicatorWeights });
    expect(scores.requirementPoints).toEqual(published.scores.requirementPoints);
    const first = published.scores.indicatorScores[6]?.[0] as Float64Array;
    const points = published.scores.requirementPoints[6] as Float64Array;
    const expected = first.map((score, i) => ((points[i] as number) >= 8 ? score : Number.NaN));
    expect(scores.requirements[6]).toEqual(expected);
  });

  it.each(['min_max', 'z_score', 'percentile_rank', 'borda', 'frontier'] as const)(
    'scores by %s the same cities, and keeps the red line on the goalposts',
    (normalisation) => {
      const scores = scoresBy({ normalisation });
      expect(scores.isIndexable).toEqual(published.scores.isIndexable);
      expect(scores.redRequirements).toEqual(published.scores.redRequirements);
      expect(scores.status).toEqual(published.scores.status);
      expect(scores.index).not.toEqual(published.scores.index);
    },
  );

  it('pulls in outliers only where extremes stretch the scale', () => {
    const stretched = scoresBy({ normalisation: 'min_max' });
    const pulledIn = scoresBy({ normalisation: 'min_max', isWinsorised: true });
    expect(pulledIn.index).not.toEqual(stretched.index);
    const ranked = { normalisation: 'percentile_rank' } as const;
    expect(scoresBy({ ...ranked, isWinsorised: true }).index).toEqual(scoresBy(ranked).index);
  });

  it('counts more or fewer cities by its missing rule', () => {
    const counts = (['complete', 'edition', 'available'] as const).map(
      (missing) => scoresBy({ missing }).ratedCount,
    );
    const complete = countOf(published.scores.pointsPresent, (points) => points === 96);
    const available = countOf(table.columns[0]?.values.keys() ?? [], (i) =>
      published.scores.requirementPoints.every((points) => (points[i] as number) > 0),
    );
    expect(counts).toEqual([complete, 364, available]);
    expect(complete).toBeLessThan(364);
    expect(available).toBeGreaterThan(364);
  });

  it('fills a gap with the median of its group without rating anybody by it', () => {
    const groups = Int32Array.from({ length: table.cityCount }, (_, i) => i % 3);
    const scores = scoresBy({ missing: 'peer_median' }, groups);
    expect(scores.isIndexable).toEqual(published.scores.isIndexable);
    const city = published.cityIds.indexOf('cn-jincheng');
    const greenness = published.scores.indicatorScores[4]?.[2] as Float64Array;
    const peers = [...greenness]
      .filter((score, i) => !Number.isNaN(score) && i % 3 === city % 3)
      .sort((a, b) => a - b);
    const middle = (peers.length - 1) / 2;
    const median =
      ((peers[Math.floor(middle)] as number) + (peers[Math.ceil(middle)] as number)) / 2;
    const [dust, areas] = published.scores.indicatorScores[4] as [Float64Array, Float64Array];
    const expected = (6 * (dust[city] as number) + 3 * (areas[city] as number) + 3 * median) / 12;
    expect(scores.requirements[4]?.[city]).toBeCloseTo(expected, 9);
    expect(scores.indicatorScores[4]?.[2]?.[city]).toBeNaN();
  });

  it('under goalposts moves nobody when a city leaves; under min-max it may', () => {
    const stay = published.scores.order.toSorted().filter((_, k) => k > 0);
    const part = {
      ...table,
      cityCount: stay.length,
      columns: table.columns.map((column) => ({
        values: Float64Array.from(stay, (i) => column.values[i] as number),
        years: Int16Array.from(stay, (i) => column.years[i] as number),
        levels: Uint8Array.from(stay, (i) => column.levels[i] as number),
        sources: Int16Array.from(stay, (i) => column.sources[i] as number),
      })),
    };
    const without = scoreMethod(edition, method, part);
    expect([...without.index]).toEqual([...stay].map((i) => published.scores.index[i]));
    const relative = { ...method, normalisation: 'min_max' } as const;
    const before = scoreMethod(edition, relative, table);
    const after = scoreMethod(edition, relative, part);
    expect([...after.index]).not.toEqual([...stay].map((i) => before.index[i]));
  });

  it('gives a status to every city under every aggregation', () => {
    const { status } = scoresBy({ aggregation: { kind: 'copeland' } });
    const counts = STATUSES.map((_, code) => countOf(status, (value) => value === code));
    expect(counts).toEqual([36, 117, 247]);
  });
});
