import { readText } from './package-files.ts';
import { PACKAGE_FILE, parsePackage, reportMissingResource } from './package-shape.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadFile } from './read-file.ts';

/** Text of a resource, with the file that problems name. */
export interface NamedText {
  text: string;
  file: string;
}

/**
 * Reads resources of a package by their names, null for each that cannot be had. Null when the description of
 * the package itself cannot be read. Every cause is added to `problems`.
 */
export async function readResources<Name extends string>(
  names: readonly Name[],
  read: ReadFile,
  problems: ProblemList,
): Promise<Map<Name, NamedText | null> | null> {
  const description = await readText(PACKAGE_FILE, read, problems);
  const shape = description === null ? null : parsePackage(description.text, problems);
  if (shape === null || !problems.isEmpty) return null;
  const readOne = async (name: Name): Promise<[Name, NamedText | null]> => {
    const entry = shape.resources.find((resource) => resource.name === name);
    if (entry === undefined) {
      reportMissingResource(name, problems);
      return [name, null];
    }
    const found = await readText(entry.path, read, problems);
    return [name, found && { text: found.text, file: entry.path }];
  };
  return new Map(await Promise.all(names.map(readOne)));
}
