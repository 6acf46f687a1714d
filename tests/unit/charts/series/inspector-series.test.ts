import { beforeAll, describe, expect, test } from 'vitest';
import {
  type IndicatorValue,
  indicatorValues,
} from '../../../../src/charts/series/indicator-values.ts';
import {
  ecologyBars,
  levelShares,
  requirementBars,
} from '../../../../src/charts/series/requirement-bars.ts';
import type { AtlasData } from '../../../../src/domain/atlas-data.ts';
import { type EditionScores, scoreEdition } from '../../../../src/domain/scoring/score-edition.ts';
import { openPublishedData } from '../../../support/published-data.ts';
import { EXPECTED } from '../../domain/scoring/expected-2026-1.ts';

let data: AtlasData;
let scores: EditionScores;

beforeAll(async () => {
  data = await openPublishedData();
  scores = scoreEdition(data.edition, data.indicators, data.columns, data.cities.length);
});

function cityNumber(id: string): number {
  const at = data.cities.findIndex((city) => city.id === id);
  if (at < 0) throw new Error(`Unknown city: ${id}`);
  return at;
}

describe.each(['cn-jincheng', 'kz-almaty'])('%s', (id) => {
  test('has the requirement bars of the independent computation', () => {
    const medians = data.edition.requirements.map(() => null);
    const bars = requirementBars(data.edition, scores, medians, cityNumber(id));
    const expected = EXPECTED[id];
    expect(bars.map(({ score100 }) => Number(score100?.toFixed(9)))).toEqual(
      expected?.requirements.map((score) => Number(score.toFixed(9))),
    );
    expect(bars.filter(({ isRed }) => isRed).map(({ requirement }) => requirement)).toEqual(
      expected?.red,
    );
    expect(bars.reduce((sum, { pointsPresent }) => sum + pointsPresent, 0)).toBe(
      expected?.pointsPresent,
    );
  });

  test('has its evidence points in the city and subnational shares', () => {
    const shares = levelShares(data.edition, scores, cityNumber(id));
    const { totalPoints } = data.edition.rules;
    expect((shares.city + shares.subnational) * totalPoints).toBeCloseTo(
      EXPECTED[id]?.evidencePoints ?? 0,
      9,
    );
    expect(shares.city + shares.subnational + shares.country + shares.missing).toBeCloseTo(1, 12);
  });
});

test('a city that is not rated has no ecology and says how many points a requirement lacks', () => {
  const at = scores.index.findIndex((index) => Number.isNaN(index));
  const bars = requirementBars(data.edition, scores, [], at);
  expect(ecologyBars(scores, { social: 1, nature: 2, economy: 3 }, at)).toEqual([
    { ecology: 'social', score100: null, median100: 1 },
    { ecology: 'nature', score100: null, median100: 2 },
    { ecology: 'economy', score100: null, median100: 3 },
  ]);
  for (const bar of bars) expect(bar.score100 === null).toBe(bar.pointsPresent < bar.minPoints);
});

test('every value of every indicator is listed once per city, with its source', () => {
  for (const at of [
    cityNumber('cn-jincheng'),
    cityNumber('kz-almaty'),
    cityNumber('si-ljubljana'),
  ]) {
    const rows = indicatorValues(data, scores, at).flatMap(({ scored, others }) => [
      ...scored,
      ...others,
    ]);
    const present = data.indicators.filter(
      (_, column) => !Number.isNaN(data.columns[column]?.values[at] ?? Number.NaN),
    );
    expect(
      new Set(rows.filter(({ value }) => value !== null).map(({ indicator }) => indicator.id)),
    ).toEqual(new Set(present.map(({ id }) => id)));
    expect(
      rows.filter(
        ({ value, source }) => value !== null && data.sources[source ?? -1] === undefined,
      ),
    ).toEqual([]);
  }
});

test('a national value that stands in is marked, keeps its own level and is scored', () => {
  const isStandIn = (row: IndicatorValue): boolean => row.role === 'stand_in';
  const rows = data.cities.flatMap((_, at) =>
    indicatorValues(data, scores, at).flatMap(({ scored }) => scored),
  );
  const standIns = rows.filter(isStandIn);
  expect(
    new Set(standIns.map(({ standsInFor, indicator }) => `${standsInFor} < ${indicator.id}`)),
  ).toEqual(
    new Set([
      'msw_recycling_rate < msw_recycling_rate_country',
      'pm25_annual_mean < pm25_country_mean',
    ]),
  );
  expect(
    standIns.filter(({ score100, level }) => score100 === null || level !== 'country'),
  ).toEqual([]);
});

test('a requirement is fully national exactly where no value behind it is of the city or its region', () => {
  for (const at of data.cities.keys()) {
    const bars = requirementBars(data.edition, scores, [], at);
    const groups = indicatorValues(data, scores, at);
    for (const [r, bar] of bars.entries()) {
      const levels = (groups[r]?.scored ?? [])
        .filter(({ score100 }) => score100 !== null)
        .map(({ level }) => level);
      expect(bar.isNational).toBe(
        levels.includes('country') && !levels.includes('city') && !levels.includes('subnational'),
      );
    }
  }
});
