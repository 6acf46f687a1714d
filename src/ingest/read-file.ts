/** What a reader of package files gives: the bytes, or why there are none. */
export type ReadResult =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: string };

/**
 * Reads one file of a package by its path relative to `datapackage.json`.
 * Failures are values; `reason` is a clause such as `the server answered 404 Not Found`.
 */
export type ReadFile = (path: string) => Promise<ReadResult>;
