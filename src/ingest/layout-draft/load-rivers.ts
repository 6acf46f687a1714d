import { linesOf } from '../../domain/layout/draft/positions.ts';
import type { GivenLine } from '../../domain/layout/transfer/propose-belts.ts';
import type { Result } from '../../domain/result.ts';
import { readText } from '../package-files.ts';
import { PACKAGE_FILE, parsePackage } from '../package-shape.ts';
import { parseGeometry } from '../parse-geometry.ts';
import { ProblemList } from '../problem-list.ts';
import { readFeatures } from '../read-features.ts';
import type { ReadFile } from '../read-file.ts';

/** Name of the resource that has the rivers of the world as generalised lines. */
const RIVERS_RESOURCE = 'rivers';

/**
 * Reads the rivers of a package when somebody first carries a layout; none where the package has no such resource.
 * Gives every problem of the file at once.
 */
export async function loadRivers(read: ReadFile): Promise<Result<GivenLine[]>> {
  const problems = new ProblemList();
  const description = await readText(PACKAGE_FILE, read, problems);
  const shape = description && parsePackage(description.text, problems);
  const entry = shape?.resources.find(({ name }) => name === RIVERS_RESOURCE);
  const found = entry && (await readText(entry.path, read, problems));
  const rivers: GivenLine[] = [];
  if (entry && found)
    readFeatures(found.text, entry.path, problems, (feature) => {
      const id = feature.text('id');
      const geometry = parseGeometry(feature, ['LineString']);
      if (geometry) rivers.push({ id, name: null, lines: linesOf(geometry) });
    });
  return problems.isEmpty
    ? { ok: true, value: rivers }
    : { ok: false, problems: problems.toArray() };
}
