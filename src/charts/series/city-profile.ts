import type { AtlasData } from '../../domain/atlas-data.ts';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import {
  ACTIVITY_KINDS,
  type ActivityKind,
  type CityActivity,
} from '../../domain/links/activity.ts';
import type { LinkEnd, LinkKind } from '../../domain/links/recorded.ts';
import type { SectorId } from '../../domain/sector.ts';

/** Every kind of record that a city has, in the order of lists. */
export const PROFILE_KINDS = [...ACTIVITY_KINDS, 'corridor'] as const satisfies readonly (
  | ActivityKind
  | LinkKind
)[];
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** The country that finances every project and is behind every institute; no record names a city of it. */
const FINANCIER = 'CHN';

/** Where a record leads to. */
export interface RecordPartner {
  /** Index into `AtlasData.cities`; −1 = not a member city. */
  city: number;
  /** As recorded; null = the country as a whole. */
  name: string | null;
  /** Empty where the record names no country. */
  iso3: string;
}

/** One record of a city, of whatever kind. */
export interface ProfileRecord {
  kind: ProfileKind;
  /** Index into the links, projects or institutes of `AtlasData`. */
  at: number;
  id: string;
  /** Null = no sector meaning. */
  sector: SectorId | null;
  year: number | null;
  /** Million constant 2017 US dollars; null = not stated, or no project. */
  amountMusd: number | null;
  partner: RecordPartner;
  /** To the partner by the great circle, or to the site of a project; null for an institute's country. */
  distanceKm: number | null;
  /** Index into `AtlasData.sources`. */
  source: number;
  /** Whether it makes the city active in its sector (docs/links.md); only these are counted and added up. */
  isCounted: boolean;
}

/** Indexes of what touches a city, as `recordsOfCity` finds them. */
export interface CityRecordIndexes {
  links: ReadonlyMap<string, number>;
  projects: readonly { at: number; distanceKm: number }[];
  institutes: readonly { at: number; distanceKm: number }[];
}

type ProfileData = Pick<AtlasData, 'links' | 'projects' | 'institutes'>;

/** All records of city number `city`: by kind in the order of {@link PROFILE_KINDS}, latest first, those without a year last. */
export function profileRecords(
  data: ProfileData,
  activity: Pick<CityActivity, 'sectorIds' | 'basis'>,
  found: CityRecordIndexes,
  city: number,
): ProfileRecord[] {
  const counted = new Set<string>();
  for (const sector of activity.sectorIds)
    for (const { kind, ids } of activity.basis(city, sector))
      for (const id of ids) counted.add(`${kind} ${id}`);
  const records = [
    ...projectRecords(data, found),
    ...linkRecords(data, found, city),
    ...instituteRecords(data, found),
  ].map((record) => ({ ...record, isCounted: counted.has(`${record.kind} ${record.id}`) }));
  const place = new Map(PROFILE_KINDS.map((kind, at) => [kind, at]));
  return records.sort(
    (a, b) =>
      (place.get(a.kind) as number) - (place.get(b.kind) as number) ||
      (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY) ||
      a.at - b.at,
  );
}

type Uncounted = Omit<ProfileRecord, 'isCounted'>;

function linkRecords(data: ProfileData, found: CityRecordIndexes, city: number): Uncounted[] {
  return [...found.links.values()].flatMap((at): Uncounted[] => {
    const link = data.links[at];
    if (!link || link.kind === 'own') return [];
    const { id, kind, sector, a, b, year, source } = link;
    const distanceKm = greatCircleDistanceKm(a, b);
    const partner = partnerOf(a.city === city ? b : a);
    return [{ kind, at, id, sector, year, amountMusd: null, partner, distanceKm, source }];
  });
}

function partnerOf({ city, name, iso3 }: LinkEnd): RecordPartner {
  return { city, name, iso3 };
}

function projectRecords(data: ProfileData, found: CityRecordIndexes): Uncounted[] {
  return found.projects.flatMap(({ at, distanceKm }): Uncounted[] => {
    const project = data.projects[at];
    if (!project) return [];
    const { id, sector, commitmentYear: year, amountUsd2017, source } = project;
    const amountMusd = amountUsd2017 === null ? null : amountUsd2017 / 1e6;
    const partner = { city: -1, name: null, iso3: FINANCIER };
    return [{ kind: 'project', at, id, sector, year, amountMusd, partner, distanceKm, source }];
  });
}

function instituteRecords(data: ProfileData, found: CityRecordIndexes): Uncounted[] {
  return found.institutes.flatMap(({ at }): Uncounted[] => {
    const institute = data.institutes[at];
    if (!institute) return [];
    const { id, year, source } = institute;
    const partner = { city: -1, name: null, iso3: FINANCIER };
    const sector: SectorId = 'cultural_exchange';
    const where = { partner, distanceKm: null };
    return [{ kind: 'institute', at, id, sector, year, amountMusd: null, ...where, source }];
  });
}

/** Records of the chosen sectors; an empty choice restricts nothing. */
export function ofSectors(
  records: readonly ProfileRecord[],
  chosen: ReadonlySet<SectorId>,
): readonly ProfileRecord[] {
  if (chosen.size === 0) return records;
  return records.filter(({ sector }) => sector !== null && chosen.has(sector));
}

/** Records per kind; a kind without any is 0. */
export type KindCounts = Record<ProfileKind, number>;

/** Counts records by kind. */
export function countKinds(records: Iterable<Pick<ProfileRecord, 'kind'>>): KindCounts {
  const counts: KindCounts = {
    project: 0,
    sister_city: 0,
    air: 0,
    rail: 0,
    workshop: 0,
    institute: 0,
    corridor: 0,
  };
  for (const { kind } of records) counts[kind]++;
  return counts;
}

/** What is recorded of a city in one sector. */
export interface SectorProfileRow {
  sector: SectorId;
  /** Counted records, ≥ 1. */
  count: number;
  kinds: KindCounts;
  /** Sum over the projects that state one, million constant 2017 US dollars; null = none does. */
  amountMusd: number | null;
  /** Projects that state an amount, of `kinds.project`. */
  withAmount: number;
  /** Of all counted records of the city, 0–1, whatever sectors are chosen. */
  share01: number;
  /** Share here over the share in all member cities together; null = not defined. */
  locationQuotient: number | null;
}

/**
 * Sectors of a city's counted records, most records first, equal ones in the order of the package.
 * @param quotients location quotients of the city, one per sector in the order of `sectorIds`; NaN = not defined
 */
export function sectorProfile(
  records: readonly ProfileRecord[],
  sectorIds: readonly SectorId[],
  quotients: ArrayLike<number>,
): SectorProfileRow[] {
  const counted = records.filter(({ isCounted }) => isCounted);
  const rows = sectorIds.flatMap((sector, at): SectorProfileRow[] => {
    const own = counted.filter((record) => record.sector === sector);
    if (own.length === 0) return [];
    const amounts = own.flatMap(({ amountMusd }) => amountMusd ?? []);
    const quotient = quotients[at] ?? Number.NaN;
    return [
      {
        sector,
        count: own.length,
        kinds: countKinds(own),
        amountMusd: amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0),
        withAmount: amounts.length,
        share01: own.length / counted.length,
        locationQuotient: Number.isNaN(quotient) ? null : quotient,
      },
    ];
  });
  return rows.sort((a, b) => b.count - a.count);
}
