import type { ResourceInfo } from '../domain/atlas-data.ts';
import { sha256Hex } from './checksum.ts';
import { decodeText } from './decode-text.ts';
import type { ResourceEntry } from './package-shape.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';

/** A resource that was read: its text, and what the Data workspace says of it. */
export interface ResourceText {
  text: string;
  info: ResourceInfo;
}

/** Reads a text file of the package; null and a problem when it cannot be had. */
export async function readText(
  path: string,
  read: ReadFile,
  problems: ProblemList,
): Promise<{ text: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const result = await read(path);
  if (!result.ok) {
    const { code, file, place, params } = result.problem;
    problems.add(code, file, place, params);
    return null;
  }
  const text = decodeText(result.bytes, path, problems);
  return text === null ? null : { text, bytes: result.bytes };
}

/** Reads a resource with its size and checksum; its number of rows is not known yet. */
export async function readResource(
  entry: ResourceEntry,
  read: ReadFile,
  problems: ProblemList,
): Promise<ResourceText | null> {
  const found = await readText(entry.path, read, problems);
  if (found === null) return null;
  const sha256 = await sha256Hex(found.bytes);
  const { statedSha256 } = entry;
  return {
    text: found.text,
    info: {
      name: entry.name,
      path: entry.path,
      title: entry.title,
      rows: null,
      bytes: found.bytes.byteLength,
      sha256: sha256 ?? '',
      contents: null,
      sha256Matches: sha256 === null || statedSha256 === null ? null : sha256 === statedSha256,
    },
  };
}

/** What the package itself says of a resource that was not read. */
export function statedInfo(entry: ResourceEntry): ResourceInfo {
  return {
    name: entry.name,
    path: entry.path,
    title: entry.title,
    rows: null,
    bytes: entry.statedBytes ?? 0,
    sha256: entry.statedSha256 ?? '',
    sha256Matches: null,
    contents: null,
  };
}
