import type { UnionRegions } from '../../../charts/series/union-tables.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import type { LinkTable } from '../../../domain/links/link-table.ts';

/** What every part of the union reads. */
export interface UnionInput {
  data: AtlasData;
  table: LinkTable;
  /** Indexes of the links shown. */
  links: Uint32Array;
  regions: UnionRegions;
}
