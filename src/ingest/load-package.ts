import type { AtlasData } from '../domain/atlas-data.ts';
import type { Result } from '../domain/result.ts';
import { assembleAtlas } from './assemble-atlas.ts';
import { memberPlace } from './check-shape.ts';
import { readResource, readText } from './package-files.ts';
import { PACKAGE_FILE, parsePackage, REQUIRED_RESOURCES } from './package-shape.ts';
import { LINK_RESOURCE_NAMES } from './parse-links.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';

const OPTIONAL_RESOURCES = [
  'corridors',
  'projects',
  'purposes',
  'project-cities',
  'institutes',
] as const;

/** Names of the resources that `loadPackage` reads; the others are listed as the package states them. */
const READ_AT_START: ReadonlySet<string> = new Set([
  ...REQUIRED_RESOURCES,
  ...LINK_RESOURCE_NAMES,
  ...OPTIONAL_RESOURCES,
]);

/** How far loading is: files read so far, of all files that are read at the start. */
export type LoadProgress = (filesRead: number, filesInAll: number) => void;

/**
 * Reads a data package and everything of it that the atlas shows at the start, or gives every problem of all its
 * files at once. Files of the layout are not read; `loadLayout` does that.
 * @param read gives a file by its path relative to the folder of datapackage.json
 * @param baseUrl absolute URL of datapackage.json, kept in the result
 */
export async function loadPackage(
  read: ReadFile,
  baseUrl: string,
  onProgress?: LoadProgress,
): Promise<Result<AtlasData>> {
  const problems = new ProblemList();
  const packageText = await readText(PACKAGE_FILE, read, problems);
  const shape = packageText === null ? null : parsePackage(packageText.text, problems);
  if (shape === null) return { ok: false, problems: problems.toArray() };
  if (shape.resources.length === 0) {
    problems.add('empty-package', PACKAGE_FILE, memberPlace(['resources']), {});
  }
  const entries = problems.isEmpty
    ? shape.resources.filter((entry) => READ_AT_START.has(entry.name))
    : [];
  let filesRead = 0;
  const found = await Promise.all(
    entries.map(async (entry) => {
      const file = await readResource(entry, read, problems);
      filesRead += 1;
      onProgress?.(filesRead, entries.length);
      return file;
    }),
  );
  const files = new Map(
    found.flatMap((file) => (file === null ? [] : [[file.info.name, file] as const])),
  );
  const data = assembleAtlas(shape, files, baseUrl, problems);
  return data === null ? { ok: false, problems: problems.toArray() } : { ok: true, value: data };
}
