import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Cell, type ExportTable, safeCell } from '../../domain/export/formula-safe.ts';
import { SOURCE_COLUMNS, sourceCells } from '../../domain/export/source-cells.ts';
import {
  type KindCounts,
  PROFILE_KINDS,
  type ProfileRecord,
  type SectorProfileRow,
} from './city-profile.ts';
import type { ProfilePartner } from './city-profile-partners.ts';
import type { ProfileTimeline } from './city-profile-years.ts';

const KIND_COLUMNS = PROFILE_KINDS.filter((kind) => kind !== 'corridor');

function kindCells(kinds: KindCounts): Cell[] {
  return KIND_COLUMNS.map((kind) => kinds[kind]);
}

function safeTable(columns: string[], rows: Cell[][]): ExportTable {
  return { columns, rows: rows.map((cells) => cells.map(safeCell)) };
}

/** Sectors of a profile at full precision; amounts in million constant 2017 US dollars. */
export function sectorProfileExport(rows: readonly SectorProfileRow[]): ExportTable {
  return safeTable(
    [
      'sector',
      'records',
      ...KIND_COLUMNS,
      'amount_million_constant_usd_2017',
      'projects_with_amount',
      'share_of_city_records',
      'location_quotient',
    ],
    rows.map((row) => [
      row.sector,
      row.count,
      ...kindCells(row.kinds),
      row.amountMusd,
      row.withAmount,
      row.share01,
      row.locationQuotient,
    ]),
  );
}

/** Years of a profile; the records that state none are the last row, its year empty. */
export function timelineExport({ years, undated }: ProfileTimeline): ExportTable {
  const rows: Cell[][] = years.map(({ year, count, kinds }) => [year, count, ...kindCells(kinds)]);
  if (undated.count > 0) rows.push([null, undated.count, ...kindCells(undated.kinds)]);
  return safeTable(['year', 'records', ...KIND_COLUMNS], rows);
}

/** Partners of a profile; an empty name stands for the country as a whole. */
export function profilePartnerExport(
  cities: AtlasData['cities'],
  partners: readonly ProfilePartner[],
): ExportTable {
  return safeTable(
    ['city_id', 'name', 'iso3', 'records', ...KIND_COLUMNS, 'great_circle_km'],
    partners.map(({ city, name, iso3, count, kinds, distanceKm }) => [
      cities[city]?.id ?? null,
      name,
      iso3,
      count,
      ...kindCells(kinds),
      distanceKm,
    ]),
  );
}

/** All records of a city with their sources and licences, in the order given. */
export function profileRecordExport(
  data: Pick<AtlasData, 'cities' | 'sources'>,
  records: readonly ProfileRecord[],
): ExportTable {
  return safeTable(
    [
      'id',
      'kind',
      'sector',
      'year',
      'amount_million_constant_usd_2017',
      'partner_city_id',
      'partner_name',
      'partner_iso3',
      'distance_km',
      'counted',
      ...SOURCE_COLUMNS,
    ],
    records.map((record): Cell[] => {
      const source = data.sources[record.source];
      return [
        record.id,
        record.kind,
        record.sector,
        record.year,
        record.amountMusd,
        data.cities[record.partner.city]?.id ?? null,
        record.partner.name,
        record.partner.iso3,
        record.distanceKm,
        record.isCounted,
        ...sourceCells(source),
      ];
    }),
  );
}
