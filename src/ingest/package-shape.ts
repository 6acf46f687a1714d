import * as z from 'zod/mini';
import type { Localised } from '../domain/language.ts';
import { reportDuplicate } from './cell-rules.ts';
import { checkShape, memberPlace } from './check-shape.ts';
import { asWritten, type ProblemList } from './problem-list.ts';
import { readJson } from './read-json.ts';

const text = z.string().check(z.minLength(1));

const resourceSchema = z.object({
  name: text,
  path: text,
  title: z.nullish(text),
  title_zh: z.nullish(text),
  bytes: z.nullish(z.int()),
  hash: z.nullish(z.string()),
});

const packageSchema = z.object({
  name: text,
  title: z.nullish(text),
  title_zh: z.nullish(text),
  version: z.nullish(z.string()),
  restricted_sources_left_out: z.nullish(z.int().check(z.gte(0))),
  resources: z.array(resourceSchema),
});

/** A resource entry of `datapackage.json`, as far as ingest reads it. */
export interface ResourceEntry {
  name: string;
  path: string;
  title: Localised;
  statedBytes: number | null;
  /** Lower-case hex; null when the package states none. */
  statedSha256: string | null;
}

/** What ingest reads of `datapackage.json`. */
export interface PackageShape {
  name: string;
  title: Localised;
  version: string;
  restrictedSourcesLeftOut: number;
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

/** Resources that tell what countries offer and need: what is measured, the figures, and which speaks for what. */
export const PROFILE_RESOURCES = [
  'country-metric-catalog',
  'country-metrics',
  'sector-metrics',
] as const;

/** Name of the resource whose file is the plan of a layout. */
export const LAYOUT_RESOURCE = 'layout';

/** A path that stays inside the folder of the package: relative, no `..`, no scheme, no backslash. */
function isInsidePackage(path: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/|\\|[?#]/i.test(path) && !path.split('/').includes('..');
}

function sha256Of(hash: string | null | undefined): string | null {
  const match = /^sha256:([0-9a-f]{64})$/i.exec(hash ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/** Adds a problem `missing-resource`. */
export function reportMissingResource(resource: string, problems: ProblemList): void {
  problems.add('missing-resource', PACKAGE_FILE, memberPlace(['resources']), { resource });
}

/** Reads `datapackage.json`; null when it is no package at all. Resource names are unique and paths stay inside. */
export function parsePackage(json: string, problems: ProblemList): PackageShape | null {
  const value = readJson(json, PACKAGE_FILE, problems);
  const found =
    value === undefined ? null : checkShape(packageSchema, value, PACKAGE_FILE, problems);
  if (found === null) return null;
  const seen = new Set<string>();
  found.resources.forEach((resource, index) => {
    const { name, path } = resource;
    const place = memberPlace(['resources', index]);
    if (seen.has(name)) reportDuplicate(name, PACKAGE_FILE, place, problems);
    seen.add(name);
    if (isInsidePackage(path)) return;
    const pathPlace = memberPlace(['resources', index, 'path']);
    problems.add('unsafe-path', PACKAGE_FILE, pathPlace, { path: asWritten(path) });
  });
  for (const name of REQUIRED_RESOURCES) {
    if (seen.has(name)) continue;
    reportMissingResource(name, problems);
  }
  return {
    name: found.name,
    title: { en: found.title ?? found.name, zh: found.title_zh ?? null },
    version: found.version ?? '',
    restrictedSourcesLeftOut: found.restricted_sources_left_out ?? 0,
    resources: found.resources.map((resource) => ({
      name: resource.name,
      path: resource.path,
      title: { en: resource.title ?? resource.name, zh: resource.title_zh ?? null },
      statedBytes: resource.bytes ?? null,
      statedSha256: sha256Of(resource.hash),
    })),
  };
}
