import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_POTENTIAL,
  type PotentialRule,
} from '../../../../../src/domain/links/potential/choices.ts';
import { choosePotentialLinks } from '../../../../../src/domain/links/potential/choose-potential.ts';
import type { PotentialBase } from '../../../../../src/domain/links/potential/potential-base.ts';
import { createPotentialModel } from '../../../../../src/domain/links/potential/potential-model.ts';
import { potentialPartners } from '../../../../../src/domain/links/potential/potential-partners.ts';

const NONE = Number.NaN;

/** Cities on the equator, each in a country of its own unless said otherwise; one sector. */
function base(
  cities: { lng: number; people?: number; offer: number; need: number; country?: number }[],
): PotentialBase {
  return {
    cityCount: cities.length,
    sectorCount: 1,
    positions: Float64Array.from(cities.flatMap(({ lng }) => [lng, 0])),
    populations: Float64Array.from(cities, ({ people = 1e6 }) => people),
    countries: Int32Array.from(cities, ({ country }, at) => country ?? at),
    offers: Float64Array.from(cities, ({ offer }) => offer),
    needs: Float64Array.from(cities, ({ need }) => need),
  };
}

describe('createPotentialModel', () => {
  it('spreads offers over needs, nearer cities first', () => {
    const model = createPotentialModel(
      base([
        { lng: 0, offer: 1, need: 0 },
        { lng: 10, offer: 0, need: 0.5 },
        { lng: 20, offer: 0, need: 0.5 },
      ]),
    );
    const [near] = model.parts(0, 1, [0], 1, 0);
    // One giver: every need is met by it, so that distance cannot matter.
    expect(near).toEqual({
      sector: 0,
      offer01: 1,
      need01: 0.5,
      offerShare01: expect.closeTo(0.5, 9),
      needShare01: expect.closeTo(1, 9),
      strength01: expect.closeTo(Math.SQRT1_2, 9),
    });
  });

  it('prefers the nearer taker where there is a choice, and none where distance does not count', () => {
    const cities = base([
      { lng: 0, offer: 0.5, need: 0 },
      { lng: 40, offer: 0.5, need: 0 },
      { lng: 10, offer: 0, need: 0.5 },
      { lng: 50, offer: 0, need: 0.5 },
    ]);
    const model = createPotentialModel(cities);
    const share = (exponent: number): number =>
      model.parts(0, 2, [0], exponent, 0)[0]?.offerShare01 ?? NONE;
    // Distances 10 : 50 from the first giver and 30 : 10 from the second: x² = (1/10 · 1/10) / (1/50 · 1/30) · (½ − x)².
    const odds = Math.sqrt(15);
    expect(share(1)).toBeCloseTo(odds / (1 + odds), 9);
    expect(share(0)).toBeCloseTo(0.5, 9);
  });

  it('knows nothing inside a country and nothing of a city without offer, need or inhabitants', () => {
    const model = createPotentialModel(
      base([
        { lng: 0, offer: 1, need: 0.5, country: 7 },
        { lng: 1, offer: 0.5, need: 1, country: 7 },
        { lng: 5, offer: 1, need: 1 },
        { lng: 9, offer: 1, need: 1 },
        { lng: 12, offer: NONE, need: NONE },
        { lng: 15, offer: 1, need: 1, people: NONE },
      ]),
    );
    const { strengths } = model.pairStrengths([0], 2, 0);
    const linked = [...strengths.values.keys()]
      .filter((cell) => (strengths.values[cell] as number) > 0)
      .map((cell) => `${Math.floor(cell / 6)}→${cell % 6}`);
    expect(linked).toEqual(['0→2', '0→3', '1→2', '1→3', '2→0', '2→1', '2→3', '3→0', '3→1', '3→2']);
  });

  it('says which sector cannot be allocated, and why', () => {
    const alone = createPotentialModel(
      base([
        { lng: 0, offer: 1, need: 1 },
        { lng: 5, offer: NONE, need: 0.1 },
      ]),
    );
    expect(alone.pairStrengths([0], 2, 0).failures).toEqual([{ sector: 0, reason: 'infeasible' }]);
    const unknown = createPotentialModel(
      base([
        { lng: 0, offer: NONE, need: 1 },
        { lng: 5, offer: NONE, need: 1 },
      ]),
    );
    expect(unknown.pairStrengths([0], 2, 0).failures).toEqual([
      { sector: 0, reason: 'no-figures' },
    ]);
  });

  it('says what place a taker has with and without size and distance', () => {
    const model = createPotentialModel(
      base([
        { lng: 0, people: 3e6, offer: 1, need: 0 },
        { lng: 5, people: 1e6, offer: 0, need: 1 },
        { lng: 110, people: 3e6, offer: 0, need: 1 },
        { lng: 60, people: 2e6, offer: 0, need: 1 },
        { lng: 100, people: 3e6, offer: 1, need: 0 },
      ]),
    );
    const [detail] = model.details(0, 1, [0], 2, 0);
    expect(detail).toMatchObject({
      place: 2,
      placeCount: 3,
      placeWithoutDistance: 3,
      placeWithEqualSizes: 1,
    });
  });

  it('uses up every offer and meets every need, whoever the cities are', () => {
    const city = fc.record({
      lng: fc.integer({ min: -179, max: 179 }),
      people: fc.integer({ min: 1e5, max: 2e6 }),
      offer: fc.double({ min: 0.1, max: 1, noNaN: true }),
      need: fc.double({ min: 0.1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(city, { minLength: 8, maxLength: 14, selector: ({ lng }) => lng }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (cities, exponent) => {
          const model = createPotentialModel(base(cities));
          const { failures } = model.pairStrengths([0], exponent, 0);
          // One city may hold more than all others take; then there is a reason and no link.
          if (failures.length > 0) return;
          cities.forEach((_, from) => {
            const given = cities.map((__, to) => model.parts(from, to, [0], exponent, 0)[0]);
            const taken = cities.map((__, to) => model.parts(to, from, [0], exponent, 0)[0]);
            expect(given.reduce((sum, part) => sum + (part?.offerShare01 ?? 0), 0)).toBeCloseTo(
              1,
              6,
            );
            expect(taken.reduce((sum, part) => sum + (part?.needShare01 ?? 0), 0)).toBeCloseTo(
              1,
              6,
            );
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Three givers and takers in a row, and a fourth far off. */
function fourCities() {
  return createPotentialModel(
    base([
      { lng: 0, offer: 0.9, need: 0.3 },
      { lng: 10, offer: 0.4, need: 0.9 },
      { lng: 20, offer: 0.6, need: 0.6 },
      { lng: 120, offer: 0.5, need: 0.5 },
    ]),
  );
}

describe('choosePotentialLinks', () => {
  it('keeps the strongest of each city as giver and as taker, the strongest of all first', () => {
    const model = fourCities();
    const { from, to, strengths, failures } = choosePotentialLinks(model, [0], {
      ...DEFAULT_POTENTIAL,
      minFit01: 0,
    });
    expect(failures).toEqual([]);
    expect(new Set(from)).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(to)).toEqual(new Set([0, 1, 2, 3]));
    expect([...strengths]).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('leaves out what fits too little', () => {
    const { from, to } = choosePotentialLinks(fourCities(), [0], {
      ...DEFAULT_POTENTIAL,
      minFit01: 0.5,
    });
    expect([...from].map((city, at) => [city, to[at]])).toEqual(
      expect.arrayContaining([
        [0, 1],
        [0, 2],
        [2, 1],
      ]),
    );
    expect(from).toHaveLength(3);
  });
});

describe('rules', () => {
  const ends = (rule: PotentialRule, partnerCount = 1) => {
    const choices = { ...DEFAULT_POTENTIAL, minFit01: 0, rule, partnerCount };
    const { from, to, strengths, keptForDisplay } = choosePotentialLinks(
      fourCities(),
      [0],
      choices,
    );
    return { from: [...from], to: [...to], strengths, keptForDisplay: [...keptForDisplay] };
  };
  const times = (cities: number[], city: number): number =>
    cities.filter((other) => other === city).length;

  it('matching: every city gives once and takes once, and no other such choice is stronger', () => {
    const { from, to, strengths } = ends('matching');
    expect([...from].sort()).toEqual([0, 1, 2, 3]);
    expect([...to].sort()).toEqual([0, 1, 2, 3]);
    const { strengths: all } = fourCities().pairStrengths([0], 2, 0);
    const best = Math.max(
      ...permutations([0, 1, 2, 3]).map((takers) =>
        takers.reduce((sum, taker, giver) => sum + (all.values[giver * 4 + taker] as number), 0),
      ),
    );
    expect(strengths.reduce((sum, strength) => sum + strength, 0)).toBeCloseTo(best, 12);
  });

  it('capped: no city has more partners than the cap, giving and taking together', () => {
    const { from, to } = ends('capped', 2);
    expect(from).toHaveLength(4);
    for (const city of [0, 1, 2, 3]) expect(times([...from, ...to], city)).toBe(2);
  });

  it('backbone: where nothing stands out every city keeps its strongest link, marked', () => {
    const { from, to, keptForDisplay } = ends('backbone');
    expect(new Set([...from, ...to])).toEqual(new Set([0, 1, 2, 3]));
    expect(keptForDisplay.every((flag) => flag === 1)).toBe(true);
  });
});

function permutations(items: number[]): number[][] {
  return items.length < 2
    ? [items]
    : items.flatMap((item) =>
        permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );
}

describe('potentialPartners', () => {
  it('counts both directions and says how mutual they are', () => {
    const model = fourCities();
    const options = { ...DEFAULT_POTENTIAL, minFit01: 0 };
    const partners = potentialPartners(model, 0, [0], options, 2);
    const totalOf = (city: number): number =>
      (model.parts(0, city, [0], 2, 0)[0]?.strength01 ?? 0) +
      (model.parts(city, 0, [0], 2, 0)[0]?.strength01 ?? 0);
    const byTotal = [1, 2, 3].sort((a, b) => totalOf(b) - totalOf(a));
    expect(partners.map(({ city }) => city)).toEqual(byTotal.slice(0, 2));
    for (const { city, gives, takes, total, mutuality01, givesIn, takesIn } of partners) {
      expect(gives).toBeCloseTo(model.parts(0, city, [0], 2, 0)[0]?.strength01 ?? NONE, 12);
      expect(takes).toBeCloseTo(model.parts(city, 0, [0], 2, 0)[0]?.strength01 ?? NONE, 12);
      expect(total).toBe(gives + takes);
      expect(mutuality01).toBe(Math.min(gives, takes) / Math.max(gives, takes));
      expect(givesIn).toHaveLength(1);
      expect(takesIn).toHaveLength(1);
    }
  });
});
