import type { ResourceInfo } from '../atlas-data.ts';

/** A file that scores rest on, and which one it was. */
export interface ScoredFile {
  path: string;
  /** SHA-256, lower-case hex; empty where the platform could not compute it. */
  sha256: string;
}

/** Resources without which there is no score; no other file of a package can move one. */
const SCORED = ['cities', 'indicators', 'indicator-catalog', 'edition'];

/** The files of a package that its scores rest on, in the order of their names. */
export function scoredFiles(resources: readonly ResourceInfo[]): ScoredFile[] {
  return SCORED.flatMap((name) => resources.filter((resource) => resource.name === name)).map(
    ({ path, sha256 }) => ({ path, sha256 }),
  );
}

/**
 * Eight hexadecimal digits that name the data behind a score, to be read out and compared by eye; the
 * checksums themselves decide. FNV-1a over them. Empty where a checksum is not known.
 */
export function dataHash(files: readonly ScoredFile[]): string {
  if (files.length === 0 || files.some(({ sha256 }) => sha256 === '')) return '';
  let hash = 0x811c9dc5;
  for (const character of files.map(({ sha256 }) => sha256).join('')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
