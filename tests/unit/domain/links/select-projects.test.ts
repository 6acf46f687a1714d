import { describe, expect, test } from 'vitest';
import {
  type ProjectFilters,
  selectProjects,
} from '../../../../src/domain/links/select-projects.ts';
import { project } from './records.ts';

const EVERYTHING: ProjectFilters = { sectors: new Set(), statuses: new Set(), city: null };
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
    expect(selectProjects(PROJECTS, EVERYTHING)).toEqual({
      projects: Uint32Array.of(0, 1, 2, 3),
      sectorCounts: new Map([
        ['energy_exploration', 2],
        ['agriculture', 1],
      ]),
      withoutSector: 1,
      statusCounts: { ...NO_STATUS, completed: 2, cancelled: 1, suspended: 1 },
    });
  });

  test('counts of sector and status ignore themselves', () => {
    const filters: ProjectFilters = {
      ...EVERYTHING,
      sectors: new Set(['energy_exploration']),
      statuses: new Set(['completed']),
    };
    expect(selectProjects(PROJECTS, filters)).toEqual({
      projects: Uint32Array.of(0),
      sectorCounts: new Map([
        ['energy_exploration', 1],
        ['agriculture', 1],
      ]),
      withoutSector: 0,
      statusCounts: { ...NO_STATUS, completed: 1, cancelled: 1 },
    });
  });

  test('a city restricts everything to the projects near it', () => {
    expect(selectProjects(PROJECTS, { ...EVERYTHING, city: 1 })).toEqual({
      projects: Uint32Array.of(1, 2),
      sectorCounts: new Map([
        ['agriculture', 1],
        ['energy_exploration', 1],
      ]),
      withoutSector: 0,
      statusCounts: { ...NO_STATUS, completed: 1, cancelled: 1 },
    });
  });
});
