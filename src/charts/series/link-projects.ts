import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Cell, type ExportTable, safeTable } from '../../domain/export/formula-safe.ts';
import { pointFeatures } from '../../domain/export/link-features.ts';
import { SOURCE_COLUMNS, sourceCells } from '../../domain/export/source-cells.ts';
import { type Language, type Localised, textIn } from '../../domain/language.ts';
import { PROJECT_STATUSES, type Project } from '../../domain/links/recorded.ts';
import type { SortKey } from './city-order.ts';

/** Columns of the table of projects, in its order. */
export const PROJECT_TABLE_COLUMNS = [
  'sector',
  'purpose',
  'country',
  'year',
  'amount',
  'status',
  'record',
] as const;
export type ProjectTableColumn = (typeof PROJECT_TABLE_COLUMNS)[number];

/** What the table is made from. */
export interface ProjectTableInput {
  data: Pick<AtlasData, 'projects' | 'sectors' | 'sources'>;
  /** By ISO 3166 alpha-3 code. */
  countryNames: ReadonlyMap<string, Localised>;
}

/**
 * Value of a cell, for an index into `AtlasData.projects`; null = not stated. The amount is in million
 * constant 2017 US dollars, the status a place in `PROJECT_STATUSES`.
 * @throws when there is no such project
 */
export function projectCell(
  { data, countryNames }: ProjectTableInput,
  column: ProjectTableColumn,
  at: number,
  language: Language,
): SortKey {
  const project = projectAt(data.projects, at);
  switch (column) {
    case 'sector': {
      const sector = data.sectors.find(({ id }) => id === project.sector);
      return sector ? textIn(sector.short, language) : project.sector;
    }
    case 'purpose':
      return textIn(project.purpose, language);
    case 'country': {
      const name = project.iso3 === null ? undefined : countryNames.get(project.iso3);
      return name ? textIn(name, language) : project.iso3;
    }
    case 'year':
      return project.commitmentYear;
    case 'amount':
      return project.amountUsd2017 === null ? null : project.amountUsd2017 / 1e6;
    case 'status':
      return PROJECT_STATUSES.indexOf(project.status);
    case 'record': {
      const number = Number(project.recordId);
      return Number.isNaN(number) ? project.recordId : number;
    }
  }
}

const EXPORT_COLUMNS = [
  'id',
  'record_id',
  'sector',
  'purpose_en',
  'purpose_zh',
  'iso3',
  'commitment_year',
  'amount_constant_usd_2017',
  'status',
  'completion_year',
  'flow_type',
  'in_aggregates',
  'lon',
  'lat',
  'spread',
  ...SOURCE_COLUMNS,
];

type ProjectData = Pick<AtlasData, 'projects' | 'sources'>;

/** {@link projectRecords} for a spreadsheet: text is formula-safe. */
export function projectExport(data: ProjectData, projectIndexes: Iterable<number>): ExportTable {
  return safeTable(projectRecords(data, projectIndexes));
}

/** {@link projectRecords} as points for a GIS. */
export function projectCollection(data: ProjectData, projectIndexes: readonly number[]) {
  return pointFeatures(
    projectRecords(data, projectIndexes),
    projectIndexes.map((at) => projectAt(data.projects, at)),
  );
}

/**
 * The chosen projects as rows, in the order given, amounts in constant 2017 US dollars at full
 * precision, source and licence beside each.
 * @throws when an index has no project
 */
function projectRecords(data: ProjectData, projectIndexes: Iterable<number>): ExportTable {
  const rows = Array.from(projectIndexes, (at): Cell[] => {
    const project = projectAt(data.projects, at);
    const source = data.sources[project.source];
    const cells: Cell[] = [
      project.id,
      project.recordId,
      project.sector,
      project.purpose.en,
      project.purpose.zh,
      project.iso3,
      project.commitmentYear,
      project.amountUsd2017,
      project.status,
      project.completionYear,
      project.flowType,
      project.inAggregates,
      project.lng,
      project.lat,
      project.spread,
      ...sourceCells(source),
    ];
    return cells;
  });
  return { columns: [...EXPORT_COLUMNS], rows };
}

function projectAt(projects: readonly Project[], at: number): Project {
  const project = projects[at];
  if (project === undefined) throw new Error(`Unknown project: ${at}`);
  return project;
}
