import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GatheredProjects,
  gatherProjects,
  projectPlaces,
} from '../../../../src/domain/links/gather-projects.ts';
import { isPointId } from '../../../../src/domain/links/link-choices.ts';
import type { Project } from '../../../../src/domain/links/recorded.ts';
import { city, project, sector } from './records.ts';

const CITIES = [
  { ...city('cn-beijing'), iso3: 'CHN', region: 'East Asia' },
  { ...city('id-jakarta'), iso3: 'IDN', region: 'East Asia' },
  { ...city('kz-almaty'), iso3: 'KAZ', region: 'Europe' },
];
const SECTORS = [sector('energy_exploration'), sector('agriculture')];

function gathered(
  projects: Project[],
  level: 'country' | 'region',
  chosen = Uint32Array.from(projects.keys()),
): GatheredProjects {
  const places = projectPlaces({ cities: CITIES, projects }, level);
  return gatherProjects(projects, SECTORS, places, chosen);
}

function total(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0);
}

const anyProject = fc
  .record({
    iso3: fc.constantFrom('IDN', 'KAZ', 'FJI', null),
    sector: fc.constantFrom('energy_exploration' as const, 'agriculture' as const, null),
    amountUsd2017: fc.option(fc.integer({ min: 0, max: 9 })),
    inAggregates: fc.boolean(),
    lng: fc.integer({ min: -180, max: 180 }),
    lat: fc.integer({ min: -60, max: 60 }),
  })
  .map((facts) => project('p', [], facts));

describe('projects by place', () => {
  it('counts every chosen project once on every level, and adds up what the source allows', () => {
    fc.assert(
      fc.property(
        fc.array(anyProject, { maxLength: 12 }),
        fc.constantFrom('country' as const, 'region' as const),
        (projects, level) => {
          const chosen = Uint32Array.from(projects.keys()).filter((at) => at % 3 !== 1);
          const all = gathered(projects, level, chosen);
          const taken = Array.from(chosen, (at) => projects[at] as Project);
          const added = taken.filter((one) => one.inAggregates && one.amountUsd2017 !== null);
          expect(total(all.records)).toBe(taken.length);
          expect(total(all.measured)).toBe(added.length);
          expect(total(all.amountsUsd2017)).toBe(total(added.map((one) => one.amountUsd2017 ?? 0)));
          expect(total(all.outsideTotals)).toBe(taken.filter((one) => !one.inAggregates).length);
          expect(total(all.bySector)).toBe(taken.filter((one) => one.sector !== null).length);
        },
      ),
    );
  });

  it('puts countries into their region, one without region by itself, one without country at its point', () => {
    const projects = [
      project('a', [], { iso3: 'IDN', lng: 100, lat: 0, amountUsd2017: 5 }),
      project('b', [], { iso3: 'FJI', lng: 179, lat: -17, sector: 'agriculture' }),
      project('c', [], { iso3: 'FJI', lng: -179, lat: -17, inAggregates: false, amountUsd2017: 9 }),
      project('d', [], { iso3: null, lng: 20, lat: 10 }),
    ];
    const { places, ...counts } = gathered(projects, 'region');
    expect([...places.ids]).toEqual(['East Asia', 'FJI', '20,10']);
    expect([...places.ids].map(isPointId)).toEqual([false, false, true]);
    expect(places.financier).toBe(0);
    expect(counts).toEqual({
      records: Uint32Array.of(1, 2, 1),
      amountsUsd2017: Float64Array.of(5, 0, 0),
      measured: Uint32Array.of(1, 0, 0),
      outsideTotals: Uint32Array.of(0, 1, 0),
      bySector: Uint32Array.of(1, 0, 1, 1, 1, 0),
    });
    expect(gathered(projects, 'country').places.financier).toBe(-1);
  });

  it('stands in the middle of all its projects, also over 180 degrees and whatever is chosen', () => {
    const projects = [
      project('b', [], { iso3: 'FJI', lng: 179, lat: -17 }),
      project('c', [], { iso3: 'FJI', lng: -179, lat: -17 }),
    ];
    for (const chosen of [[0], [0, 1], []]) {
      const { anchors } = gathered(projects, 'country', Uint32Array.from(chosen)).places;
      expect(Math.abs(anchors[0] as number)).toBeCloseTo(180, 3);
      expect(anchors[1]).toBeCloseTo(-17, 1);
    }
  });
});
