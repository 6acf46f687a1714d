import type { ResourceInfo } from '../domain/atlas-data.ts';
import type { Result } from '../domain/result.ts';
import { readResource, readText } from './package-files.ts';
import { PACKAGE_FILE, parsePackage } from './package-shape.ts';
import { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';
import { isRecord, readJson } from './read-json.ts';

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
export async function inspectPackage(read: ReadFile): Promise<Result<ResourceInfo[]>> {
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
