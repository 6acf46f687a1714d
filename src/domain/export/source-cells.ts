import type { AtlasData } from '../atlas-data.ts';
import type { Cell } from './formula-safe.ts';

/** Columns that say where a record is from and who may use it. */
export const SOURCE_COLUMNS = [
  'source_id',
  'source_title',
  'source_year',
  'licence',
  'licence_class',
] as const;

/** Cells of {@link SOURCE_COLUMNS}; empty where nobody has stated a source. */
export function sourceCells(source: AtlasData['sources'][number] | undefined): Cell[] {
  if (!source) return SOURCE_COLUMNS.map(() => null);
  return [source.id, source.title, source.year, source.licence, source.licenceClass];
}
