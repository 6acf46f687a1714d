import { describe, expect, it } from 'vitest';
import {
  type BriefFigures,
  briefPartner,
  strongSides,
} from '../../../../src/charts/series/city-profile-brief.ts';
import type {
  CountryProfiles,
  LinkRole,
} from '../../../../src/domain/links/potential/country-profiles.ts';
import { countrySides } from '../../../../src/domain/links/potential/offers-needs.ts';
import type { PairPart } from '../../../../src/domain/links/potential/potential-links.ts';

/** Two countries; three figures for the offer and the need of farming, two for those of energy. */
function figures(): BriefFigures {
  const column = (first: number, second: number) => ({
    values: Float64Array.of(first, second),
    years: Int16Array.of(2020, 0),
    sources: [[0], [1]],
  });
  const metric = (id: string) => ({
    id,
    name: { en: id, zh: null },
    unit: { en: '%', zh: null },
    decimals: 0,
  });
  const use = (sector: string, role: LinkRole, at: number) =>
    ({ sector, role, metric: at, direction: 1 }) as const;
  const profiles: CountryProfiles = {
    countries: ['AAA', 'BBB'],
    metrics: ['land', 'yield', 'exports', 'oil', 'gas'].map(metric),
    columns: [column(9, 1), column(8, 2), column(1, 7), column(5, 6), column(1, 2)],
    sectorMetrics: [
      ...[0, 1, 2].map((at) => use('farming', 'offer', at)),
      ...[0, 1, 2].map((at) => use('farming', 'need', at)),
      ...[3, 4].map((at) => use('energy', 'offer', at)),
    ],
  };
  const sides = countrySides(profiles, ['energy', 'farming', 'tourism']);
  return { profiles, sides, countryOf: (city) => city };
}

function part(sector: number): PairPart {
  return { sector, offer01: 0.5, need01: 0.4, offerShare01: 0, needShare01: 0, strength01: 0.1 };
}

describe('strongSides', () => {
  it('names the strongest sectors that are asked for and known', () => {
    const { sides } = figures();
    const farming = { sector: 1, value01: expect.closeTo(7 / 12) };
    const energy = { sector: 0, value01: 0.25 };
    expect(strongSides(sides, 'offer', 0, [0, 1, 2], 3)).toEqual([farming, energy]);
    expect(strongSides(sides, 'offer', 0, [0, 1, 2], 1)).toEqual([farming]);
    expect(strongSides(sides, 'offer', 0, [0], 3)).toEqual([energy]);
    expect(strongSides(sides, 'need', 1, [0, 2], 3)).toEqual([]);
  });
});

describe('briefPartner', () => {
  const partner = { city: 1, total: 0.3, mutuality01: 0.5 };

  it('gives the stronger direction, with two figures on each side', () => {
    const takes = { ...partner, gives: 0.1, takes: 0.2, givesIn: [part(0)], takesIn: [part(1)] };
    const found = briefPartner(figures(), 0, takes);
    expect(found).toMatchObject({ giver: 1, taker: 0, sector: 1, fit01: 0.2 });
    expect(found?.offers.map(({ metric, value, year }) => [metric, value, year])).toEqual([
      [2, 7, 0],
      [0, 1, 0],
    ]);
    expect(found?.needs.map(({ metric, value, year }) => [metric, value, year])).toEqual([
      [0, 9, 2020],
      [1, 8, 2020],
    ]);
  });

  it('has no reasons without a part', () => {
    const none = { ...partner, gives: 0.2, takes: 0.1, givesIn: [], takesIn: [part(1)] };
    expect(briefPartner(figures(), 0, none)).toBeNull();
  });
});
