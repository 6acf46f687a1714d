import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLinkTable, type LinkTable } from '../../../../src/domain/links/link-table.ts';
import {
  memberNet,
  projectsByRegion,
  unionCounts,
} from '../../../../src/domain/links/union-counts.ts';

const SECTORS = ['trade', 'culture'].map((id) => ({
  id,
  name: { en: id, zh: null },
  short: { en: id, zh: null },
}));

/** Links `[from, to, sector]`; −1 = no member city. */
function tableOf(links: (readonly [from: number, to: number, sector: number])[]): LinkTable {
  const end = (city: number) => ({ name: `${city}`, iso3: 'AAA', lng: city, lat: 0, city });
  return buildLinkTable(
    links.map(([from, to, sector], at) => ({
      id: `l${at}`,
      kind: 'air',
      sector: SECTORS[sector]?.id ?? '',
      a: end(from),
      b: end(to),
      year: null,
      facts: {},
      source: 0,
    })),
    SECTORS,
  );
}

const REGION_OF = [0, 0, 1, 2];

describe('unionCounts', () => {
  it('counts a link once in each region that it touches, and inside a region once', () => {
    const table = tableOf([
      [0, 1, 0],
      [0, 2, 0],
      [3, 2, 1],
      [1, -1, 1],
    ]);
    const { bySector, byRegions, leftOut } = unionCounts(table, [0, 1, 2, 3], REGION_OF, 3);
    expect([...bySector.values]).toEqual([2, 1, 0, 1, 1, 1]);
    expect([...byRegions.values]).toEqual([1, 1, 0, 1, 0, 1, 0, 1, 0]);
    expect(leftOut).toBe(1);
  });

  it('keeps every link between members: half the table and its diagonal add up to them', () => {
    const link = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 1 }),
    );
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const { byRegions } = unionCounts(tableOf(links), [...links.keys()], REGION_OF, 3);
        let sum = 0;
        for (let a = 0; a < 3; a++) {
          for (let b = a; b < 3; b++) {
            sum += byRegions.values[a * 3 + b] as number;
            expect(byRegions.values[a * 3 + b]).toBe(byRegions.values[b * 3 + a]);
          }
        }
        expect(sum).toBe(links.length);
      }),
    );
  });
});

describe('projectsByRegion', () => {
  it('counts a project once in each region that has a member city near it', () => {
    const near = (...cities: number[]) => cities.map((city) => ({ city, distanceKm: 3 }));
    const projects = [
      { sector: 'trade', near: near(0, 1, 2) },
      { sector: 'culture', near: near(3) },
      { sector: null, near: near(3) },
      { sector: 'trade', near: [] },
      { sector: 'trade', near: near(0) },
    ];
    const counts = projectsByRegion(projects, [0, 1, 2, 3], ['trade', 'culture'], REGION_OF, 3);
    expect([...counts.values]).toEqual([1, 1, 0, 0, 0, 1]);
  });
});

describe('memberNet', () => {
  it('makes one weighted link a pair, whichever end comes first, and none of a loop', () => {
    const table = tableOf([
      [0, 2, 0],
      [2, 0, 1],
      [1, 1, 0],
      [3, -1, 0],
      [1, 3, 0],
    ]);
    expect(memberNet(table, [0, 1, 2, 3, 4], 4)).toEqual({
      nodeCount: 4,
      from: Uint32Array.of(0, 1),
      to: Uint32Array.of(2, 3),
      weights: Float64Array.of(2, 1),
    });
  });
});
