import type { SectorId } from '../sector.ts';
import type { LinkDirection, LinkPairing } from './link-choices.ts';
import type { Project, ProjectStatus } from './recorded.ts';

/** Which projects the reader wants. An empty set restricts nothing. */
export interface ProjectFilters {
  sectors: ReadonlySet<SectorId>;
  statuses: ReadonlySet<ProjectStatus>;
  /** Only projects near this city, an index into `AtlasData.cities`; null = all. */
  city: number | null;
  /** First and last year of commitment; null = any. */
  years: readonly [from: number, to: number] | null;
  /** Leaves out projects without a year too. */
  onlyWithYear: boolean;
  /** Million constant 2017 US dollars; null = any. */
  amount: readonly [from: number, to: number] | null;
  /** Leaves out projects without an amount too. */
  onlyWithAmount: boolean;
  /** China is the financier: every project comes in from there, and none leads out or between cities. */
  direction: LinkDirection;
  pairing: LinkPairing;
}

/** Filters that let every project pass. */
export const EVERY_PROJECT: ProjectFilters = {
  sectors: new Set(),
  statuses: new Set(),
  city: null,
  years: null,
  onlyWithYear: false,
  amount: null,
  onlyWithAmount: false,
  direction: 'all',
  pairing: 'all',
};

export interface ProjectSelection {
  /** Indexes into the projects given, ascending. */
  projects: Uint32Array;
  /** Projects near the city, or all, whatever the other filters say. */
  scopeCount: number;
  /** Projects per sector that pass everything but the sectors; a sector without any is not a key. */
  sectorCounts: ReadonlyMap<SectorId, number>;
  /** Projects without a sector that pass everything but the sectors; a sector filter leaves them out. */
  withoutSector: number;
  /** Projects per status that pass everything but the statuses. */
  statusCounts: Readonly<Record<ProjectStatus, number>>;
  /** Projects that pass everything but the years, and those of them that state no year. */
  yearCounts: { all: number; withoutYear: number };
  /** Projects that pass everything but the amount, and those of them that state none. */
  amountCounts: { all: number; withoutAmount: number };
}

/** Dollars in the unit of the filter. */
const MILLION = 1e6;

/** Applies the filters; the counts of a facet ignore that facet. */
export function selectProjects(
  projects: readonly Project[],
  filters: ProjectFilters,
): ProjectSelection {
  const { sectors, statuses, city } = filters;
  const chosen: number[] = [];
  const sectorCounts = new Map<SectorId, number>();
  const statusCounts = {
    completed: 0,
    implementation: 0,
    pipeline_commitment: 0,
    pipeline_pledge: 0,
    suspended: 0,
    cancelled: 0,
  } satisfies Record<ProjectStatus, number>;
  const yearCounts = { all: 0, withoutYear: 0 };
  const amountCounts = { all: 0, withoutAmount: 0 };
  const comesIn = filters.direction === 'all' || filters.direction === 'in';
  const isWithChina = filters.pairing !== 'members';
  let withoutSector = 0;
  let scopeCount = 0;
  projects.forEach((project, at) => {
    if (city !== null && !project.near.some((near) => near.city === city)) return;
    scopeCount++;
    if (!comesIn || !isWithChina) return;
    const { sector, status, commitmentYear, amountUsd2017 } = project;
    const sectorPasses = sectors.size === 0 || (sector !== null && sectors.has(sector));
    const statusPasses = statuses.size === 0 || statuses.has(status);
    const yearPasses = passesSpan(commitmentYear, filters.years, filters.onlyWithYear);
    const amount = amountUsd2017 === null ? null : amountUsd2017 / MILLION;
    const amountPasses = passesSpan(amount, filters.amount, filters.onlyWithAmount);
    const failed =
      Number(!sectorPasses) + Number(!statusPasses) + Number(!yearPasses) + Number(!amountPasses);
    /** Whether nothing but this facet keeps the project out. */
    const counts = (passesOwn: boolean): boolean => failed === Number(!passesOwn);
    if (failed === 0) chosen.push(at);
    if (counts(statusPasses)) statusCounts[status]++;
    if (counts(sectorPasses)) {
      if (sector === null) withoutSector++;
      else sectorCounts.set(sector, (sectorCounts.get(sector) ?? 0) + 1);
    }
    if (counts(yearPasses)) {
      yearCounts.all++;
      if (commitmentYear === null) yearCounts.withoutYear++;
    }
    if (counts(amountPasses)) {
      amountCounts.all++;
      if (amount === null) amountCounts.withoutAmount++;
    }
  });
  return {
    projects: Uint32Array.from(chosen),
    scopeCount,
    sectorCounts,
    withoutSector,
    statusCounts,
    yearCounts,
    amountCounts,
  };
}

/** What is not stated passes unless it is asked for; it is never taken for 0. */
export function passesSpan(
  value: number | null,
  span: readonly [from: number, to: number] | null,
  onlyStated: boolean,
): boolean {
  if (value === null) return !onlyStated;
  return span === null || (value >= span[0] && value <= span[1]);
}
