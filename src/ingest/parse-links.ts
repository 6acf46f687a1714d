import {
  type LinkEnd,
  type LinkKind,
  PACKAGE_KINDS,
  type RecordedLink,
} from '../domain/links/recorded.ts';
import { reportDuplicate } from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import type { ProblemList } from './problem-list.ts';
import { type IdIndex, readTable, type TableRow } from './read-table.ts';

/** Columns that every link table has, whatever its kind. */
const LINK_COLUMNS = [
  'id',
  'a_name',
  'a_iso3',
  'a_lon',
  'a_lat',
  'a_city_id',
  'b_name',
  'b_iso3',
  'b_lon',
  'b_lat',
  'b_city_id',
  'year',
  'sector',
  'source_id',
] as const;

/** Kind and fact columns of the link resources; `links` states the kind row by row. */
const LINK_RESOURCES = {
  'sister-cities': { kind: 'sister_city', words: ['match', 'position_check'], numbers: [] },
  air: { kind: 'air', words: [], numbers: ['airlines'] },
  rail: { kind: 'rail', words: ['launched', 'transit_days'], numbers: ['route_km'] },
  workshops: { kind: 'workshop', words: ['opened', 'institutions'], numbers: [] },
  links: { kind: null, words: [], numbers: [] },
} as const satisfies Record<
  string,
  { kind: LinkKind | null; words: readonly string[]; numbers: readonly string[] }
>;

export type LinkResourceName = keyof typeof LINK_RESOURCES;

export const LINK_RESOURCE_NAMES = Object.keys(LINK_RESOURCES) as LinkResourceName[];

/** Ids that links refer to. `linkIds` grows: an id is used once in the whole package. */
export interface LinkContext {
  cityIds: IdIndex;
  sectorIds: IdIndex;
  sourceIds: IdIndex;
  linkIds: Set<string>;
}

const NO_FACTS: Record<string, string | number> = Object.freeze({});

function endOf(row: TableRow, end: 'a' | 'b', cityIds: IdIndex): LinkEnd {
  const lng = row.numeric(end === 'a' ? 'a_lon' : 'b_lon');
  const lat = row.numeric(end === 'a' ? 'a_lat' : 'b_lat');
  checkLngLat(lng, lat, row.file, row.place, row.problems);
  return {
    name: row.text(end === 'a' ? 'a_name' : 'b_name'),
    iso3: row.text(end === 'a' ? 'a_iso3' : 'b_iso3'),
    lng,
    lat,
    city: row.optionalReference(end === 'a' ? 'a_city_id' : 'b_city_id', 'city', cityIds),
  };
}

function factsOf(
  row: TableRow,
  words: readonly string[],
  numbers: readonly string[],
): Record<string, string | number> {
  if (words.length + numbers.length === 0) return NO_FACTS;
  const facts: Record<string, string | number> = {};
  for (const column of words) {
    const word = row.optionalText(column);
    if (word !== null) facts[column] = word;
  }
  for (const column of numbers) {
    const value = row.optionalNumber(column);
    if (value !== null) facts[column] = value;
  }
  return facts;
}

/** Links of one table, appended to `links`. Returns the number of rows. */
export function parseLinks(
  resource: LinkResourceName,
  csv: string,
  file: string,
  context: LinkContext,
  problems: ProblemList,
  links: RecordedLink[],
): number {
  const { kind: fixedKind, words, numbers } = LINK_RESOURCES[resource];
  const required = fixedKind === null ? [...LINK_COLUMNS, 'kind'] : LINK_COLUMNS;
  return readTable(csv, file, required, problems, (row) => {
    const id = row.text('id');
    if (context.linkIds.has(id)) reportDuplicate(id, file, row.place, problems);
    context.linkIds.add(id);
    const kind = fixedKind ?? row.choice('kind', 'kind', PACKAGE_KINDS) ?? 'sister_city';
    row.reference('sector', 'sector', context.sectorIds);
    links.push({
      id,
      kind,
      sector: row.raw('sector'),
      a: endOf(row, 'a', context.cityIds),
      b: endOf(row, 'b', context.cityIds),
      year: row.optionalYear('year'),
      facts: factsOf(row, words, numbers),
      source: row.reference('source_id', 'source', context.sourceIds),
    });
  });
}
