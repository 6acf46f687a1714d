import Papa from 'papaparse';
import { problem, type Result } from '../domain/result.ts';
import { sha256Hex } from './checksum.ts';
import { layoutCounts, loadLayout } from './load-layout.ts';
import { PACKAGE_FILE, parsePackage, REQUIRED_RESOURCES } from './package-shape.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';
import { isRecord } from './read-json.ts';
import { STORY_PATH } from './story/story-path.ts';

/** Files of a package by their path relative to the folder of datapackage.json. */
export type PackageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

type Json = Record<string, unknown>;

/** Reads package files that lie in memory. */
export function readFromMemory(files: PackageFiles): ReadFile {
  return (path) => {
    const bytes = files.get(path);
    return Promise.resolve(
      bytes === undefined
        ? { ok: false, problem: problem('file-missing', path, null, {}) }
        : { ok: true, bytes },
    );
  };
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(';') : [];
}

/**
 * Properties without those that a restricted source governs. `source_ids` governs the whole record (null when that is
 * restricted); `grade_source_ids` governs `grade` and every property that starts with `grade_`.
 */
function openProperties(properties: Json, restricted: ReadonlySet<string>): Json | null {
  const isRestricted = (key: string): boolean =>
    idsOf(properties[key]).some((id) => restricted.has(id));
  if (isRestricted('source_ids') || isRestricted('source_id')) return null;
  const stems = Object.keys(properties)
    .filter((key) => /_source_ids?$/.test(key) && isRestricted(key))
    .map((key) => key.replace(/_source_ids?$/, ''));
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const isGoverned = stems.some((stem) => key === stem || key.startsWith(`${stem}_`));
      return [key, isGoverned ? null : value];
    }),
  );
}

/** A FeatureCollection with one feature a line, the form in which the package keeps them. */
export function writeFeatures(features: readonly Json[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

function openFeatures(
  text: string,
  restricted: ReadonlySet<string>,
): { text: string; rows: number } {
  const collection = JSON.parse(text) as Json;
  const features = listOf(collection['features']).flatMap((feature) => {
    const properties = openProperties(
      isRecord(feature['properties']) ? feature['properties'] : {},
      restricted,
    );
    return properties === null ? [] : [{ ...feature, properties }];
  });
  return { text: writeFeatures(features), rows: features.length };
}

/** Whether a resource names one of these sources. The words of a story cannot be taken apart by source. */
function citesAny(entry: Json | undefined, ids: ReadonlySet<string>): boolean {
  return listOf(entry?.['sources']).some((source) => ids.has(String(source['id'])));
}

/** What is gone from the package so far: restricted sources, programmes that rest on them, projects of them. */
interface Gone {
  sources: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  projects: Set<string>;
}

function openTable(name: string, text: string, gone: Gone): { text: string; rows: number } {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  const isRestricted = (row: Record<string, string>): boolean =>
    [...idsOf(row['source_id']), ...idsOf(row['source_ids'])].some((id) => gone.sources.has(id)) ||
    gone.projects.has(row['project_id'] ?? '');
  const branchOf = (row: Record<string, string>): string =>
    `${row['corridor_id']}\n${row['branch_en']}`;
  const brokenBranches = new Set(
    name === 'corridors' ? data.filter(isRestricted).map(branchOf) : [],
  );
  const kept = data.filter((row) => !isRestricted(row) && !brokenBranches.has(branchOf(row)));
  if (name === 'projects')
    for (const row of data) if (isRestricted(row)) gone.projects.add(row['id'] ?? '');
  const rows = kept.map((row) => {
    const documented = row['documented_in'];
    if (documented === undefined || documented === '') return row;
    return {
      ...row,
      documented_in: idsOf(documented)
        .filter((id) => !gone.programmes.has(id))
        .join(';'),
    };
  });
  const csv = Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' });
  return { text: `${csv}\n`, rows: rows.length };
}

function openResource(
  name: string,
  path: string,
  text: string,
  gone: Gone,
): { text: string; rows: number } {
  if (path.endsWith('.csv')) return openTable(name, text, gone);
  if (path.endsWith('.geojson')) return openFeatures(text, gone.sources);
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) return { text, rows: 1 };
  const record = { ...value };
  if (name === 'sources')
    record['sources'] = listOf(record['sources']).filter(
      (source) => !gone.sources.has(String(source['id'])),
    );
  if (name === 'layout') {
    const programmes = listOf(record['programmes']);
    record['programmes'] = programmes.filter(
      (programme) => !gone.programmes.has(String(programme['id'])),
    );
    delete record['counts'];
  }
  return { text: `${JSON.stringify(record, null, 2)}\n`, rows: 1 };
}

/** Rewrites one resource entry: size, checksum, and only the sources and licences that are left. */
async function openEntry(
  entry: Json,
  bytes: Uint8Array<ArrayBuffer>,
  gone: Gone,
  openLicences: ReadonlySet<string>,
): Promise<Json> {
  const hash = await sha256Hex(bytes);
  if (hash === null) throw new Error('no SHA-256 on this platform');
  const sources = listOf(entry['sources']).filter(
    (source) => !gone.sources.has(String(source['id'])),
  );
  const licenses = listOf(entry['licenses']).filter((licence) =>
    openLicences.has(String(licence['title'])),
  );
  return { ...entry, licenses, sources, bytes: bytes.byteLength, hash: `sha256:${hash}` };
}

async function withCounts(
  files: Map<string, Uint8Array<ArrayBuffer>>,
  planPath: string,
): Promise<void> {
  const layout = await loadLayout(readFromMemory(files));
  const bytes = files.get(planPath);
  if (!layout.ok || bytes === undefined)
    throw new Error(`open layout does not load: ${JSON.stringify(layout)}`);
  const plan = JSON.parse(new TextDecoder().decode(bytes)) as Json;
  const counted = { ...plan, counts: layoutCounts(layout.value) };
  files.set(planPath, new TextEncoder().encode(`${JSON.stringify(counted, null, 2)}\n`));
}

/**
 * A copy of a valid package without anything that rests on a source of class `restricted`: values, links, features,
 * properties, source records, stories that tell of one, and resources of which nothing is left. Row counts, sizes and checksums are rewritten.
 */
export async function openOnlyPackage(
  files: PackageFiles,
): Promise<Result<Map<string, Uint8Array<ArrayBuffer>>>> {
  const problems = new ProblemList();
  const textOf = (path: string): string => {
    const bytes = files.get(path);
    if (bytes === undefined) problems.add('file-missing', path, null, {});
    return new TextDecoder().decode(bytes);
  };
  const packageText = textOf(PACKAGE_FILE);
  const shape = problems.isEmpty ? parsePackage(packageText, problems) : null;
  const texts = new Map(shape?.resources.map((entry) => [entry.name, textOf(entry.path)]) ?? []);
  if (shape === null || !problems.isEmpty) return { ok: false, problems: problems.toArray() };

  const sources = listOf((JSON.parse(texts.get('sources') ?? '{}') as Json)['sources']);
  const restricted = new Set(
    sources
      .filter((source) => source['licence_class'] === 'restricted')
      .map((source) => String(source['id'])),
  );
  const openLicences = new Set(
    sources
      .filter((source) => !restricted.has(String(source['id'])))
      .map((source) => String(source['licence'])),
  );
  const programmes = listOf((JSON.parse(texts.get('layout') ?? '{}') as Json)['programmes']);
  const gone: Gone = {
    sources: restricted,
    programmes: new Set(
      programmes
        .filter((entry) => restricted.has(String(entry['source_id'])))
        .map((entry) => String(entry['id'])),
    ),
    projects: new Set(),
  };
  const required = new Set<string>(REQUIRED_RESOURCES);
  const open = new Map<string, Uint8Array<ArrayBuffer>>();
  const keptNames = new Set<string>();
  const described = listOf((JSON.parse(packageText) as Json)['resources']);
  for (const { name, path } of shape.resources) {
    const entry = described.find((one) => one['name'] === name);
    if (STORY_PATH.test(path) && citesAny(entry, restricted)) continue;
    const found = openResource(name, path, texts.get(name) ?? '', gone);
    if (found.rows === 0 && !required.has(name) && !name.startsWith('layout-')) continue;
    keptNames.add(name);
    open.set(path, new TextEncoder().encode(found.text));
  }
  const packageJson = JSON.parse(packageText) as Json;
  const entries = listOf(packageJson['resources']).filter((entry) =>
    keptNames.has(String(entry['name'])),
  );
  const writePackage = async (): Promise<void> => {
    const resources = await Promise.all(
      entries.map((entry) =>
        openEntry(entry, open.get(String(entry['path'])) ?? new Uint8Array(), gone, openLicences),
      ),
    );
    const leftOut = shape.restrictedSourcesLeftOut + restricted.size;
    const written = { ...packageJson, restricted_sources_left_out: leftOut, resources };
    const text = JSON.stringify(written, null, 2);
    open.set(PACKAGE_FILE, new TextEncoder().encode(`${text}\n`));
  };
  await writePackage();
  const planPath = shape.resources.find((entry) => entry.name === 'layout')?.path;
  if (planPath !== undefined && keptNames.has('layout')) {
    await withCounts(open, planPath);
    await writePackage();
  }
  return { ok: true, value: open };
}
