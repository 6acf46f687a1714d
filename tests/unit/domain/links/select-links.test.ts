import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLinkTable, linksOfCity } from '../../../../src/domain/links/link-table.ts';
import { LINK_KINDS, type RecordedLink } from '../../../../src/domain/links/recorded.ts';
import { type LinkFilters, selectLinks } from '../../../../src/domain/links/select-links.ts';
import { link, sector } from './records.ts';

const SECTORS = [sector('culture'), sector('trade'), sector('tourism')];
const EVERYTHING: LinkFilters = { kinds: new Set(), sectors: new Set(), scope: 'all', city: null };

function inScope({ a, b }: RecordedLink, { scope, city }: LinkFilters): boolean {
  if (scope === 'members') return a.city >= 0 && b.city >= 0;
  return scope === 'all' || (city !== null && (a.city === city || b.city === city));
}

function naiveSelection(links: readonly RecordedLink[], filters: LinkFilters) {
  const scoped = links.flatMap((candidate, at) =>
    inScope(candidate, filters) ? [{ ...candidate, at }] : [],
  );
  const kindPasses = ({ kind }: RecordedLink): boolean =>
    filters.kinds.size === 0 || filters.kinds.has(kind);
  const sectorPasses = (candidate: RecordedLink): boolean =>
    filters.sectors.size === 0 || filters.sectors.has(candidate.sector);
  return {
    links: Uint32Array.from(
      scoped.filter((one) => kindPasses(one) && sectorPasses(one)).map(({ at }) => at),
    ),
    kindCounts: Uint32Array.from(
      LINK_KINDS,
      (kind) => scoped.filter((one) => one.kind === kind && sectorPasses(one)).length,
    ),
    sectorCounts: Uint32Array.from(
      SECTORS,
      ({ id }) => scoped.filter((one) => one.sector === id && kindPasses(one)).length,
    ),
  };
}

describe('selectLinks', () => {
  test('answers as the naive version', () => {
    const links = fc.array(
      fc.record({
        kind: fc.constantFrom(...LINK_KINDS),
        sector: fc.constantFrom('culture', 'trade', 'tourism'),
        ends: fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 })),
      }),
      { maxLength: 30 },
    );
    const filters: fc.Arbitrary<LinkFilters> = fc.record({
      kinds: fc.subarray([...LINK_KINDS]).map((kinds): LinkFilters['kinds'] => new Set(kinds)),
      sectors: fc
        .subarray(['culture', 'trade', 'unknown'])
        .map((ids): LinkFilters['sectors'] => new Set(ids)),
      scope: fc.constantFrom('all', 'members', 'city'),
      city: fc.option(fc.integer({ min: 0, max: 9 })),
    });
    fc.assert(
      fc.property(links, filters, (facts, chosen) => {
        const records = facts.map(({ ends, ...rest }, at) => link(`l${at}`, ends, rest));
        expect(selectLinks(buildLinkTable(records, SECTORS), chosen)).toEqual(
          naiveSelection(records, chosen),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('scope city without a pinned city shows no link', () => {
    const table = buildLinkTable([link('l', [0, 1], { sector: 'trade' })], SECTORS);
    expect(selectLinks(table, { ...EVERYTHING, scope: 'city' }).links).toEqual(new Uint32Array(0));
    expect(selectLinks(table, EVERYTHING).links).toEqual(Uint32Array.of(0));
  });
});

describe('buildLinkTable', () => {
  test('puts ends, kinds, sectors and years into columns', () => {
    const table = buildLinkTable(
      [
        link('l0', [0, 2], { sector: 'trade', kind: 'rail', year: 2011 }),
        link('l1', [2, 2], { sector: 'culture' }),
        link('l2', [-1, 0], { sector: 'culture' }),
      ],
      SECTORS,
    );
    expect({ ...table, byCity: null }).toEqual({
      linkCount: 3,
      sectorIds: ['culture', 'trade', 'tourism'],
      kinds: Uint8Array.of(2, 0, 0),
      sectors: Uint8Array.of(1, 0, 0),
      fromCities: Int32Array.of(0, 2, -1),
      toCities: Int32Array.of(2, 2, 0),
      fromPositions: Float32Array.of(76.5, 43.25, 76.5, 43.25, 76.5, 43.25),
      toPositions: Float32Array.of(112.75, 35.5, 112.75, 35.5, 112.75, 35.5),
      years: Int16Array.of(2011, 0, 0),
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
