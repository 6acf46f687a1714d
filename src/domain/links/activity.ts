import type { AtlasData } from '../atlas-data.ts';
import { MAX_SECTORS, type SectorId } from '../sector.ts';
import { type Grouping, groupByKey, itemsOf } from './grouping.ts';
import type { LinkKind, Project, ProjectStatus, RecordedLink } from './recorded.ts';

/** Sector that a Confucius Institute stands for. */
export const INSTITUTE_SECTOR: SectorId = 'cultural_exchange';

/** Kinds of record that make a city active in a sector. */
export type ActivityKind = Exclude<LinkKind, 'corridor' | 'own'> | 'project' | 'institute';

/** Order in which a badge lists what it rests on. */
export const ACTIVITY_KINDS = [
  'project',
  'sister_city',
  'air',
  'rail',
  'workshop',
  'institute',
] as const satisfies readonly ActivityKind[];

/** Records of one kind that one badge rests on. */
export interface ActivityBasis {
  kind: ActivityKind;
  /** Number of records, ≥ 1. */
  count: number;
  /** Their ids: of links, projects or institutes, in the order of the data package. */
  ids: string[];
}

export interface CityActivity {
  /** Sector of each bit: bit n stands for `sectorIds[n]`. */
  sectorIds: readonly SectorId[];
  /** One per city, in the order of `AtlasData.cities`. */
  sectorMasks: Uint32Array;
  /** What the badge of a city in a sector rests on; empty when the city is not active in it. */
  basis(city: number, sector: SectorId): ActivityBasis[];
  /** How many records that are: their number alone, for many cities at once. */
  count(city: number, sector: SectorId): number;
}

const STATUSES_WITHOUT_ACTIVITY: ReadonlySet<ProjectStatus> = new Set([
  'cancelled',
  'suspended',
  'pipeline_pledge',
]);

/** Whether a project makes the member cities near it active in its sector (docs/links.md gives the reasons). */
function countsAsActivity(project: Project): boolean {
  return (
    project.sector !== null &&
    project.inAggregates &&
    !STATUSES_WITHOUT_ACTIVITY.has(project.status)
  );
}

/**
 * Which city is active in which sector, and what that rests on. Rules in docs/links.md: a link counts at
 * both its member ends, a project at the member cities near it, an institute at its host; corridor lines
 * are schematic and count nowhere. Institutes count nowhere in a package without their sector.
 * @throws when a record names a sector that `sectors` does not have
 */
export function cityActivity(
  data: Pick<AtlasData, 'cities' | 'sectors' | 'links' | 'projects' | 'institutes'>,
): CityActivity {
  const { cities, sectors, links, projects, institutes } = data;
  if (sectors.length > MAX_SECTORS) throw new Error(`Too many sectors: ${sectors.length}`);
  const sectorIds = sectors.map((sector) => sector.id);
  const bitOf = new Map(sectorIds.map((id, bit) => [id, bit]));
  const firstProject = links.length;
  const firstInstitute = firstProject + projects.length;

  /** Every record at every city that it makes active, links first. */
  function visit(emit: (city: number, at: number, sector: SectorId | null) => void): void {
    for (let at = 0; at < links.length; at++) {
      const { kind, a, b, sector } = links[at] as RecordedLink;
      if (kind === 'corridor') continue;
      if (a.city >= 0) emit(a.city, at, sector);
      if (b.city >= 0 && b.city !== a.city) emit(b.city, at, sector);
    }
    projects.forEach((project, at) => {
      if (countsAsActivity(project))
        for (const { city } of project.near) emit(city, firstProject + at, project.sector);
    });
    if (bitOf.has(INSTITUTE_SECTOR)) {
      institutes.forEach((institute, at) => {
        if (institute.city >= 0) emit(institute.city, firstInstitute + at, INSTITUTE_SECTOR);
      });
    }
  }

  function bitFor(sector: SectorId | null): number {
    const bit = sector === null ? undefined : bitOf.get(sector);
    if (bit === undefined) throw new Error(`Unknown sector: ${sector}`);
    return bit;
  }

  const sectorMasks = new Uint32Array(cities.length);
  visit((city, _, sector) => {
    if (city >= cities.length) throw new Error(`Unexpected key: ${city}`);
    sectorMasks[city] = (sectorMasks[city] as number) | (1 << bitFor(sector));
  });

  // Grouping and counts wait until somebody asks: the masks are all that the map and the filters need.
  let recordsByCity: Grouping | null = null;
  function recordsOf(city: number): Uint32Array {
    recordsByCity ??= groupByKey(cities.length, visit);
    return itemsOf(recordsByCity, city);
  }

  let counts: Uint32Array | null = null;
  function count(city: number, sector: SectorId): number {
    if (counts === null) {
      const filled = new Uint32Array(cities.length * sectorIds.length);
      visit((at, _, active) => {
        const cell = at * sectorIds.length + bitFor(active);
        filled[cell] = (filled[cell] as number) + 1;
      });
      counts = filled;
    }
    return counts[city * sectorIds.length + bitFor(sector)] ?? 0;
  }

  const record = (
    at: number,
  ): { kind: LinkKind | ActivityKind; sector: SectorId | null; id: string } => {
    const link = links[at];
    if (link !== undefined) return link;
    const project = projects[at - firstProject];
    if (project !== undefined) return { kind: 'project', sector: project.sector, id: project.id };
    const institute = institutes[at - firstInstitute];
    if (institute !== undefined)
      return { kind: 'institute', sector: INSTITUTE_SECTOR, id: institute.id };
    throw new Error(`Unknown record: ${at}`);
  };

  function basis(city: number, sector: SectorId): ActivityBasis[] {
    const records = [...recordsOf(city)]
      .map(record)
      .filter((candidate) => candidate.sector === sector);
    return ACTIVITY_KINDS.flatMap((kind) => {
      const ids = records.filter((candidate) => candidate.kind === kind).map(({ id }) => id);
      return ids.length === 0 ? [] : [{ kind, count: ids.length, ids }];
    });
  }

  return { sectorIds, sectorMasks, basis, count };
}
