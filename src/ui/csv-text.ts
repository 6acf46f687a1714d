import type { ExportTable } from '../domain/export/formula-safe.ts';
import { inSlices, partsOf } from './in-slices.ts';

const LINE_END = '\r\n';
/** Written at a time: about a millisecond of work. */
const CELLS_AT_A_TIME = 2_000;

/** The table as the text of a CSV file, names of the columns first. The writer of CSV is loaded on the first use. */
export async function csvText({ columns, rows }: ExportTable): Promise<string> {
  const { default: papa } = await import('papaparse');
  const size = Math.max(1, Math.floor(CELLS_AT_A_TIME / columns.length));
  const parts = await inSlices(partsOf(rows, size), (part) =>
    papa.unparse(part, { newline: LINE_END }),
  );
  return [papa.unparse([columns]), ...parts].join(LINE_END);
}
