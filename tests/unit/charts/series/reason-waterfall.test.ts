import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorInUse } from '../../../../src/charts/series/reason-gain.ts';
import { reasonSentence } from '../../../../src/charts/series/reason-sentence.ts';
import { reasonTable } from '../../../../src/charts/series/reason-table.ts';
import {
  roundToSum,
  type Waterfall,
  waterfallAxis,
  waterfallOf,
} from '../../../../src/charts/series/reason-waterfall.ts';
import type { AtlasData } from '../../../../src/domain/atlas-data.ts';
import {
  explainDifference,
  type MeanTree,
} from '../../../../src/domain/scoring/explain/difference.ts';
import {
  cityProfile,
  meanProfile,
  meanTreeOf,
} from '../../../../src/domain/scoring/explain/profile.ts';
import { editionMethod } from '../../../../src/domain/scoring/method.ts';
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

function againstTheMean(city: number): Waterfall {
  const members = [...scores.order];
  const difference = explainDifference(
    meanProfile(scores.indicatorScores, members),
    cityProfile(scores.indicatorScores, city),
    tree,
  );
  if (!difference) throw new Error(`City ${city} has no index`);
  return waterfallOf(difference);
}

/** Tenths, so that sums of written numbers are whole. */
function tenths(shown: number): number {
  return Math.round(shown * 10) + 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the way from the average member to each of the published cities', () => {
  it('ends at the index exactly, and each requirement is the sum of its indicators', () => {
    for (const city of scores.order) {
      const { from, to, requirements, coverage } = againstTheMean(city);
      expect(to).toBeCloseTo(scores.index[city] as number, 9);
      const points = requirements.map((step) => step.points);
      expect(from + sum(points) + (coverage?.points ?? 0)).toBeCloseTo(to, 9);
      for (const step of requirements) {
        expect(sum(step.indicators.map((part) => part.points))).toBeCloseTo(step.points, 9);
      }
    }
  });

  it('adds up to the last written digit, too', () => {
    for (const city of scores.order) {
      const { fromShown, toShown, requirements, coverage } = againstTheMean(city);
      const steps = sum(requirements.map(({ shown }) => tenths(shown)));
      expect(tenths(fromShown) + steps + tenths(coverage?.shown ?? 0)).toBe(tenths(toShown));
      for (const step of requirements) {
        expect(sum(step.indicators.map(({ shown }) => tenths(shown)))).toBe(tenths(step.shown));
      }
    }
  });

  it('has a bar for different coverage where the city has a gap, and only there', () => {
    for (const city of scores.order) {
      const hasGap = scores.indicatorScores.flat().some((column) => Number.isNaN(column[city]));
      expect(againstTheMean(city).coverage !== null).toBe(hasGap);
    }
  });

  it('lies on its axis', () => {
    for (const city of scores.order) {
      const way = againstTheMean(city);
      const { min, max, ticks } = waterfallAxis(way);
      const places = [way.from, way.to, ...way.requirements.map(({ end }) => end)];
      expect(places.every((place) => place > min && place < max)).toBe(true);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });

  it('names few places where they are hundreds of wins', () => {
    const step = { start: 0, end: -340, points: -340, shown: -340 };
    const requirements = [{ ...step, requirement: 0, indicators: [] }];
    const ends = { from: 0, to: -340, fromShown: 0, toShown: -340 };
    const { ticks } = waterfallAxis({ ...ends, requirements, coverage: null });
    expect(ticks).toEqual([-200, 0]);
  });
});

describe('roundToSum', () => {
  it('gives the last digit to those who lose most by rounding', () => {
    expect(roundToSum([1.04, 1.04, 1.02], 3.1, 1)).toEqual([1.1, 1, 1]);
    expect(roundToSum([-0.04, 0.02], 0, 1)).toEqual([0, 0]);
    expect(roundToSum([], 0, 1)).toEqual([]);
  });

  it('adds up and moves no part by more than a digit, if the total is that of the parts', () => {
    const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(parts, (values) => {
        const total = Number(sum(values).toFixed(1));
        const rounded = roundToSum(values, total, 1);
        expect(sum(rounded.map(tenths))).toBe(tenths(total));
        for (const [k, part] of rounded.entries()) {
          expect(Math.abs(part - (values[k] as number))).toBeLessThan(0.1 + 1e-9);
        }
      }),
    );
  });
});

describe('reasonSentence', () => {
  const step = (requirement: number, shown: number) => ({
    requirement,
    shown,
    points: shown,
    start: 0,
    end: 0,
    indicators: [],
  });
  const way = {
    from: 53,
    to: 61.4,
    fromShown: 53,
    toShown: 61.4,
    requirements: [step(0, 2.1), step(1, 3.5), step(2, 4), step(3, -1.1), step(4, -0.1)],
    coverage: null,
  };

  it('names what lifts a city and what pulls it down', () => {
    expect(reasonSentence(way)).toEqual({
      direction: 'above',
      points: 8.4,
      leads: [
        { requirement: 2, points: 4 },
        { requirement: 1, points: 3.5 },
      ],
      counters: [{ requirement: 3, points: -1.1 }],
    });
  });

  it('turns round for a city that lies below, and counts different coverage as a part', () => {
    const coverage = { start: 0, end: 0, points: -9, shown: -9 };
    expect(reasonSentence({ ...way, toShown: 52.4, coverage })).toEqual({
      direction: 'below',
      points: 0.6,
      leads: [
        { requirement: null, points: -9 },
        { requirement: 3, points: -1.1 },
      ],
      counters: [{ requirement: 2, points: 4 }],
    });
  });

  it('knows no direction where the written indexes are the same', () => {
    expect(reasonSentence({ ...way, toShown: 53 }).direction).toBe('level');
  });
});

it('gives every step of a waterfall to a file, parts adding up at full precision', () => {
  const [first = 0] = scores.order;
  const way = againstTheMean(first);
  const about = { city: data.cities[first]?.id ?? '', reference: 'mean', methodHash: 'abcd1234' };
  const { columns, rows } = reasonTable(data, way, about, scores.used);
  const pointsOf = (part: string) =>
    rows.filter((row) => row[columns.indexOf('part')] === part).map((row) => row.at(-1) as number);
  const [from = 0] = pointsOf('reference');
  const steps = [...pointsOf('requirement'), ...pointsOf('coverage')];
  expect(from + sum(steps)).toBeCloseTo(pointsOf('city')[0] ?? 0, 9);
  expect(sum(pointsOf('indicator'))).toBeCloseTo(sum(pointsOf('requirement')), 9);
  expect(pointsOf('city')).toEqual([scores.index[first]]);
});

it('names an indicator by the value that the score rests on', () => {
  const almaty = data.cities.findIndex(({ id }) => id === 'kz-almaty');
  const waste = (at: number): string | undefined =>
    indicatorInUse(data, scores.used, { requirement: 2, indicator: wasteAt }, at)?.id;
  const wasteAt = data.edition.requirements[2]?.indicators.findIndex(
    ({ id }) => id === 'msw_recycling_rate',
  ) as number;
  const { fallback } = data.edition.requirements[2]?.indicators[wasteAt] ?? {};
  expect(waste(almaty)).toBe(fallback);
  const about = { city: 'kz-almaty', reference: 'mean', methodHash: 'abcd1234' };
  const { columns, rows } = reasonTable(data, againstTheMean(almaty), about, scores.used);
  const named = rows.find((row) => row[columns.indexOf('id')] === 'msw_recycling_rate');
  expect(named?.[columns.indexOf('name')]).toBe('Municipal waste recycled, national figure');
});
