import type { Problem } from '../../src/domain/result.ts';
import { loadLayout } from '../../src/ingest/load-layout.ts';
import { inspectPackage, loadPackage } from '../../src/ingest/load-package.ts';
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
  return [
    {
      code: 'line-ends',
      file: path,
      place: null,
      message: 'The file has carriage returns, or no line end at its end.',
      mend: 'Save the file with line feeds only, and end the last line.',
    },
  ];
}

function entryProblems(
  shape: PackageJson,
  files: PackageFiles,
  sourceIds: ReadonlySet<string>,
): Problem[] {
  return shape.resources.flatMap((entry) => {
    const problems: Problem[] = [];
    const place = `resource ${entry.name}`;
    if ((entry.licenses ?? []).length === 0) {
      problems.push({
        code: 'licence-missing',
        file: PACKAGE_FILE,
        place,
        message: 'The resource states no licence.',
        mend: 'Add the licences of its sources to the member licenses.',
      });
    }
    const bytes = files.get(entry.path)?.byteLength;
    if (bytes !== undefined && entry.bytes !== bytes) {
      problems.push({
        code: 'bytes-differ',
        file: PACKAGE_FILE,
        place,
        message: `The package states ${entry.bytes} bytes, the file has ${bytes}.`,
        mend: 'Run the check with --update-hashes when the change is wanted.',
      });
    }
    for (const { id } of entry.sources ?? []) {
      if (id === undefined || sourceIds.has(id)) continue;
      problems.push({
        code: 'unknown-source',
        file: PACKAGE_FILE,
        place,
        message: `There is no source with the id "${id}".`,
        mend: 'Correct the id, or define the source in sources.json.',
      });
    }
    return problems;
  });
}

async function checksumProblems(files: PackageFiles): Promise<Problem[]> {
  const inspected = await inspectPackage(readFromMemory(files));
  if (!inspected.ok) return inspected.problems;
  return inspected.value
    .filter((resource) => resource.sha256Matches !== true)
    .map((resource) => ({
      code: 'checksum-differs',
      file: resource.path,
      place: null,
      message: 'The file is not the one whose checksum the package states.',
      mend: 'Run the check with --update-hashes when the change is wanted.',
    }));
}

/** Every problem of a package: what the app would refuse, then what only a published package must keep. */
export async function checkPackage(files: PackageFiles): Promise<Problem[]> {
  const read = readFromMemory(files);
  const atlas = await loadPackage(read, `file:///${PACKAGE_FILE}`);
  if (!atlas.ok) return atlas.problems;
  const layout = atlas.value.layoutPath === null ? null : await loadLayout(read);
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
    ...(layout?.ok ? layoutGeometryProblems(layout.value) : []),
    ...written,
    ...entryProblems(shape, files, new Set(atlas.value.sources.map((source) => source.id))),
    ...(await checksumProblems(files)),
  ];
}
