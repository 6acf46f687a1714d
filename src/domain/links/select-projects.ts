import type { SectorId } from '../sector.ts';
import { PROJECT_STATUSES, type Project, type ProjectStatus } from './recorded.ts';

/** Which projects the reader wants. An empty set restricts nothing. */
export interface ProjectFilters {
  sectors: ReadonlySet<SectorId>;
  statuses: ReadonlySet<ProjectStatus>;
  /** Only projects near this city, an index into `AtlasData.cities`; null = all. */
  city: number | null;
}

export interface ProjectSelection {
  /** Indexes into the projects given, ascending. */
  projects: Uint32Array;
  /** Projects per sector that pass city and statuses; a sector without any is not a key. */
  sectorCounts: ReadonlyMap<SectorId, number>;
  /** Projects without a sector that pass city and statuses; a sector filter leaves them out. */
  withoutSector: number;
  /** Projects per status that pass city and sectors. */
  statusCounts: Readonly<Record<ProjectStatus, number>>;
}

/** Applies the filters; the counts of a facet ignore that facet. */
export function selectProjects(
  projects: readonly Project[],
  filters: ProjectFilters,
): ProjectSelection {
  const { sectors, statuses, city } = filters;
  const chosen: number[] = [];
  const sectorCounts = new Map<SectorId, number>();
  const statusCounts = new Map<ProjectStatus, number>(
    PROJECT_STATUSES.map((status) => [status, 0]),
  );
  let withoutSector = 0;
  projects.forEach((project, at) => {
    if (city !== null && !project.near.some((near) => near.city === city)) return;
    const sectorPasses =
      sectors.size === 0 || (project.sector !== null && sectors.has(project.sector));
    const statusPasses = statuses.size === 0 || statuses.has(project.status);
    if (sectorPasses) statusCounts.set(project.status, (statusCounts.get(project.status) ?? 0) + 1);
    if (statusPasses && project.sector === null) withoutSector++;
    if (statusPasses && project.sector !== null) {
      sectorCounts.set(project.sector, (sectorCounts.get(project.sector) ?? 0) + 1);
    }
    if (sectorPasses && statusPasses) chosen.push(at);
  });
  const countOf = (status: ProjectStatus): number => statusCounts.get(status) ?? 0;
  return {
    projects: Uint32Array.from(chosen),
    sectorCounts,
    withoutSector,
    statusCounts: {
      completed: countOf('completed'),
      implementation: countOf('implementation'),
      pipeline_commitment: countOf('pipeline_commitment'),
      pipeline_pledge: countOf('pipeline_pledge'),
      suspended: countOf('suspended'),
      cancelled: countOf('cancelled'),
    },
  };
}
