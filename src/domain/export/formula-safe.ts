/** A value of an exported table; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Rows as they go into a file. */
export interface ExportTable {
  columns: string[];
  /** Each as long as `columns`. */
  rows: Cell[][];
}

/**
 * Text that a spreadsheet will not take for a formula: an apostrophe before `=`, `+`, `-`, `@`, tab or
 * carriage return at the start. For text only: a number must go out as a number, `-5` and not `'-5`.
 */
export function formulaSafe(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The cell with text made safe by `formulaSafe`; numbers, booleans and null as they are. */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' ? formulaSafe(cell) : cell;
}

/** The table with every text made safe. */
export function safeTable({ columns, rows }: ExportTable): ExportTable {
  return { columns, rows: rows.map((row) => row.map(safeCell)) };
}
