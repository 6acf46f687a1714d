import type { Problem } from '../domain/result.ts';

/** What a reader of package files gives: the bytes, or why there are none. */
export type ReadResult =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; problem: Problem<'file-missing' | 'server-refused' | 'unreachable'> };

/** Reads one file of a package by its path relative to `datapackage.json`. Failures are values. */
export type ReadFile = (path: string) => Promise<ReadResult>;
