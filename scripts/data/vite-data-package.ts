import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { openOnlyPackage } from '../../src/ingest/open-only.ts';
import { readPackageFolder, writePackageFolder } from './package-folder.ts';

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

async function filesToPublish(
  folder: string,
  openOnly: boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await readPackageFolder(folder);
  if (!openOnly) return files;
  const open = await openOnlyPackage(files);
  if (!open.ok) {
    throw new Error(`data/ cannot be filtered: ${JSON.stringify(open.problems[0])}`);
  }
  return open.value;
}

/**
 * Serves the data package beside the app: from `data/` in development, uncached; as a copy in `dist/data` in a build,
 * without restricted sources when `openOnly` is set.
 */
export function dataPackage({ openOnly }: { openOnly: boolean }): Plugin {
  let folder = resolve('data');
  let outFolder = resolve('dist', 'data');
  return {
    name: 'atlas-data-package',
    configResolved(config) {
      folder = resolve(config.root, 'data');
      outFolder = resolve(config.root, config.build.outDir, 'data');
    },
    configureServer(server) {
      const open = openOnly ? filesToPublish(folder, true) : null;
      server.middlewares.use('/data', (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
        const file = join(folder, path);
        const answer = async (): Promise<void> => {
          const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
          if (!found?.isFile()) return next();
          const filtered = open === null ? null : (await open).get(path.replace(/^\//, ''));
          if (filtered === undefined) return next();
          response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
          response.setHeader('Cache-Control', 'no-store');
          if (filtered === null) createReadStream(file).pipe(response);
          else response.end(filtered);
        };
        answer().catch(next);
      });
    },
    async writeBundle() {
      await writePackageFolder(outFolder, await filesToPublish(folder, openOnly));
    },
  };
}
