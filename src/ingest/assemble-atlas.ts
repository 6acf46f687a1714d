import type { AtlasData } from '../domain/atlas-data.ts';
import type { Localised } from '../domain/language.ts';
import type { Institute, Project, RecordedLink } from '../domain/links/recorded.ts';
import { type ResourceText, statedInfo } from './package-files.ts';
import { LAYOUT_RESOURCE, type PackageShape, PROFILE_RESOURCES } from './package-shape.ts';
import { parseCities } from './parse-cities.ts';
import { parseCorridors } from './parse-corridors.ts';
import { parseEdition } from './parse-edition.ts';
import { LINK_RESOURCE_NAMES, type LinkContext, parseLinks } from './parse-links.ts';
import { parseIndicators, parseSectors, parseSources } from './parse-lists.ts';
import {
  parseInstitutes,
  parseProjectCities,
  parseProjects,
  parsePurposes,
} from './parse-projects.ts';
import { parseValues } from './parse-values.ts';
import type { ProblemList } from './problem-list.ts';
import type { IdIndex } from './read-table.ts';

/** Texts of the resources that were read, by name. */
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
  for (const name of LINK_RESOURCE_NAMES) {
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

/**
 * The atlas that the files of a package make, references resolved to indexes; null as soon as `problems` holds one. Notes
 * the number of rows in the info of each file.
 */
export function assembleAtlas(
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
    restrictedSourcesLeftOut: shape.restrictedSourcesLeftOut,
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
    hasCountryProfiles: PROFILE_RESOURCES.every((name) =>
      shape.resources.some((entry) => entry.name === name),
    ),
    layoutPath: shape.resources.find((entry) => entry.name === LAYOUT_RESOURCE)?.path ?? null,
  };
}
