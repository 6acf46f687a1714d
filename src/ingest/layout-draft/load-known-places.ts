import { readText } from '../package-files.ts';
import { PACKAGE_FILE, parsePackage } from '../package-shape.ts';
import { parseGeometry } from '../parse-geometry.ts';
import { ProblemList } from '../problem-list.ts';
import { readFeatures } from '../read-features.ts';
import type { ReadFile } from '../read-file.ts';
import type { KnownPlaces } from './gcj02.ts';

/** Resources with named points beside the towns of the gazetteer, which have Latin names alone. */
const RESOURCES: ReadonlySet<string> = new Set([
  'cities',
  'layout-townships',
  'layout-anji-townships',
]);

/**
 * The towns, and the member cities and townships of the package's layouts under their English and their Chinese names.
 * What cannot be read of these is left out: the towns stand alone then.
 */
export async function withNamedPoints(towns: KnownPlaces, read: ReadFile): Promise<KnownPlaces> {
  const problems = new ProblemList();
  const description = await readText(PACKAGE_FILE, read, problems);
  const shape = description && parsePackage(description.text, problems);
  const names = [...towns.names];
  const lngs = Array.from(towns.lngs);
  const lats = Array.from(towns.lats);
  for (const { name: resource, path } of shape?.resources ?? []) {
    const found = RESOURCES.has(resource) ? await readText(path, read, problems) : null;
    if (!found) continue;
    readFeatures(found.text, path, problems, (feature) => {
      const point = parseGeometry(feature, ['Point']);
      const [lng = Number.NaN, lat = Number.NaN] = point?.coordinates ?? [];
      for (const key of ['name_en', 'name_zh']) {
        const name = feature.optionalText(key);
        if (name === null) continue;
        names.push(name);
        lngs.push(lng);
        lats.push(lat);
      }
    });
  }
  return { names, lngs, lats };
}
