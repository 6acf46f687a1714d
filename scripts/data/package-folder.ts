import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { problem } from '../../src/domain/result.ts';
import type { ReadFile } from '../../src/ingest/read-file.ts';

/** Every file of a package folder by its path with `/`, relative to the folder, in a stable order. */
export async function readPackageFolder(
  folder: string,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of paths) files.set(path, new Uint8Array(await readFile(join(folder, path))));
  return files;
}

/** Writes package files into a folder, making the folders that are missing. */
export async function writePackageFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/** Reads the files of a package folder on disk one by one. */
export function readFromFolder(folder: string): ReadFile {
  return async (path) => {
    try {
      return { ok: true, bytes: new Uint8Array(await readFile(join(folder, path))) };
    } catch {
      return { ok: false, problem: problem('file-missing', path, null, {}) };
    }
  };
}
