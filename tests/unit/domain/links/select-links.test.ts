import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LINK_DIRECTIONS,
  LINK_PAIRINGS,
  type LinkPairing,
} from '../../../../src/domain/links/link-choices.ts';
import { buildLinkTable, linksOfCity } from '../../../../src/domain/links/link-table.ts';
import {
  CHINA,
  DIRECTED_KINDS,
  LINK_KINDS,
  type RecordedLink,
} from '../../../../src/domain/links/recorded.ts';
import {
  EVERY_LINK,
  type LinkFilters,
  selectLinks,
} from '../../../../src/domain/links/select-links.ts';
import { link, sector } from './records.ts';

const SECTORS = [sector('culture'), sector('trade'), sector('tourism')];

function inScope({ a, b }: RecordedLink, { scope, city }: LinkFilters): boolean {
  if (scope === 'members') return a.city >= 0 && b.city >= 0;
  return scope === 'all' || (city !== null && (a.city === city || b.city === city));
}

function pairingOf({ a, b }: RecordedLink): LinkPairing {
  const chinese = [a, b].filter(({ iso3 }) => CHINA.has(iso3)).length;
  return chinese === 0 ? 'members' : chinese === 1 ? 'china' : 'all';
}

function isDirected({ kind }: RecordedLink): boolean {
  return DIRECTED_KINDS.has(kind);
}

function passesDirection(record: RecordedLink, filters: LinkFilters): boolean {
  const { direction, scope, city, chosen } = filters;
  const isOwn = (end: number) => scope === 'city' && end >= 0 && end === city;
  const isChosen = (end: number) => end >= 0 && chosen?.[end] === 1;
  const seenFrom = scope === 'city' ? isOwn : isChosen;
  const a = record.a.city;
  const b = record.b.city;
  switch (direction) {
    case 'all':
      return true;
    case 'between':
      return [a, b].every((end) => isOwn(end) || isChosen(end));
    case 'in':
      return isDirected(record) && seenFrom(b) && !seenFrom(a);
    case 'out':
      return isDirected(record) && seenFrom(a) && !seenFrom(b);
  }
}

/** Whether fewer than `strongest` links of the kind are stronger at an end that counts. */
function isStrong(
  all: readonly (RecordedLink & { at: number })[],
  one: RecordedLink & { at: number },
  { strongest, scope, city }: LinkFilters,
): boolean {
  const strength = ({ kind, facts }: RecordedLink) =>
    kind === 'air' && typeof facts['airlines'] === 'number' ? facts['airlines'] : null;
  const own = strength(one);
  if (strongest === null || own === null) return true;
  return [one.a.city, one.b.city]
    .filter((end) => end >= 0 && (scope !== 'city' || end === city))
    .some((end) => {
      const better = all.filter((other) => {
        const value = strength(other);
        const isHere = other.a.city === end || other.b.city === end;
        if (value === null || !isHere || other.kind !== one.kind) return false;
        return value > own || (value === own && other.at < one.at);
      });
      return better.length < strongest;
    });
}

function naiveSelection(links: readonly RecordedLink[], filters: LinkFilters) {
  const scoped = links.flatMap((candidate, at) =>
    inScope(candidate, filters) ? [{ ...candidate, at }] : [],
  );
  const kept = scoped.filter((one) => isStrong(scoped, one, filters));
  const tests = {
    kind: ({ kind }: RecordedLink) => filters.kinds.size === 0 || filters.kinds.has(kind),
    sector: (one: RecordedLink) => filters.sectors.size === 0 || filters.sectors.has(one.sector),
    years: ({ year }: RecordedLink) =>
      year === null
        ? !filters.onlyWithYear
        : filters.years === null || (year >= filters.years[0] && year <= filters.years[1]),
    direction: (one: RecordedLink) => passesDirection(one, filters),
    pairing: (one: RecordedLink) => filters.pairing === 'all' || pairingOf(one) === filters.pairing,
  };
  const without = (own: keyof typeof tests | null) =>
    kept.filter((one) =>
      Object.entries(tests).every(([name, passes]) => name === own || passes(one)),
    );
  const isSeenFrom = filters.direction === 'in' || filters.direction === 'out';
  return {
    links: Uint32Array.from(without(null).map(({ at }) => at)),
    scopeCount: scoped.length,
    kindCounts: Uint32Array.from(
      LINK_KINDS,
      (kind) => without('kind').filter((one) => one.kind === kind).length,
    ),
    sectorCounts: Uint32Array.from(
      SECTORS,
      ({ id }) => without('sector').filter((one) => one.sector === id).length,
    ),
    pairingCounts: Uint32Array.from(
      LINK_PAIRINGS,
      (pairing) =>
        without('pairing').filter((one) => pairing === 'all' || pairingOf(one) === pairing).length,
    ),
    yearCounts: {
      all: without('years').length,
      withoutYear: without('years').filter(({ year }) => year === null).length,
    },
    withoutDirection: isSeenFrom
      ? without('direction').filter((one) => !isDirected(one)).length
      : 0,
  };
}

const anyLink = fc
  .record({
    kind: fc.constantFrom(...LINK_KINDS),
    sector: fc.constantFrom('culture', 'trade', 'tourism'),
    ends: fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 })),
    countries: fc.tuple(fc.constantFrom('CHN', 'KAZ'), fc.constantFrom('MAC', 'DEU', '')),
    year: fc.option(fc.integer({ min: 2000, max: 2005 })),
    airlines: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(({ ends, countries, airlines, ...facts }) => {
    const record = link('l', ends, { ...facts, facts: airlines === null ? {} : { airlines } });
    return {
      ...record,
      a: { ...record.a, iso3: countries[0] },
      b: { ...record.b, iso3: countries[1] },
    };
  });

const anyFilters: fc.Arbitrary<LinkFilters> = fc.record({
  kinds: fc.subarray([...LINK_KINDS]).map((kinds): LinkFilters['kinds'] => new Set(kinds)),
  sectors: fc
    .subarray(['culture', 'trade', 'unknown'])
    .map((ids): LinkFilters['sectors'] => new Set(ids)),
  scope: fc.constantFrom('all', 'members', 'city'),
  city: fc.option(fc.integer({ min: 0, max: 9 })),
  years: fc.option(fc.constantFrom([2001, 2003] as const, [2004, 2004] as const)),
  onlyWithYear: fc.boolean(),
  direction: fc.constantFrom(...LINK_DIRECTIONS),
  chosen: fc.option(
    fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 })
      .map((items) => Uint8Array.from(items)),
  ),
  pairing: fc.constantFrom(...LINK_PAIRINGS),
  strongest: fc.option(fc.integer({ min: 1, max: 2 })),
  pair: fc.constant(null),
});

describe('selectLinks', () => {
  test('answers as the naive version', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 30 }), anyFilters, (records, filters) => {
        expect(selectLinks(buildLinkTable(records, SECTORS), filters)).toEqual(
          naiveSelection(records, filters),
        );
      }),
      { numRuns: 600 },
    );
  });

  test('scope city without a pinned city shows no link', () => {
    const table = buildLinkTable([link('l', [0, 1], { sector: 'trade' })], SECTORS);
    expect(selectLinks(table, { ...EVERY_LINK, scope: 'city' }).links).toEqual(new Uint32Array(0));
    expect(selectLinks(table, EVERY_LINK).links).toEqual(Uint32Array.of(0));
  });

  test('a pair of places leaves the links that join them, either way round', () => {
    const records = Array.from({ length: 4 }, (_, at) =>
      link(`l${at}`, [0, 1], { sector: 'trade' }),
    );
    const pair = {
      from: Int32Array.of(0, 1, 0, 1),
      to: Int32Array.of(1, 0, 2, 1),
      a: 1,
      b: 0,
    };
    const { links, scopeCount } = selectLinks(buildLinkTable(records, SECTORS), {
      ...EVERY_LINK,
      pair,
    });
    expect([[...links], scopeCount]).toEqual([[0, 1], 2]);
  });
});

test('a link inside one city takes one of its places among the strongest', () => {
  const air = (id: string, ends: [number, number], airlines: number) =>
    link(id, ends, { kind: 'air', sector: 'trade', facts: { airlines } });
  const records = [air('inside', [0, 0], 9), air('second', [0, 1], 5), air('third', [0, 2], 1)];
  const { links } = selectLinks(buildLinkTable(records, SECTORS), {
    ...EVERY_LINK,
    scope: 'city',
    city: 0,
    strongest: 2,
  });
  expect([...links]).toEqual([0, 1]);
});

describe('buildLinkTable', () => {
  test('puts ends, kinds, sectors and years into columns', () => {
    const table = buildLinkTable(
      [
        link('l0', [0, 2], { sector: 'trade', kind: 'rail', year: 2011 }),
        link('l1', [2, 2], { sector: 'culture', kind: 'air', facts: { airlines: 3 } }),
        link('l2', [-1, 0], { sector: 'culture' }),
      ],
      SECTORS,
    );
    expect({ ...table, byCity: null }).toEqual({
      linkCount: 3,
      sectorIds: ['culture', 'trade', 'tourism'],
      kinds: Uint8Array.of(2, 1, 0),
      sectors: Uint8Array.of(1, 0, 0),
      fromCities: Int32Array.of(0, 2, -1),
      toCities: Int32Array.of(2, 2, 0),
      fromPositions: Float32Array.of(76.5, 43.25, 76.5, 43.25, 76.5, 43.25),
      toPositions: Float32Array.of(112.75, 35.5, 112.75, 35.5, 112.75, 35.5),
      fromPlaces: Int32Array.of(0, 2, 3),
      toPlaces: Int32Array.of(2, 2, 0),
      placeCount: 4,
      years: Int16Array.of(2011, 0, 0),
      directed: Uint8Array.of(1, 0, 0),
      chineseEnds: Uint8Array.of(2, 2, 2),
      strengths: Float32Array.of(Number.NaN, 3, Number.NaN),
      byStrength: Uint32Array.of(1),
      byCity: null,
    });
    expect([0, 1, 2, 3, 99].map((city) => [...linksOfCity(table, city)])).toEqual([
      [0, 2],
      [],
      [0, 1],
      [],
      [],
    ]);
  });

  test('refuses an unknown sector', () => {
    expect(() => buildLinkTable([link('l', [0, 1], { sector: 'typo' })], SECTORS)).toThrow(
      'Unknown sector: typo',
    );
  });
});
