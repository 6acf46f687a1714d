import { describe, expect, test } from 'vitest';
import { cityActivity } from '../../../../src/domain/links/activity.ts';
import { PROJECT_STATUSES, type Project } from '../../../../src/domain/links/recorded.ts';
import { city, institute, link, project, sector } from './records.ts';

const ENERGY = 0b01;
const CULTURE = 0b10;
const SECTORS = [sector('energy_exploration'), sector('cultural_exchange')];
const NOTHING = {
  cities: [city('kz-almaty'), city('cn-jincheng'), city('ke-nairobi')],
  sectors: SECTORS,
  links: [],
  projects: [],
  institutes: [],
};

function masksWithProject(facts: Partial<Project>): Uint32Array {
  return cityActivity({ ...NOTHING, projects: [project('p', [0], facts)] }).sectorMasks;
}

describe('cityActivity', () => {
  test('a link counts at both member ends, in the sector of the record', () => {
    const links = [
      link('l1', [0, 1]),
      link('l2', [-1, 2], { kind: 'air', sector: 'energy_exploration' }),
    ];
    expect(cityActivity({ ...NOTHING, links }).sectorMasks).toEqual(
      Uint32Array.of(CULTURE, CULTURE, ENERGY),
    );
  });

  test('a corridor line makes no city active, for it is schematic', () => {
    const links = [link('c', [0, 1], { kind: 'corridor', sector: 'energy_exploration' })];
    const activity = cityActivity({ ...NOTHING, links });
    expect(activity.sectorMasks).toEqual(Uint32Array.of(0, 0, 0));
    expect(activity.basis(0, 'energy_exploration')).toEqual([]);
  });

  test('a project counts at every member city near it', () => {
    const projects = [project('p', [0, 2])];
    expect(cityActivity({ ...NOTHING, projects }).sectorMasks).toEqual(
      Uint32Array.of(ENERGY, 0, ENERGY),
    );
  });

  test.each(
    PROJECT_STATUSES.map(
      (status) =>
        [status, !['cancelled', 'suspended', 'pipeline_pledge'].includes(status)] as const,
    ),
  )('a project with status %s counts: %s', (status, counts) => {
    expect(masksWithProject({ status })).toEqual(Uint32Array.of(counts ? ENERGY : 0, 0, 0));
  });

  test('a project without sector or outside aggregates does not count', () => {
    expect(masksWithProject({ sector: null })).toEqual(Uint32Array.of(0, 0, 0));
    expect(masksWithProject({ inAggregates: false })).toEqual(Uint32Array.of(0, 0, 0));
  });

  test('an institute stands for cultural exchange at its host city', () => {
    const activity = cityActivity({
      ...NOTHING,
      institutes: [institute('i1', 2), institute('i2', -1)],
    });
    expect(activity.sectorMasks).toEqual(Uint32Array.of(0, 0, CULTURE));
  });

  test('an institute counts nowhere in a package that has no such sector', () => {
    const activity = cityActivity({
      ...NOTHING,
      sectors: [sector('fishing')],
      institutes: [institute('i1', 2)],
    });
    expect(activity.sectorMasks).toEqual(Uint32Array.of(0, 0, 0));
  });

  test('basis lists what a badge rests on, kind by kind, and nothing of another sector', () => {
    const activity = cityActivity({
      ...NOTHING,
      links: [
        link('l1', [0, 1]),
        link('l2', [0, 0]),
        link('l3', [0, 2], { kind: 'air', sector: 'energy_exploration' }),
      ],
      projects: [
        project('p1', [0]),
        project('p2', [0], { sector: 'cultural_exchange' }),
        project('p3', [1]),
      ],
      institutes: [institute('i1', 0)],
    });
    expect(activity.basis(0, 'cultural_exchange')).toEqual([
      { kind: 'project', count: 1, ids: ['p2'] },
      { kind: 'sister_city', count: 2, ids: ['l1', 'l2'] },
      { kind: 'institute', count: 1, ids: ['i1'] },
    ]);
    expect(activity.basis(0, 'energy_exploration')).toEqual([
      { kind: 'project', count: 1, ids: ['p1'] },
      { kind: 'air', count: 1, ids: ['l3'] },
    ]);
    expect(activity.basis(2, 'cultural_exchange')).toEqual([]);
  });

  test('the 32nd sector has a bit of its own', () => {
    const sectors = Array.from({ length: 32 }, (_, at) => sector(`s${at}`));
    const activity = cityActivity({
      ...NOTHING,
      sectors,
      links: [link('l', [1, -1], { sector: 's31' })],
    });
    expect(activity.sectorMasks).toEqual(Uint32Array.of(0, 0x80000000, 0));
  });

  test('refuses a record with an unknown sector', () => {
    expect(() =>
      cityActivity({ ...NOTHING, links: [link('l', [0, 1], { sector: 'typo' })] }),
    ).toThrow('Unknown sector: typo');
  });
});
