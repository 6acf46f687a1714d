import type { Gazetteer } from '../../domain/layout/transfer/towns.ts';
import type { Result } from '../../domain/result.ts';
import { reportNumber } from '../cell-rules.ts';
import { checkLngLat } from '../coordinates.ts';
import { ProblemList } from '../problem-list.ts';
import type { ReadFile } from '../read-file.ts';
import { readResources } from '../read-resources.ts';
import { readTable } from '../read-table.ts';

/** Name of the resource that lists the towns of the world. */
const GAZETTEER_RESOURCE = 'gazetteer';

const COLUMNS = ['name', 'country', 'lon', 'lat', 'population'] as const;

/**
 * Reads the towns of the world when somebody first asks for them. An empty population is NaN: not known. Gives every
 * problem of the file at once.
 */
export async function loadGazetteer(read: ReadFile): Promise<Result<Gazetteer>> {
  const problems = new ProblemList();
  const texts = await readResources([GAZETTEER_RESOURCE], read, problems);
  const found = texts?.get(GAZETTEER_RESOURCE);
  if (!found) return { ok: false, problems: problems.toArray() };
  const names: string[] = [];
  const countries: string[] = [];
  const lngs: number[] = [];
  const lats: number[] = [];
  const populations: number[] = [];
  readTable(found.text, found.file, COLUMNS, problems, (row) => {
    const lng = row.numeric('lon');
    const lat = row.numeric('lat');
    if (!Number.isNaN(lng + lat)) checkLngLat(lng, lat, found.file, row.place, problems);
    const population = row.optionalNumber('population');
    if (population !== null && population <= 0)
      reportNumber(population, 'population', found.file, row.place, problems);
    names.push(row.text('name'));
    countries.push(row.text('country'));
    lngs.push(lng);
    lats.push(lat);
    populations.push(population ?? Number.NaN);
  });
  if (!problems.isEmpty) return { ok: false, problems: problems.toArray() };
  return {
    ok: true,
    value: {
      names,
      countries,
      lngs: Float64Array.from(lngs),
      lats: Float64Array.from(lats),
      populations: Float64Array.from(populations),
    },
  };
}
