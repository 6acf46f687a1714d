import { type Place, type Problem, problem } from '../../src/domain/result.ts';
import { inspectPackage } from '../../src/ingest/inspect-package.ts';
import { loadRivers } from '../../src/ingest/layout-draft/load-rivers.ts';
import { loadCountryProfiles } from '../../src/ingest/load-country-profiles.ts';
import { loadLayout } from '../../src/ingest/load-layout.ts';
import { loadPackage } from '../../src/ingest/load-package.ts';
import { type PackageFiles, readFromMemory } from '../../src/ingest/open-only.ts';
import { PACKAGE_FILE } from '../../src/ingest/package-shape.ts';
import { layoutGeometryProblems, writtenFormProblems } from './geometry-rules.ts';

interface PackageJson {
  resources: {
    name: string;
    path: string;
    bytes?: number;
    licenses?: unknown[];
    sources?: { id?: string }[];
  }[];
}

function linesProblems(path: string, text: string): Problem[] {
  if (!text.includes('\r') && text.endsWith('\n')) return [];
  return [problem('line-ends', path, null, {})];
}

function entryProblems(
  shape: PackageJson,
  files: PackageFiles,
  sourceIds: ReadonlySet<string>,
): Problem[] {
  return shape.resources.flatMap((entry) => {
    const problems: Problem[] = [];
    const place: Place = { at: 'resource', resource: entry.name };
    if ((entry.licenses ?? []).length === 0) {
      problems.push(problem('licence-missing', PACKAGE_FILE, place, {}));
    }
    const bytes = files.get(entry.path)?.byteLength;
    if (bytes !== undefined && entry.bytes !== bytes) {
      const found = { stated: entry.bytes ?? 0, bytes };
      problems.push(problem('bytes-differ', PACKAGE_FILE, place, found));
    }
    for (const { id } of entry.sources ?? []) {
      if (id === undefined || sourceIds.has(id)) continue;
      problems.push(problem('unknown-source', PACKAGE_FILE, place, { id }));
    }
    return problems;
  });
}

async function checksumProblems(files: PackageFiles): Promise<Problem[]> {
  const inspected = await inspectPackage(readFromMemory(files));
  if (!inspected.ok) return inspected.problems;
  return inspected.value
    .filter((resource) => resource.sha256Matches !== true)
    .map(({ path }) => problem('checksum-differs', path, null, {}));
}

/** Every problem of a package: what the app would refuse, then what only a published package must keep. */
export async function checkPackage(files: PackageFiles): Promise<Problem[]> {
  const read = readFromMemory(files);
  const atlas = await loadPackage(read, `file:///${PACKAGE_FILE}`);
  if (!atlas.ok) return atlas.problems;
  const layout = atlas.value.layoutPath === null ? null : await loadLayout(read);
  const profiles = atlas.value.hasCountryProfiles ? await loadCountryProfiles(read) : null;
  const rivers = await loadRivers(read);
  const decoder = new TextDecoder();
  const shape = JSON.parse(decoder.decode(files.get(PACKAGE_FILE))) as PackageJson;
  const written = shape.resources.flatMap(({ path }) => {
    const text = decoder.decode(files.get(path));
    return [
      ...linesProblems(path, text),
      ...(path.endsWith('.geojson') ? writtenFormProblems(path, text) : []),
    ];
  });
  return [
    ...(layout === null || layout.ok ? [] : layout.problems),
    ...(profiles === null || profiles.ok ? [] : profiles.problems),
    ...(rivers.ok ? [] : rivers.problems),
    ...(layout?.ok ? layoutGeometryProblems(layout.value) : []),
    ...written,
    ...entryProblems(shape, files, new Set(atlas.value.sources.map((source) => source.id))),
    ...(await checksumProblems(files)),
  ];
}
