import type { ResourceInfo } from '../domain/atlas-data.ts';
import type { Result } from '../domain/result.ts';
import { readResource, readText } from './package-files.ts';
import { PACKAGE_FILE, parsePackage } from './package-shape.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';
import { readJson } from './read-json.ts';
import { contentsOf, recordsOfCsv, recordsOfJson } from './resource-contents.ts';

/** Records of a file whatever its kind: rows, features, members of its list; null where it is one record by itself. */
function recordsOf(path: string, text: string): Record<string, unknown>[] | null {
  if (path.endsWith('.csv')) return recordsOfCsv(text);
  return recordsOfJson(readJson(text, path, new ProblemList()));
}

/** Reads every file of the package and says of all of them what was found. */
export async function inspectPackage(read: ReadFile): Promise<Result<ResourceInfo[]>> {
  const problems = new ProblemList();
  const packageText = await readText(PACKAGE_FILE, read, problems);
  const shape = packageText === null ? null : parsePackage(packageText.text, problems);
  if (shape === null) return { ok: false, problems: problems.toArray() };
  const found = await Promise.all(
    shape.resources.map((entry) => readResource(entry, read, problems)),
  );
  if (!problems.isEmpty) return { ok: false, problems: problems.toArray() };
  const files = found.flatMap((file) =>
    file === null ? [] : [{ info: file.info, records: recordsOf(file.info.path, file.text) }],
  );
  const cities = files.find(({ info }) => info.name === 'cities')?.records ?? [];
  const memberIds = new Set(cities.map(({ id }) => String(id)));
  const infos = files.map(({ info, records }) => ({
    ...info,
    rows: records?.length ?? 1,
    contents: contentsOf(records ?? [], memberIds),
  }));
  return { ok: true, value: infos };
}
