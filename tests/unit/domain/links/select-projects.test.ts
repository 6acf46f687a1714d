import { describe, expect, test } from 'vitest';
import {
  EVERY_PROJECT,
  type ProjectFilters,
  selectProjects,
} from '../../../../src/domain/links/select-projects.ts';
import { project } from './records.ts';

const PROJECTS = [
  project('p0', [0]),
  project('p1', [0, 1], { sector: 'agriculture' }),
  project('p2', [1], { status: 'cancelled' }),
  project('p3', [], { sector: null, status: 'suspended' }),
];
const NO_STATUS = {
  completed: 0,
  implementation: 0,
  pipeline_commitment: 0,
  pipeline_pledge: 0,
  suspended: 0,
  cancelled: 0,
};

describe('selectProjects', () => {
  test('without filters takes every project, also those without a sector', () => {
    expect(selectProjects(PROJECTS, EVERY_PROJECT)).toEqual({
      projects: Uint32Array.of(0, 1, 2, 3),
      scopeCount: 4,
      sectorCounts: new Map([
        ['energy_exploration', 2],
        ['agriculture', 1],
      ]),
      withoutSector: 1,
      statusCounts: { ...NO_STATUS, completed: 2, cancelled: 1, suspended: 1 },
      yearCounts: { all: 4, withoutYear: 0 },
      amountCounts: { all: 4, withoutAmount: 4 },
    });
  });

  test('counts of sector and status ignore themselves', () => {
    const filters: ProjectFilters = {
      ...EVERY_PROJECT,
      sectors: new Set(['energy_exploration']),
      statuses: new Set(['completed']),
    };
    expect(selectProjects(PROJECTS, filters)).toEqual({
      projects: Uint32Array.of(0),
      scopeCount: 4,
      sectorCounts: new Map([
        ['energy_exploration', 1],
        ['agriculture', 1],
      ]),
      withoutSector: 0,
      statusCounts: { ...NO_STATUS, completed: 1, cancelled: 1 },
      yearCounts: { all: 1, withoutYear: 0 },
      amountCounts: { all: 1, withoutAmount: 1 },
    });
  });

  test('a city restricts everything to the projects near it', () => {
    expect(selectProjects(PROJECTS, { ...EVERY_PROJECT, city: 1 })).toEqual({
      projects: Uint32Array.of(1, 2),
      scopeCount: 2,
      sectorCounts: new Map([
        ['agriculture', 1],
        ['energy_exploration', 1],
      ]),
      withoutSector: 0,
      statusCounts: { ...NO_STATUS, completed: 1, cancelled: 1 },
      yearCounts: { all: 2, withoutYear: 0 },
      amountCounts: { all: 2, withoutAmount: 2 },
    });
  });

  test('what is not stated stays unless it is asked for, and is never 0', () => {
    const projects = [
      project('cheap', [0], { amountUsd2017: 2e6, commitmentYear: 2003 }),
      project('dear', [0], { amountUsd2017: 900e6, commitmentYear: 2010 }),
      project('silent', [0], { amountUsd2017: null, commitmentYear: null }),
    ];
    const shown = (patch: Partial<ProjectFilters>) => {
      const selection = selectProjects(projects, { ...EVERY_PROJECT, ...patch });
      return Array.from(selection.projects, (at) => projects[at]?.id);
    };
    expect(shown({ amount: [0, 5] })).toEqual(['cheap', 'silent']);
    expect(shown({ amount: [0, 5], onlyWithAmount: true })).toEqual(['cheap']);
    expect(shown({ onlyWithAmount: true })).toEqual(['cheap', 'dear']);
    expect(shown({ years: [2004, 2017] })).toEqual(['dear', 'silent']);
    expect(shown({ years: [2004, 2017], onlyWithYear: true })).toEqual(['dear']);
    const { amountCounts, yearCounts } = selectProjects(projects, {
      ...EVERY_PROJECT,
      amount: [0, 5],
      onlyWithAmount: true,
      onlyWithYear: true,
    });
    expect({ amountCounts, yearCounts }).toEqual({
      amountCounts: { all: 2, withoutAmount: 0 },
      yearCounts: { all: 1, withoutYear: 0 },
    });
  });

  test('every project comes in from China', () => {
    const count = (patch: Partial<ProjectFilters>) =>
      selectProjects(PROJECTS, { ...EVERY_PROJECT, ...patch }).projects.length;
    expect(
      (['all', 'in', 'out', 'between'] as const).map((direction) => count({ direction })),
    ).toEqual([4, 4, 0, 0]);
    expect((['all', 'china', 'members'] as const).map((pairing) => count({ pairing }))).toEqual([
      4, 4, 0,
    ]);
  });
});
