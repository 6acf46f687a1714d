import type { ProblemCode, ProblemParams } from './problem-params.ts';

/** Where in a file a problem is. */
export type Place =
  /** Row of a table as a spreadsheet counts: the header is row 1. */
  | { at: 'row'; row: number }
  /** Feature of a GeoJSON file by its id, or by its number from 1 where it has none. */
  | { at: 'feature'; feature: string | number }
  /** Member of a JSON file: `$.requirements[2].weight`. */
  | { at: 'member'; path: string }
  /** Character of a text, line and column counted from 1. */
  | { at: 'character'; line: number; column: number }
  /** Entry of `datapackage.json` by its name. */
  | { at: 'resource'; resource: string };

/** One thing that is wrong with a file, as data that any language can word. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  code: Code;
  /** Path of the file inside the data package, or the URL that failed. */
  file: string;
  /** Null where the whole file is meant. */
  place: Place | null;
  params: ProblemParams[Code];
}

/** A problem whose params are those of its rule. */
export function problem<Code extends ProblemCode>(
  code: Code,
  file: string,
  place: Place | null,
  params: ProblemParams[Code],
): Problem<Code> {
  return { code, file, place, params };
}

/** Expected failures are values: every function that reads foreign input returns this. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
