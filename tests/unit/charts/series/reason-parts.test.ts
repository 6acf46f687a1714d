import { beforeAll, describe, expect, it } from 'vitest';
import { nextBetter, nextPlace, writtenChange } from '../../../../src/charts/series/reason-gain.ts';
import { gapBounds } from '../../../../src/charts/series/reason-gaps.ts';
import { standingsOf } from '../../../../src/charts/series/reason-standing.ts';
import type { AtlasData } from '../../../../src/domain/atlas-data.ts';
import type { MeanTree } from '../../../../src/domain/scoring/explain/difference.ts';
import { meanTreeOf } from '../../../../src/domain/scoring/explain/profile.ts';
import { editionMethod } from '../../../../src/domain/scoring/method.ts';
import { rankDescending } from '../../../../src/domain/scoring/rank.ts';
import { type EditionScores, scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { openPublishedData } from '../../../support/published-data.ts';

let data: AtlasData;
let scores: EditionScores;
let tree: MeanTree;

beforeAll(async () => {
  data = await openPublishedData();
  scores = scoreEdition(data.edition, data.indicators, data.columns, data.cities.length);
  const found = meanTreeOf(editionMethod(data.edition), data.edition.rules.requirementFloor);
  if (!found) throw new Error('the edition is a mean');
  tree = found;
});

function cityNumber(id: string): number {
  return data.cities.findIndex((city) => city.id === id);
}

/** The package with one value of one city changed. */
function withValue(indicator: number, city: number, value: number): EditionScores {
  const columns = data.columns.map((column, at) =>
    at === indicator ? { ...column, values: column.values.with(city, value) } : column,
  );
  return scoreEdition(data.edition, data.indicators, columns, data.cities.length);
}

describe('nextBetter', () => {
  it('skips those of the same rank and has none above the first', () => {
    const ranking = rankDescending(Float64Array.of(50, 60, Number.NaN, 50, 70), 0);
    expect([0, 1, 2, 3, 4].map((city) => nextBetter(ranking, city))).toEqual([1, 4, -1, 1, -1]);
  });
});

describe('nextPlace', () => {
  it('names a value that, put into the package, gains the place', () => {
    for (const id of ['kz-almaty', 'cn-jincheng']) {
      const city = cityNumber(id);
      const next = nextPlace(data, scores, tree, city);
      if (!next?.smallest) throw new Error(`${id} can gain no place`);
      const { indicator, toValue } = next.smallest;
      const changed = withValue(data.indicators.indexOf(indicator), city, toValue);
      expect(changed.index[city]).toBeCloseTo(next.index, 9);
      expect(next.index).toBe(scores.index[next.city]);
      expect(next.rank).toBe(scores.rank[next.city]);
      expect(next.rank).toBeLessThan(scores.rank[city] as number);
    }
  });

  it('keeps what a city can do itself apart from national values', () => {
    for (const city of scores.order) {
      const level = nextPlace(data, scores, tree, city)?.local?.level ?? 'city';
      expect(['city', 'subnational']).toContain(level);
    }
  });

  it('has nothing to gain for the first and for a city without a rank', () => {
    const unrated = scores.rank.indexOf(0);
    expect(nextPlace(data, scores, tree, scores.order[0] as number)).toBeNull();
    expect(nextPlace(data, scores, tree, unrated)).toBeNull();
  });
});

it('writes a change in digits that show it, never short of the aim', () => {
  expect(writtenChange(52.42, 52.40549)).toEqual({ from: 52.42, to: 52.405, digits: 3 });
  expect(writtenChange(1200, 8431.2)).toEqual({ from: 1200, to: 8432, digits: 0 });
  expect(writtenChange(0.5, 0.61)).toEqual({ from: 0.5, to: 0.61, digits: 2 });
});

describe('standingsOf', () => {
  const edition = (): AtlasData['edition'] => {
    const [first] = data.edition.requirements;
    const [indicator] = first?.indicators ?? [];
    if (!first || !indicator) throw new Error('the edition has no requirement');
    return { ...data.edition, requirements: [{ ...first, indicators: [indicator] }] };
  };
  const column = Float64Array.of(10, 20, 30, 40, 40, Number.NaN, 99);
  const small = {
    requirements: [column],
    indicatorScores: [[Float64Array.of(9, 1, 1, 1, 1, 1, 99)]],
    isIndexable: Uint8Array.of(1, 1, 1, 1, 1, 0, 0),
  };

  it('counts equal ones half, and only members with an index', () => {
    expect(standingsOf(edition(), small, 3)).toEqual({
      strengths: [{ requirement: 0, indicator: null, score: 40, above01: 0.8 }],
      weaknesses: [],
    });
  });

  it('finds strengths and weaknesses of one city side by side', () => {
    expect(standingsOf(edition(), small, 0)).toEqual({
      strengths: [{ requirement: 0, indicator: 0, score: 9, above01: 0.9 }],
      weaknesses: [{ requirement: 0, indicator: null, score: 10, above01: 0.1 }],
    });
  });

  it('takes no missing score for a weakness', () => {
    expect(standingsOf(edition(), small, 5).weaknesses).toEqual([]);
  });
});

describe('gapBounds', () => {
  it('holds the index of every city that has one, and ranks for those that have none', () => {
    for (const city of data.cities.keys()) {
      const bounds = gapBounds(data.edition, scores, tree, city);
      const gaps = scores.indicatorScores
        .flat()
        .filter((column) => Number.isNaN(column[city])).length;
      expect(bounds?.gaps.length ?? 0).toBe(gaps);
      if (!bounds) continue;
      const index = scores.index[city] as number;
      const rank = scores.rank[city] as number;
      if (!Number.isNaN(index)) {
        expect(bounds.worst.index).toBeLessThanOrEqual(index + 1e-9);
        expect(bounds.best.index).toBeGreaterThanOrEqual(index - 1e-9);
        expect(bounds.worst.rank).toBeGreaterThanOrEqual(rank);
      }
      expect(bounds.best.rank).toBeLessThanOrEqual(bounds.worst.rank);
    }
  });
});
