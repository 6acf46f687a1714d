import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Cell, type ExportTable, safeTable } from '../../domain/export/formula-safe.ts';
import { linkFeatures } from '../../domain/export/link-features.ts';
import { SOURCE_COLUMNS, sourceCells } from '../../domain/export/source-cells.ts';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import { type Language, textIn } from '../../domain/language.ts';
import { LINK_KINDS, type LinkEnd, type RecordedLink } from '../../domain/links/recorded.ts';
import type { SortKey } from './city-order.ts';

/** Columns of the table that stands for the lines on the map, in its order. */
export const LINK_TABLE_COLUMNS = [
  'kind',
  'from',
  'to',
  'year',
  'distance',
  'sector',
  'source',
] as const;
export type LinkTableColumn = (typeof LINK_TABLE_COLUMNS)[number];

/** What the table is made from. */
export type LinkTableData = Pick<AtlasData, 'cities' | 'links' | 'sectors' | 'sources'>;

/** Name of an end: a member city's in `language`, another place's as the record has it. */
export function linkEndName(cities: AtlasData['cities'], end: LinkEnd, language: Language): string {
  const city = cities[end.city];
  return city ? textIn(city.name, language) : end.name;
}

/**
 * Value of a cell, for an index into `AtlasData.links`; null = not stated. Kind is a place in
 * `LINK_KINDS`, distance is along the great circle in km.
 * @throws when there is no such link
 */
export function linkCell(
  data: LinkTableData,
  column: LinkTableColumn,
  at: number,
  language: Language,
): SortKey {
  const link = linkAt(data.links, at);
  switch (column) {
    case 'kind':
      return LINK_KINDS.indexOf(link.kind);
    case 'from':
      return linkEndName(data.cities, link.a, language);
    case 'to':
      return linkEndName(data.cities, link.b, language);
    case 'year':
      return link.year;
    case 'distance':
      return greatCircleDistanceKm(link.a, link.b);
    case 'sector': {
      const sector = data.sectors.find(({ id }) => id === link.sector);
      return sector ? textIn(sector.short, language) : link.sector;
    }
    case 'source':
      return data.sources[link.source]?.title ?? null;
  }
}

const END_COLUMNS = (end: 'a' | 'b') =>
  ['name', 'iso3', 'lon', 'lat', 'city_id'].map((name) => `${end}_${name}`);
const EXPORT_COLUMNS = [
  'id',
  'kind',
  'sector',
  ...END_COLUMNS('a'),
  ...END_COLUMNS('b'),
  'year',
  'great_circle_km',
  'facts',
  ...SOURCE_COLUMNS,
];

/** {@link linkRecords} for a spreadsheet: text is formula-safe. */
export function linkExport(data: LinkTableData, linkIndexes: Iterable<number>): ExportTable {
  return safeTable(linkRecords(data, linkIndexes));
}

/** {@link linkRecords} as lines for a GIS. */
export function linkCollection(data: LinkTableData, linkIndexes: readonly number[]) {
  const ends = linkIndexes.map((at) => {
    const { a, b } = linkAt(data.links, at);
    return { from: a, to: b };
  });
  return linkFeatures(linkRecords(data, linkIndexes), ends);
}

/**
 * The chosen links as rows, in the order given: names as recorded, positions in WGS84 degrees, the
 * kind's own facts as `name=value`, source and licence beside each.
 * @throws when an index has no link
 */
function linkRecords(data: LinkTableData, linkIndexes: Iterable<number>): ExportTable {
  const endCells = (end: LinkEnd): Cell[] => [
    end.name,
    end.iso3,
    end.lng,
    end.lat,
    data.cities[end.city]?.id ?? null,
  ];
  const rows = Array.from(linkIndexes, (at): Cell[] => {
    const link = linkAt(data.links, at);
    const source = data.sources[link.source];
    const cells: Cell[] = [
      link.id,
      link.kind,
      link.sector,
      ...endCells(link.a),
      ...endCells(link.b),
      link.year,
      greatCircleDistanceKm(link.a, link.b),
      Object.entries(link.facts)
        .map(([key, value]) => `${key}=${value}`)
        .join('; ') || null,
      ...sourceCells(source),
    ];
    return cells;
  });
  return { columns: [...EXPORT_COLUMNS], rows };
}

function linkAt(links: readonly RecordedLink[], at: number): RecordedLink {
  const link = links[at];
  if (link === undefined) throw new Error(`Unknown link: ${at}`);
  return link;
}
