import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Record<string, string>;

const LINK_FILES = ['sister-cities', 'air', 'rail', 'workshops'];
const IDLE_STATUSES = ['cancelled', 'suspended', 'pipeline_pledge'];

/**
 * Ids of the cities that are active in each sector, counted straight from the tables of the published
 * package by the rules of docs/links.md and by nothing of the app.
 */
export function activeCitiesBySector(): Map<string, Set<string>> {
  const active = new Map<string, Set<string>>();
  const note = (sector: string | undefined, city: string | undefined): void => {
    if (!sector || !city) return;
    active.set(sector, (active.get(sector) ?? new Set()).add(city));
  };
  for (const file of LINK_FILES) {
    for (const link of rowsOf(`links/${file}.csv`)) {
      note(link['sector'], link['a_city_id']);
      note(link['sector'], link['b_city_id']);
    }
  }
  const projects = new Map(rowsOf('links/projects.csv').map((project) => [project['id'], project]));
  for (const { project_id, city_id } of rowsOf('links/project-cities.csv')) {
    const project = projects.get(project_id);
    const counts =
      project?.['in_aggregates'] === 'true' && !IDLE_STATUSES.includes(project['status'] ?? '');
    if (counts) note(project['sector'], city_id);
  }
  for (const institute of rowsOf('links/institutes.csv'))
    note('cultural_exchange', institute['city_id']);
  return active;
}

/** Ids of the cities that are active in one of the sectors, or in each of them. */
export function citiesActiveIn(sectors: readonly string[], mode: 'any' | 'all'): Set<string> {
  const active = activeCitiesBySector();
  const [first = new Set<string>(), ...others] = sectors.map(
    (sector) => active.get(sector) ?? new Set<string>(),
  );
  if (mode === 'any') return new Set([first, ...others].flatMap((cities) => [...cities]));
  return new Set([...first].filter((city) => others.every((cities) => cities.has(city))));
}

function rowsOf(path: string): Row[] {
  const csv = readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}
