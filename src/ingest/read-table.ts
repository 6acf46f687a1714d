import Papa from 'papaparse';
import type { ChoiceName, ReferenceName } from '../domain/problem-params.ts';
import type { Place } from '../domain/result.ts';
import {
  decimal,
  isYear,
  reportChoice,
  reportMissing,
  reportNumber,
  reportReference,
  reportYear,
} from './cell-rules.ts';
import type { ProblemList } from './problem-list.ts';

const CHUNK_CHARACTERS = 1 << 20;

/** Index of an id in its resource; null when that resource could not be read, so that no reference can be judged. */
export type IdIndex = ReadonlyMap<string, number> | null;

/** The row under the cursor while a table is read. One object serves all rows: take values, never the row itself. */
export class TableRow {
  /** Row number as a spreadsheet counts: the header is row 1. */
  number = 1;
  cells: readonly string[] = [];

  readonly file: string;
  readonly problems: ProblemList;
  readonly #positions: ReadonlyMap<string, number>;

  constructor(file: string, problems: ProblemList, positions: ReadonlyMap<string, number>) {
    this.file = file;
    this.problems = problems;
    this.#positions = positions;
  }

  get place(): Place {
    return { at: 'row', row: this.number };
  }

  /** The cell as it stands; empty where the table has no such column. */
  raw(column: string): string {
    const position = this.#positions.get(column);
    return position === undefined ? '' : (this.cells[position] ?? '');
  }

  /** A text that must be there; `` and a problem when it is not. */
  text(column: string): string {
    const text = this.raw(column);
    if (text === '') reportMissing(column, this.file, this.place, this.problems);
    return text;
  }

  optionalText(column: string): string | null {
    return this.raw(column) || null;
  }

  /** A number that must be there; NaN and a problem when it is not. */
  numeric(column: string): number {
    const text = this.raw(column);
    const value = decimal(text);
    if (Number.isNaN(value)) {
      if (text === '') reportMissing(column, this.file, this.place, this.problems);
      else reportNumber(text, column, this.file, this.place, this.problems);
    }
    return value;
  }

  optionalNumber(column: string): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const value = decimal(text);
    if (Number.isNaN(value)) reportNumber(text, column, this.file, this.place, this.problems);
    return value;
  }

  optionalYear(column: string): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const year = decimal(text);
    if (!isYear(year)) reportYear(text, column, this.file, this.place, this.problems);
    return year;
  }

  /** One of the allowed words; null and a problem `unknown-<what>` for another one. */
  choice<Word extends string>(
    column: string,
    what: ChoiceName,
    allowed: readonly Word[],
  ): Word | null {
    const text = this.raw(column);
    const found = allowed.find((word) => word === text);
    if (found === undefined)
      reportChoice(text, column, what, allowed, this.file, this.place, this.problems);
    return found ?? null;
  }

  /** Index of the id in `ids`; −1 and a problem `unknown-<what>` when it is not there. */
  reference(column: string, what: ReferenceName, ids: IdIndex): number {
    const id = this.text(column);
    return id === '' ? -1 : this.#lookUp(id, what, ids);
  }

  /** As `reference`, but an empty cell is −1 without a problem. */
  optionalReference(column: string, what: ReferenceName, ids: IdIndex): number {
    const id = this.raw(column);
    return id === '' ? -1 : this.#lookUp(id, what, ids);
  }

  /** Indexes of the ids of a list like `a;b`; each unknown one is a problem and left out. */
  references(column: string, what: ReferenceName, ids: IdIndex): number[] {
    return this.text(column)
      .split(';')
      .filter((id) => id !== '')
      .map((id) => this.#lookUp(id, what, ids))
      .filter((index) => index >= 0);
  }

  #lookUp(id: string, what: ReferenceName, ids: IdIndex): number {
    if (ids === null) return -1;
    const index = ids.get(id);
    if (index === undefined) reportReference(id, what, this.file, this.place, this.problems);
    return index ?? -1;
  }
}

/**
 * Reads a CSV table (comma, double quotes, header row) and calls `onRow` for each row that has as many cells as the
 * header. Missing columns, broken quotes and rows of another length become problems. Returns the number of rows.
 */
export function readTable(
  text: string,
  file: string,
  requiredColumns: readonly string[],
  problems: ProblemList,
  onRow: (row: TableRow) => void,
): number {
  let row: TableRow | null = null;
  let rowNumber = 0;
  let rowCount = 0;
  let width = 0;
  let isReadable = true;

  const onHeader = (cells: readonly string[]): void => {
    const header = new Map(cells.map((name, position) => [name, position]));
    for (const column of requiredColumns) {
      if (header.has(column)) continue;
      isReadable = false;
      problems.add('missing-column', file, { at: 'row', row: 1 }, { column });
    }
    width = cells.length;
    row = new TableRow(file, problems, header);
  };

  Papa.parse<string[]>(text, {
    delimiter: ',',
    chunkSize: CHUNK_CHARACTERS,
    complete: () => undefined,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      for (const error of errors) {
        const place: Place = { at: 'row', row: rowNumber + (error.row ?? 0) + 1 };
        problems.add('csv-quotes', file, place, {});
      }
      for (const cells of data) {
        rowNumber += 1;
        if (cells.length === 1 && cells[0] === '') continue;
        if (row === null) {
          onHeader(cells);
          if (!isReadable) return parser.abort();
          continue;
        }
        rowCount += 1;
        if (cells.length !== width) {
          const found = { cells: cells.length, headerCells: width };
          problems.add('row-length', file, { at: 'row', row: rowNumber }, found);
          continue;
        }
        row.number = rowNumber;
        row.cells = cells;
        onRow(row);
      }
    },
  });
  if (row === null && isReadable) problems.add('empty-table', file, null, {});
  return rowCount;
}
