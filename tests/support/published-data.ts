import { readFile } from 'node:fs/promises';
import type { AtlasData } from '../../src/domain/atlas-data.ts';
import { loadPackage } from '../../src/ingest/load-package.ts';

let opened: Promise<AtlasData> | null = null;

/**
 * The published package as the app opens it, once for all tests of a process: none changes it. Rejects with the first
 * problem when it cannot be opened.
 */
export function openPublishedData(): Promise<AtlasData> {
  opened ??= open();
  return opened;
}

async function open(): Promise<AtlasData> {
  const result = await loadPackage(async (path) => {
    const bytes = await readFile(new URL(`../../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  }, 'http://atlas.test/data/datapackage.json');
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems[0]));
}
