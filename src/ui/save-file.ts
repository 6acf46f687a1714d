import type { ExportTable } from '../domain/export/formula-safe.ts';
import { csvText } from './csv-text.ts';

/** Tells a spreadsheet that the text is UTF-8; without it Chinese names arrive broken. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands text to the reader as a file of the given media type. */
export function saveText(text: string, mediaType: string, fileName: string): void {
  saveBlob(new Blob([text], { type: `${mediaType};charset=utf-8` }), fileName);
}

/** Hands bytes to the reader as a file. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Hands the table to the reader as a CSV file. */
export async function saveCsv(table: ExportTable, fileName: string): Promise<void> {
  saveBlob(await csvFile(table), fileName);
}

/** The table as a CSV file. */
export async function csvFile(table: ExportTable): Promise<Blob> {
  return new Blob([BYTE_ORDER_MARK, await csvText(table)], { type: 'text/csv;charset=utf-8' });
}
