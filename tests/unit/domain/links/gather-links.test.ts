import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { City } from '../../../../src/domain/city.ts';
import {
  type GatheredLinks,
  gatherLinks,
  linkPlaces,
} from '../../../../src/domain/links/gather-links.ts';
import { GATHER_LEVELS } from '../../../../src/domain/links/link-choices.ts';
import { buildLinkTable } from '../../../../src/domain/links/link-table.ts';
import { placeTotals } from '../../../../src/domain/links/place-totals.ts';
import {
  DIRECTED_KINDS,
  LINK_KINDS,
  type RecordedLink,
} from '../../../../src/domain/links/recorded.ts';
import { city, link, sector } from './records.ts';

const SECTORS = [sector('culture'), sector('trade')];

function cityIn(id: string, iso3: string, region: string, lng: number, lat: number): City {
  return { ...city(id), iso3, region, lng, lat };
}

const CITIES = [
  cityIn('cn-beijing', 'CHN', 'East Asia', 116, 40),
  cityIn('cn-harbin', 'CHN', 'East Asia', 126, 46),
  cityIn('kr-seoul', 'KOR', 'East Asia', 127, 37),
  cityIn('de-berlin', 'DEU', 'Europe', 13, 52),
];

/** An end in a member city, or −1 in another place of `iso3`. */
function end(at: number, iso3 = 'DEU', lng = 10, lat = 50): RecordedLink['a'] {
  const member = CITIES[at];
  return member
    ? { name: member.id, iso3: member.iso3, lng: member.lng, lat: member.lat, city: at }
    : { name: 'elsewhere', iso3, lng, lat, city: -1 };
}

function gathered(links: readonly RecordedLink[], level: (typeof GATHER_LEVELS)[number]) {
  const table = buildLinkTable(links, SECTORS);
  const places = linkPlaces({ cities: CITIES, links: [...links] }, table, level);
  return gatherLinks(table, places, Uint32Array.from(links.keys()));
}

function bundles({ places, from, to, kinds, records, bundleCount }: GatheredLinks) {
  return Array.from(
    { length: bundleCount },
    (_, at) =>
      `${LINK_KINDS[kinds[at] as number]} ${places.ids[from[at] as number]}>${places.ids[to[at] as number]} ${records[at]}`,
  );
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

const anyLink = fc
  .record({
    kind: fc.constantFrom(...LINK_KINDS),
    sector: fc.constantFrom('culture', 'trade'),
    a: fc.tuple(fc.integer({ min: -1, max: 3 }), fc.constantFrom('DEU', 'ISL', '')),
    b: fc.tuple(fc.integer({ min: -1, max: 3 }), fc.constantFrom('CHN', 'FJI')),
  })
  .map(({ a, b, ...facts }) =>
    link('l', [0, 0], { ...facts, a: end(...a), b: end(b[0], b[1], 179, -18) }),
  );

describe('placeTotals', () => {
  test('are those of the gathered place, told apart by kind', () => {
    fc.assert(
      fc.property(
        fc.array(anyLink, { maxLength: 40 }),
        fc.constantFrom(...GATHER_LEVELS),
        (links, level) => {
          const table = buildLinkTable(links, SECTORS);
          const places = linkPlaces({ cities: CITIES, links: [...links] }, table, level);
          const chosen = Uint32Array.from(links.keys());
          const all = gatherLinks(table, places, chosen);
          for (const place of places.ids.keys()) {
            const totals = placeTotals(table, places, chosen, place);
            for (const part of ['incoming', 'outgoing', 'between', 'inside'] as const)
              expect(sum(totals.map((total) => total[part]))).toBe(all[part][place]);
            for (const { kind, incoming, outgoing, between } of totals)
              expect(DIRECTED_KINDS.has(kind) ? between : incoming + outgoing).toBe(0);
          }
        },
      ),
    );
  });

  test('leave out what the filters leave out, and kinds without a record here', () => {
    const links = [
      link('l0', [0, 0], { sector: 'culture', a: end(0), b: end(1) }),
      link('l1', [0, 0], { sector: 'trade', kind: 'rail', a: end(0), b: end(3) }),
      link('l2', [0, 0], { sector: 'trade', kind: 'rail', a: end(3), b: end(1) }),
    ];
    const table = buildLinkTable(links, SECTORS);
    const places = linkPlaces({ cities: CITIES, links }, table, 'country');
    const china = places.ids.indexOf('CHN');
    const none = { incoming: 0, outgoing: 0, between: 0, inside: 0 };
    expect(placeTotals(table, places, Uint32Array.of(0, 1, 2), china)).toEqual([
      { kind: 'sister_city', ...none, inside: 1 },
      { kind: 'rail', ...none, incoming: 1, outgoing: 1 },
    ]);
    expect(placeTotals(table, places, Uint32Array.of(1), china)).toEqual([
      { kind: 'rail', ...none, outgoing: 1 },
    ]);
  });
});

describe('gatherLinks', () => {
  test('loses no record on any level: bundles and insides make up what was given', () => {
    fc.assert(
      fc.property(
        fc.array(anyLink, { maxLength: 40 }),
        fc.constantFrom(...GATHER_LEVELS),
        (links, level) => {
          const all = gathered(links, level);
          const directed = links.filter(
            (_, at) => all.bundleOf[at] !== -1 && all.directed[all.bundleOf[at] as number] === 1,
          ).length;
          const crossing = links.length - sum(all.inside);
          expect({
            records: sum(all.records),
            incoming: sum(all.incoming),
            outgoing: sum(all.outgoing),
            between: sum(all.between),
            assigned: [...all.bundleOf].filter((bundle) => bundle >= 0).length,
          }).toEqual({
            records: crossing,
            incoming: directed,
            outgoing: directed,
            between: 2 * (crossing - directed),
            assigned: crossing,
          });
        },
      ),
    );
  });

  test('on a coarser level more is inside and nothing else changes', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 40 }), (links) => {
        const insides = GATHER_LEVELS.map((level) => sum(gathered(links, level).inside));
        expect([...insides].sort((a, b) => a - b)).toEqual(insides);
      }),
    );
  });

  test('keeps kinds and directions apart and turns what has none', () => {
    const links = [
      link('l0', [0, 0], { sector: 'culture', a: end(3), b: end(0) }),
      link('l1', [0, 0], { sector: 'culture', a: end(1), b: end(3) }),
      link('l2', [0, 0], { sector: 'trade', kind: 'rail', a: end(0), b: end(3) }),
      link('l3', [0, 0], { sector: 'trade', kind: 'rail', a: end(3), b: end(1) }),
      link('l4', [0, 0], { sector: 'culture', a: end(0), b: end(2) }),
    ];
    const countries = gathered(links, 'country');
    expect(bundles(countries)).toEqual([
      'sister_city CHN>DEU 2',
      'rail CHN>DEU 1',
      'rail DEU>CHN 1',
      'sister_city CHN>KOR 1',
    ]);
    const regions = gathered(links, 'region');
    expect(bundles(regions)).toEqual([
      'sister_city East Asia>Europe 2',
      'rail East Asia>Europe 1',
      'rail Europe>East Asia 1',
    ]);
    expect([...regions.inside]).toEqual([1, 0]);
    expect([...regions.between]).toEqual([2, 2]);
  });

  test('adds up what is stated and says of how many records', () => {
    const air = (id: string, airlines?: number) =>
      link(id, [0, 0], {
        kind: 'air',
        sector: 'trade',
        a: end(0),
        b: end(3),
        facts: airlines === undefined ? {} : { airlines },
      });
    const { strengths, measured, records } = gathered([air('a', 3), air('b'), air('c', 4)], 'city');
    expect([[...strengths], [...measured], [...records]]).toEqual([[7], [2], [3]]);
  });
});

describe('linkPlaces', () => {
  test('an end without region keeps its country, one without country its place', () => {
    const links = [
      link('l0', [0, 0], { sector: 'trade', a: end(-1, 'ISL', -22, 64), b: end(0) }),
      link('l1', [0, 0], { sector: 'trade', a: end(-1, '', 60, 10), b: end(-1, 'DEU') }),
    ];
    const table = buildLinkTable(links, SECTORS);
    const { ids, from, to } = linkPlaces({ cities: CITIES, links }, table, 'region');
    expect([...from].map((at) => ids[at])).toEqual(['ISL', '60,10']);
    expect([...to].map((at) => ids[at])).toEqual(['East Asia', 'Europe']);
  });

  test('a place stands in the middle of its recorded ends, also across 180 degrees', () => {
    const links = [
      link('l0', [0, 0], { sector: 'trade', a: end(-1, 'FJI', 179, 0), b: end(0) }),
      link('l1', [0, 0], { sector: 'trade', a: end(-1, 'FJI', -177, 0), b: end(0) }),
    ];
    const table = buildLinkTable(links, SECTORS);
    const { ids, anchors } = linkPlaces({ cities: CITIES, links }, table, 'country');
    const fiji = ids.indexOf('FJI');
    expect(Math.abs(anchors[fiji * 2] ?? 0)).toBeCloseTo(179, 0);
    expect(anchors[fiji * 2]).toBeLessThan(0);
    const china = ids.indexOf('CHN');
    expect([...anchors.slice(china * 2, china * 2 + 2)].map(Math.round)).toEqual([116, 40]);
  });
});
