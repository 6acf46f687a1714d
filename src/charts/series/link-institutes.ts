import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Cell, type ExportTable, safeTable } from '../../domain/export/formula-safe.ts';
import { pointFeatures } from '../../domain/export/link-features.ts';
import { SOURCE_COLUMNS, sourceCells } from '../../domain/export/source-cells.ts';
import { type Language, type Localised, textIn } from '../../domain/language.ts';
import { INSTITUTE_SECTOR } from '../../domain/links/activity.ts';
import { type Institute, isPlaced, POINT_CHECKS } from '../../domain/links/recorded.ts';
import type { SortKey } from './city-order.ts';

/** Columns of the table of institutes, in its order. */
export const INSTITUTE_TABLE_COLUMNS = [
  'name',
  'place',
  'country',
  'partner',
  'year',
  'point',
] as const;
export type InstituteTableColumn = (typeof INSTITUTE_TABLE_COLUMNS)[number];

/** What the table is made from. */
export interface InstituteTableInput {
  data: Pick<AtlasData, 'institutes' | 'sources'>;
  /** By ISO 3166 alpha-3 code. */
  countryNames: ReadonlyMap<string, Localised>;
}

/**
 * Value of a cell, for an index into `AtlasData.institutes`; null = not stated. The point is a place in
 * `POINT_CHECKS`.
 * @throws when there is no such institute
 */
export function instituteCell(
  { data, countryNames }: InstituteTableInput,
  column: InstituteTableColumn,
  at: number,
  language: Language,
): SortKey {
  const institute = instituteAt(data.institutes, at);
  switch (column) {
    case 'name':
      return institute.name;
    case 'place':
      return institute.place;
    case 'country': {
      const name = countryNames.get(institute.iso3);
      return name ? textIn(name, language) : institute.iso3;
    }
    case 'partner':
      return institute.partner;
    case 'year':
      return institute.year;
    case 'point':
      return institute.point === null ? null : POINT_CHECKS.indexOf(institute.point);
  }
}

const EXPORT_COLUMNS = [
  'id',
  'name',
  'sector',
  'place',
  'iso3',
  'partner',
  'year',
  'point_agrees_with',
  'lon',
  'lat',
  ...SOURCE_COLUMNS,
];

type InstituteData = Pick<AtlasData, 'institutes' | 'sources'>;

/** {@link instituteRecords} for a spreadsheet: text is formula-safe. */
export function instituteExport(data: InstituteData, indexes: Iterable<number>): ExportTable {
  return safeTable(instituteRecords(data, indexes));
}

/** {@link instituteRecords} as points for a GIS; without a geometry where the recorded point is no place to draw. */
export function instituteCollection(data: InstituteData, indexes: readonly number[]) {
  return pointFeatures(
    instituteRecords(data, indexes),
    indexes.map((at) => {
      const institute = instituteAt(data.institutes, at);
      return isPlaced(institute) ? institute : null;
    }),
  );
}

/**
 * The chosen institutes as rows, in the order given, source and licence beside each.
 * @throws when an index has no institute
 */
function instituteRecords(data: InstituteData, indexes: Iterable<number>): ExportTable {
  const rows = Array.from(indexes, (at): Cell[] => {
    const { id, name, place, iso3, partner, year, point, lng, lat, source } = instituteAt(
      data.institutes,
      at,
    );
    return [
      id,
      name,
      INSTITUTE_SECTOR,
      place,
      iso3,
      partner,
      year,
      point,
      lng,
      lat,
      ...sourceCells(data.sources[source]),
    ];
  });
  return { columns: [...EXPORT_COLUMNS], rows };
}

function instituteAt(institutes: readonly Institute[], at: number): Institute {
  const institute = institutes[at];
  if (institute === undefined) throw new Error(`Unknown institute: ${at}`);
  return institute;
}
