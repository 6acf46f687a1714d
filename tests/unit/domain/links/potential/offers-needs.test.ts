import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountryProfiles } from '../../../../../src/domain/links/potential/country-profiles.ts';
import {
  countrySides,
  sideReasons,
  standingsOf,
} from '../../../../../src/domain/links/potential/offers-needs.ts';

const NONE = Number.NaN;

function column(values: number[]) {
  return {
    values: Float64Array.from(values),
    years: Int16Array.from(values, (value) => (Number.isNaN(value) ? 0 : 2020)),
    sources: values.map((value) => (Number.isNaN(value) ? [] : [3])),
  };
}

function metric(id: string) {
  return { id, name: { en: id, zh: null }, unit: { en: '%', zh: null }, decimals: 1 };
}

/** Four countries; D lacks the second metric. */
const PROFILES: CountryProfiles = {
  countries: ['AAA', 'BBB', 'CCC', 'DDD'],
  metrics: [metric('exports'), metric('power')],
  columns: [column([10, 20, 20, 40]), column([5, 1, 3, NONE])],
  sectorMetrics: [
    { sector: 'trade', role: 'offer', metric: 0, direction: 1 },
    { sector: 'trade', role: 'offer', metric: 1, direction: -1 },
    { sector: 'trade', role: 'need', metric: 1, direction: 1 },
  ],
};

describe('standingsOf', () => {
  it('counts those below, ties half', () => {
    expect([...standingsOf(Float64Array.of(10, 20, 20, 40), 1)]).toEqual([0.125, 0.5, 0.5, 0.875]);
  });

  it('turns round with the direction and leaves out what is missing', () => {
    expect([...standingsOf(Float64Array.of(5, 1, 3, NONE), -1)]).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(5 / 6, 12),
      0.5,
      NONE,
    ]);
  });

  it('adds up to one half on average, in both directions mirrored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (numbers) => {
        const values = Float64Array.from(numbers);
        const up = standingsOf(values, 1);
        const down = standingsOf(values, -1);
        expect(up.reduce((sum, value) => sum + value, 0) / up.length).toBeCloseTo(0.5, 10);
        up.forEach((value, at) => {
          expect(value + (down[at] as number)).toBeCloseTo(1, 10);
        });
      }),
    );
  });
});

describe('countrySides', () => {
  const sides = countrySides(PROFILES, ['trade', 'culture']);

  it('takes the mean of at least two figures', () => {
    expect([...(sides.offers[0] ?? [])]).toEqual([
      expect.closeTo((0.125 + 1 / 6) / 2, 12),
      expect.closeTo((0.5 + 5 / 6) / 2, 12),
      0.5,
      NONE,
    ]);
  });

  it('knows nothing from a single figure, nor in a sector without figures', () => {
    expect([...(sides.needs[0] ?? [])]).toEqual([NONE, NONE, NONE, NONE]);
    expect([...(sides.offers[1] ?? [])]).toEqual([NONE, NONE, NONE, NONE]);
  });
});

describe('sideReasons', () => {
  it('gives the figures that speak loudest first, and none that is missing', () => {
    const sides = countrySides(PROFILES, ['trade']);
    expect(sideReasons(PROFILES, sides, 1, 'trade', 'offer')).toEqual([
      {
        metric: 1,
        direction: -1,
        value: 1,
        year: 2020,
        sources: [3],
        standing01: expect.closeTo(5 / 6, 12),
      },
      { metric: 0, direction: 1, value: 20, year: 2020, sources: [3], standing01: 0.5 },
    ]);
    expect(
      sideReasons(PROFILES, sides, 3, 'trade', 'offer').map((reason) => reason.metric),
    ).toEqual([0]);
  });
});
