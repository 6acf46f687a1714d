import * as z from 'zod/mini';
import { reportDuplicate } from './cell-rules.ts';
import { checkShape, jsonPath } from './check-shape.ts';
import type { ProblemList } from './problem-list.ts';
import { readJson } from './read-json.ts';

const text = z.string().check(z.minLength(1));

const resourceSchema = z.object({
  name: text,
  path: text,
  title: z.nullish(z.string()),
  bytes: z.nullish(z.int()),
  hash: z.nullish(z.string()),
});

const packageSchema = z.object({
  name: text,
  title: z.nullish(z.string()),
  version: z.nullish(z.string()),
  resources: z.array(resourceSchema),
});

/** A resource entry of `datapackage.json`, as far as ingest reads it. */
export interface ResourceEntry {
  name: string;
  path: string;
  title: string;
  statedBytes: number | null;
  /** Lower-case hex; null when the package states none. */
  statedSha256: string | null;
}

/** What ingest reads of `datapackage.json`. */
export interface PackageShape {
  name: string;
  title: string;
  version: string;
  resources: ResourceEntry[];
}

/** Path of the file that describes a package, relative to its folder. */
export const PACKAGE_FILE = 'datapackage.json';

/** Resources without which there is no atlas. */
export const REQUIRED_RESOURCES = [
  'cities',
  'sectors',
  'indicators',
  'indicator-catalog',
  'edition',
  'sources',
] as const;

/** A path that stays inside the folder of the package: relative, no `..`, no scheme, no backslash. */
function isInsidePackage(path: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/|\\|[?#]/i.test(path) && !path.split('/').includes('..');
}

function sha256Of(hash: string | null | undefined): string | null {
  const match = /^sha256:([0-9a-f]{64})$/i.exec(hash ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/** Reads `datapackage.json`; null when it is no package at all. Resource names are unique and paths stay inside. */
export function parsePackage(json: string, problems: ProblemList): PackageShape | null {
  const value = readJson(json, PACKAGE_FILE, problems);
  const found =
    value === undefined ? null : checkShape(packageSchema, value, PACKAGE_FILE, problems);
  if (found === null) return null;
  const seen = new Set<string>();
  found.resources.forEach((resource, index) => {
    const place = jsonPath(['resources', index]);
    if (seen.has(resource.name)) reportDuplicate(resource.name, PACKAGE_FILE, place, problems);
    seen.add(resource.name);
    if (isInsidePackage(resource.path)) return;
    problems.add(
      'unsafe-path',
      PACKAGE_FILE,
      `${place}.path`,
      `The path "${resource.path}" leads out of the package.`,
      'Put the file beside datapackage.json and write its relative path.',
    );
  });
  for (const name of REQUIRED_RESOURCES) {
    if (seen.has(name)) continue;
    problems.add(
      'missing-resource',
      PACKAGE_FILE,
      '$.resources',
      `The package lists no resource ${name}.`,
      `Add the file and a resource with the name ${name}.`,
    );
  }
  return {
    name: found.name,
    title: found.title ?? found.name,
    version: found.version ?? '',
    resources: found.resources.map((resource) => ({
      name: resource.name,
      path: resource.path,
      title: resource.title ?? resource.name,
      statedBytes: resource.bytes ?? null,
      statedSha256: sha256Of(resource.hash),
    })),
  };
}
