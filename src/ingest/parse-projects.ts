import type { Localised } from '../domain/language.ts';
import {
  type Institute,
  type PointCheck,
  PROJECT_STATUSES,
  type Project,
} from '../domain/links/recorded.ts';
import { reportDuplicate, reportNumber, reportReference } from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import type { LinkContext } from './parse-links.ts';
import type { ProblemList } from './problem-list.ts';
import { readTable, type TableRow } from './read-table.ts';

const PROJECT_COLUMNS = [
  'id',
  'record_id',
  'iso3',
  'sector',
  'oecd_code',
  'commitment_year',
  'amount_usd2017',
  'status',
  'completion_year',
  'flow_type',
  'in_aggregates',
  'lon',
  'lat',
  'spread',
  'source_id',
] as const;

const INSTITUTE_COLUMNS = [
  'id',
  'name',
  'place',
  'iso3',
  'lon',
  'lat',
  'city_id',
  'source_id',
] as const;
/** `position_check` in words of the domain. */
const POINT_OF: Readonly<Record<string, PointCheck>> = {
  ok: 'place',
  country_ok: 'country',
  mismatch: 'neither',
  unchecked: 'neither',
};
const SPREADS = ['point_like', 'area', 'linear_or_multi_site'] as const;
const TRUTH = ['true', 'false'] as const;

/** A table as ingest hands it to a parser. */
export interface TableFile {
  csv: string;
  file: string;
}

function uniqueId(row: TableRow, seen: Map<string, number> | Set<string>): string {
  const id = row.text('id');
  if (seen.has(id)) reportDuplicate(id, row.file, row.place, row.problems);
  return id;
}

/** Purpose names by OECD code from `purposes.csv`. */
export function parsePurposes(table: TableFile, problems: ProblemList): Map<string, Localised> {
  const purposes = new Map<string, Localised>();
  readTable(table.csv, table.file, ['oecd_code', 'name_en', 'name_zh'], problems, (row) => {
    const code = row.text('oecd_code');
    if (purposes.has(code)) reportDuplicate(code, table.file, row.place, problems);
    purposes.set(code, { en: row.text('name_en'), zh: row.optionalText('name_zh') });
  });
  return purposes;
}

function amountOf(row: TableRow): number | null {
  const amount = row.optionalNumber('amount_usd2017');
  if (amount !== null && amount < 0) {
    reportNumber(row.raw('amount_usd2017'), 'amount_usd2017', row.file, row.place, row.problems);
  }
  return amount;
}

function purposeOf(row: TableRow, purposes: ReadonlyMap<string, Localised> | null): Localised {
  const code = row.text('oecd_code');
  const purpose = purposes?.get(code);
  if (purposes !== null && code !== '' && purpose === undefined) {
    reportReference(code, 'purpose', row.file, row.place, row.problems);
  }
  return purpose ?? { en: code, zh: null };
}

/** Projects from `projects.csv`, in file order, with their nearby cities still empty. */
export function parseProjects(
  table: TableFile,
  purposes: ReadonlyMap<string, Localised> | null,
  context: LinkContext,
  problems: ProblemList,
): { projects: Project[]; index: Map<string, number> } {
  const projects: Project[] = [];
  const index = new Map<string, number>();
  readTable(table.csv, table.file, PROJECT_COLUMNS, problems, (row) => {
    const id = uniqueId(row, index);
    const lng = row.numeric('lon');
    const lat = row.numeric('lat');
    checkLngLat(lng, lat, row.file, row.place, problems);
    row.optionalReference('sector', 'sector', context.sectorIds);
    index.set(id, projects.length);
    projects.push({
      id,
      recordId: row.text('record_id'),
      iso3: row.optionalText('iso3'),
      sector: row.optionalText('sector'),
      purpose: purposeOf(row, purposes),
      commitmentYear: row.optionalYear('commitment_year'),
      amountUsd2017: amountOf(row),
      status: row.choice('status', 'status', PROJECT_STATUSES) ?? 'completed',
      completionYear: row.optionalYear('completion_year'),
      flowType: row.text('flow_type'),
      inAggregates: row.choice('in_aggregates', 'truth-value', TRUTH) === 'true',
      lng,
      lat,
      spread: row.choice('spread', 'spread', SPREADS) ?? 'point_like',
      near: [],
      source: row.reference('source_id', 'source', context.sourceIds),
    });
  });
  return { projects, index };
}

/** Fills `near` of the projects from `project-cities.csv`. Returns the number of rows. */
export function parseProjectCities(
  table: TableFile,
  projects: readonly Project[],
  projectIds: ReadonlyMap<string, number>,
  context: LinkContext,
  problems: ProblemList,
): number {
  return readTable(
    table.csv,
    table.file,
    ['project_id', 'city_id', 'distance_km'],
    problems,
    (row) => {
      const project = projects[row.reference('project_id', 'project', projectIds)];
      const city = row.reference('city_id', 'city', context.cityIds);
      const distanceKm = row.numeric('distance_km');
      if (distanceKm < 0)
        reportNumber(row.raw('distance_km'), 'distance_km', row.file, row.place, problems);
      // Cities that cannot be looked up are all −1, and no two of them the same.
      if (city >= 0 && project?.near.some((entry) => entry.city === city)) {
        const pair = { project: project.id, city: row.raw('city_id') };
        problems.add('duplicate-near', row.file, row.place, pair);
      }
      project?.near.push({ city, distanceKm });
    },
  );
}

/** Confucius Institutes from `institutes.csv`, in file order. */
export function parseInstitutes(
  table: TableFile,
  context: LinkContext,
  problems: ProblemList,
): Institute[] {
  const institutes: Institute[] = [];
  const seen = new Set<string>();
  readTable(table.csv, table.file, INSTITUTE_COLUMNS, problems, (row) => {
    const id = uniqueId(row, seen);
    seen.add(id);
    const lng = row.numeric('lon');
    const lat = row.numeric('lat');
    checkLngLat(lng, lat, row.file, row.place, problems);
    institutes.push({
      id,
      name: row.text('name'),
      iso3: row.text('iso3'),
      place: row.optionalText('place'),
      lng,
      lat,
      city: row.optionalReference('city_id', 'city', context.cityIds),
      partner: row.optionalText('partner'),
      year: row.optionalYear('year'),
      point: POINT_OF[row.optionalText('position_check') ?? ''] ?? null,
      source: row.reference('source_id', 'source', context.sourceIds),
    });
  });
  return institutes;
}
