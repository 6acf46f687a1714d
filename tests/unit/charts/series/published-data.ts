import { readFile } from 'node:fs/promises';
import type { AtlasData } from '../../../../src/domain/atlas-data.ts';
import { loadPackage } from '../../../../src/ingest/load-package.ts';

const FOLDER = new URL('../../../../data/', import.meta.url);

/** The published package as the atlas opens it. */
export async function publishedData(): Promise<AtlasData> {
  const result = await loadPackage(
    async (path) => ({ ok: true, bytes: new Uint8Array(await readFile(new URL(path, FOLDER))) }),
    'http://atlas.test/data/datapackage.json',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
}
