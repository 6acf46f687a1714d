import { readFile } from 'node:fs/promises';
import type { AtlasData } from '../../src/domain/atlas-data.ts';
import { loadPackage } from '../../src/ingest/load-package.ts';

/** The published package as the app opens it. Throws with the first problem when it cannot be opened. */
export async function openPublishedData(): Promise<AtlasData> {
  const result = await loadPackage(async (path) => {
    const bytes = await readFile(new URL(`../../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  }, 'http://atlas.test/data/datapackage.json');
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems[0]));
}
