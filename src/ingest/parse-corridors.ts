import type { LinkEnd, RecordedLink } from '../domain/links/recorded.ts';
import { reportDuplicate, reportMissing } from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import type { LinkContext } from './parse-links.ts';
import type { ProblemList } from './problem-list.ts';
import { readTable, type TableRow } from './read-table.ts';

const COLUMNS = [
  'corridor_id',
  'corridor_en',
  'corridor_zh',
  'branch_en',
  'branch_zh',
  'seq',
  'place',
  'iso3',
  'lon',
  'lat',
  'city_id',
  'node_type',
  'sector',
  'source_id',
] as const;

const NODE_TYPES = ['place', 'waypoint'] as const;

/** Branch whose nodes are being read, and its last node. */
interface OpenBranch {
  key: string;
  seq: number;
  end: LinkEnd;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function nodeOf(row: TableRow, context: LinkContext): LinkEnd {
  const lng = row.numeric('lon');
  const lat = row.numeric('lat');
  checkLngLat(lng, lat, row.file, row.place, row.problems);
  const iso3 = row.raw('iso3');
  if (row.choice('node_type', 'node-type', NODE_TYPES) === 'place' && iso3 === '') {
    reportMissing('iso3', row.file, row.place, row.problems);
  }
  return {
    name: row.text('place'),
    iso3,
    lng,
    lat,
    city: row.optionalReference('city_id', 'city', context.cityIds),
  };
}

/**
 * Corridor links from a table of ordered nodes: each node of a branch is linked to the one before it. The nodes of a
 * branch stand together and are numbered 1, 2, 3…; anything else is a problem `broken-branch`. Returns the number of
 * rows; links are appended to `links`.
 */
export function parseCorridors(
  csv: string,
  file: string,
  context: LinkContext,
  problems: ProblemList,
  links: RecordedLink[],
): number {
  let branch: OpenBranch | null = null;
  return readTable(csv, file, COLUMNS, problems, (row) => {
    const key = `${row.text('corridor_id')}-${row.text('branch_en')}`;
    const seq = row.numeric('seq');
    const end = nodeOf(row, context);
    row.reference('sector', 'sector', context.sectorIds);
    const source = row.reference('source_id', 'source', context.sourceIds);
    const before: OpenBranch | null = branch !== null && branch.key === key ? branch : null;
    if (seq !== (before?.seq ?? 0) + 1) {
      const found = { branch: key, node: seq, before: before?.seq ?? 0 };
      problems.add('broken-branch', file, row.place, found);
    }
    branch = { key, seq, end };
    if (before === null) return;
    const id = slug(`${key}-${before.seq}`);
    if (context.linkIds.has(id)) reportDuplicate(id, file, row.place, problems);
    context.linkIds.add(id);
    const facts: Record<string, string | number> = {
      corridor: row.text('corridor_en'),
      branch: row.text('branch_en'),
    };
    const corridorZh = row.optionalText('corridor_zh');
    const branchZh = row.optionalText('branch_zh');
    if (corridorZh !== null) facts['corridor_zh'] = corridorZh;
    if (branchZh !== null) facts['branch_zh'] = branchZh;
    links.push({
      id,
      kind: 'corridor',
      sector: row.raw('sector'),
      a: before.end,
      b: end,
      year: null,
      facts,
      source,
    });
  });
}
