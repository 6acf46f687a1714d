import type { AtlasData } from '../domain/atlas-data.ts';
import type { Localised } from '../domain/language.ts';
import type { Institute, Project, RecordedLink } from '../domain/links/recorded.ts';
import type { Result } from '../domain/result.ts';
import { type ResourceText, readResource, readText, statedInfo } from './package-files.ts';
import {
  PACKAGE_FILE,
  type PackageShape,
  parsePackage,
  REQUIRED_RESOURCES,
} from './package-shape.ts';
import { parseCities } from './parse-cities.ts';
import { parseCorridors } from './parse-corridors.ts';
import { parseEdition } from './parse-edition.ts';
import {
  LINK_RESOURCES,
  type LinkContext,
  type LinkResourceName,
  parseLinks,
} from './parse-links.ts';
import { parseIndicators, parseSectors, parseSources } from './parse-lists.ts';
import {
  parseInstitutes,
  parseProjectCities,
  parseProjects,
  parsePurposes,
} from './parse-projects.ts';
import { parseValues } from './parse-values.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';
import { isRecord, readJson } from './read-json.ts';
import type { IdIndex } from './read-table.ts';

const LINK_NAMES = Object.keys(LINK_RESOURCES) as LinkResourceName[];

const OPTIONAL_RESOURCES = [
  'corridors',
  'projects',
  'purposes',
  'project-cities',
  'institutes',
] as const;

/** Name of the resource whose file is the plan of a layout. */
export const LAYOUT_RESOURCE = 'layout';

/** Names of the resources that `loadPackage` reads; the others are listed as the package states them. */
const READ_AT_START: ReadonlySet<string> = new Set([
  ...REQUIRED_RESOURCES,
  ...LINK_NAMES,
  ...OPTIONAL_RESOURCES,
]);

/** How far loading is: files read so far, of all files that are read at the start. */
export type LoadProgress = (filesRead: number, filesInAll: number) => void;

type Files = ReadonlyMap<string, ResourceText>;

/** Index of the ids of a resource; null when the file was not read or its list is empty, so nothing can be judged. */
function indexOf(records: readonly { id: string }[]): IdIndex {
  return records.length === 0 ? null : new Map(records.map((record, index) => [record.id, index]));
}

/** The table of a resource, and where to note its number of rows. */
function tableOf(
  files: Files,
  name: string,
): { csv: string; file: string; info: ResourceText['info'] } | null {
  const found = files.get(name);
  return found === undefined ? null : { csv: found.text, file: found.info.path, info: found.info };
}

function parseAllLinks(files: Files, context: LinkContext, problems: ProblemList): RecordedLink[] {
  const links: RecordedLink[] = [];
  for (const name of LINK_NAMES) {
    const table = tableOf(files, name);
    if (table !== null)
      table.info.rows = parseLinks(name, table.csv, table.file, context, problems, links);
  }
  const corridors = tableOf(files, 'corridors');
  if (corridors !== null) {
    corridors.info.rows = parseCorridors(corridors.csv, corridors.file, context, problems, links);
  }
  return links;
}

function parseAllProjects(files: Files, context: LinkContext, problems: ProblemList): Project[] {
  const purposeTable = tableOf(files, 'purposes');
  let purposes: Map<string, Localised> | null = null;
  if (purposeTable !== null) {
    purposes = parsePurposes(purposeTable, problems);
    purposeTable.info.rows = purposes.size;
  }
  const projectTable = tableOf(files, 'projects');
  if (projectTable === null) return [];
  const { projects, index } = parseProjects(projectTable, purposes, context, problems);
  projectTable.info.rows = projects.length;
  const near = tableOf(files, 'project-cities');
  if (near !== null) near.info.rows = parseProjectCities(near, projects, index, context, problems);
  return projects;
}

function parseAllInstitutes(
  files: Files,
  context: LinkContext,
  problems: ProblemList,
): Institute[] {
  const table = tableOf(files, 'institutes');
  if (table === null) return [];
  const institutes = parseInstitutes(table, context, problems);
  table.info.rows = institutes.length;
  return institutes;
}

/** Applies a parser to the text of a resource; `otherwise` when the file is not there. */
function parseFile<T>(
  files: Files,
  name: string,
  otherwise: T,
  parse: (text: string, file: string) => T,
): T {
  const found = files.get(name);
  if (found === undefined) return otherwise;
  const parsed = parse(found.text, found.info.path);
  if (Array.isArray(parsed)) found.info.rows = parsed.length;
  return parsed;
}

function parseFiles(
  shape: PackageShape,
  files: Files,
  baseUrl: string,
  problems: ProblemList,
): AtlasData | null {
  const sources = parseFile(files, 'sources', [], (text, file) =>
    parseSources(text, file, problems),
  );
  const sourceIds = indexOf(sources);
  const sectors = parseFile(files, 'sectors', [], (text, file) =>
    parseSectors(text, file, problems),
  );
  const cities = parseFile(files, 'cities', [], (text, file) =>
    parseCities(text, file, sourceIds, problems),
  );
  const cityIds = indexOf(cities);
  const indicators = parseFile(files, 'indicator-catalog', [], (text, file) =>
    parseIndicators(text, file, problems),
  );
  const indicatorIds = indexOf(indicators);
  const edition = parseFile(files, 'edition', null, (text, file) =>
    parseEdition(text, file, indicatorIds, problems),
  );
  const editionInfo = files.get('edition')?.info;
  if (edition !== null && editionInfo !== undefined) editionInfo.rows = edition.requirements.length;
  const valueTable = tableOf(files, 'indicators');
  const context = {
    cityIds,
    indicatorIds,
    sourceIds,
    cityCount: cities.length,
    indicatorCount: indicators.length,
  };
  const values =
    valueTable === null ? null : parseValues(valueTable.csv, valueTable.file, context, problems);
  if (valueTable !== null && values !== null) valueTable.info.rows = values.rows;
  const linkContext = {
    cityIds,
    sectorIds: indexOf(sectors),
    sourceIds,
    linkIds: new Set<string>(),
  };
  const links = parseAllLinks(files, linkContext, problems);
  const projects = parseAllProjects(files, linkContext, problems);
  const institutes = parseAllInstitutes(files, linkContext, problems);
  if (edition === null || values === null || !problems.isEmpty) return null;
  return {
    packageName: shape.name,
    packageTitle: shape.title,
    packageVersion: shape.version,
    baseUrl,
    cities,
    sectors,
    sources,
    indicators,
    columns: values.columns,
    edition,
    links,
    projects,
    institutes,
    resources: shape.resources.map((entry) => files.get(entry.name)?.info ?? statedInfo(entry)),
    layoutPath: shape.resources.find((entry) => entry.name === LAYOUT_RESOURCE)?.path ?? null,
  };
}

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
    problems.add(
      'empty-package',
      PACKAGE_FILE,
      '$.resources',
      'The package lists no file.',
      'List the files of the package.',
    );
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
  const data = parseFiles(shape, files, baseUrl, problems);
  return data === null ? { ok: false, problems: problems.toArray() } : { ok: true, value: data };
}

/** Number of records of a file whatever its kind: rows, features, members of its list; null when it cannot be read. */
function rowsOf(path: string, text: string): number | null {
  if (path.endsWith('.csv'))
    return text.split('\n').filter((line) => line.trim() !== '').length - 1;
  const value = readJson(text, path, new ProblemList());
  if (Array.isArray(value)) return value.length;
  if (!isRecord(value)) return null;
  const list = Object.values(value).find(Array.isArray);
  return list === undefined ? 1 : list.length;
}

/** Reads every file of the package that `loadPackage` left out and says of all of them what was found. */
export async function inspectPackage(read: ReadFile): Promise<Result<AtlasData['resources']>> {
  const problems = new ProblemList();
  const packageText = await readText(PACKAGE_FILE, read, problems);
  const shape = packageText === null ? null : parsePackage(packageText.text, problems);
  if (shape === null) return { ok: false, problems: problems.toArray() };
  const found = await Promise.all(
    shape.resources.map((entry) => readResource(entry, read, problems)),
  );
  if (!problems.isEmpty) return { ok: false, problems: problems.toArray() };
  const infos = found.flatMap((file) =>
    file === null ? [] : [{ ...file.info, rows: rowsOf(file.info.path, file.text) }],
  );
  return { ok: true, value: infos };
}
