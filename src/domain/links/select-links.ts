import type { SectorId } from '../sector.ts';
import { type LinkTable, linksOfCity } from './link-table.ts';
import { LINK_KINDS, type LinkKind } from './recorded.ts';

/** Which recorded links the reader wants. An empty set restricts nothing. */
export interface LinkFilters {
  kinds: ReadonlySet<LinkKind>;
  sectors: ReadonlySet<SectorId>;
  /** `members`: both ends are member cities. `city`: an end is `city`. */
  scope: 'all' | 'members' | 'city';
  /** Index into `AtlasData.cities`; read only in scope `city`, where null leaves no link. */
  city: number | null;
}

export interface LinkSelection {
  /** Indexes of the links to draw, ascending. */
  links: Uint32Array;
  /** Links in scope per kind that pass the sectors, in the order of `LINK_KINDS`. */
  kindCounts: Uint32Array;
  /** Links in scope per sector that pass the kinds, in the order of `LinkTable.sectorIds`. */
  sectorCounts: Uint32Array;
}

/** Applies the filters; the counts of a facet ignore that facet. A chosen sector that the table lacks matches nothing. */
export function selectLinks(table: LinkTable, filters: LinkFilters): LinkSelection {
  const kindWanted = Uint8Array.from(LINK_KINDS, (kind) =>
    filters.kinds.size === 0 || filters.kinds.has(kind) ? 1 : 0,
  );
  const sectorWanted = Uint8Array.from(table.sectorIds, (sector) =>
    filters.sectors.size === 0 || filters.sectors.has(sector) ? 1 : 0,
  );
  const kindCounts = new Uint32Array(LINK_KINDS.length);
  const sectorCounts = new Uint32Array(table.sectorIds.length);
  const candidates = candidateLinks(table, filters);
  const candidateCount = candidates?.length ?? table.linkCount;
  const membersOnly = filters.scope === 'members';
  const chosen = new Uint32Array(candidateCount);
  let chosenCount = 0;
  for (let at = 0; at < candidateCount; at++) {
    const link = candidates === null ? at : (candidates[at] ?? 0);
    if (membersOnly && ((table.fromCities[link] ?? -1) < 0 || (table.toCities[link] ?? -1) < 0))
      continue;
    const kind = table.kinds[link] ?? 0;
    const sector = table.sectors[link] ?? 0;
    const kindPasses = kindWanted[kind] === 1;
    const sectorPasses = sectorWanted[sector] === 1;
    if (sectorPasses) kindCounts[kind] = (kindCounts[kind] ?? 0) + 1;
    if (kindPasses) sectorCounts[sector] = (sectorCounts[sector] ?? 0) + 1;
    if (kindPasses && sectorPasses) chosen[chosenCount++] = link;
  }
  return { links: chosen.slice(0, chosenCount), kindCounts, sectorCounts };
}

/** Null stands for every link. */
function candidateLinks(table: LinkTable, filters: LinkFilters): Uint32Array | null {
  if (filters.scope !== 'city') return null;
  return filters.city === null ? new Uint32Array(0) : linksOfCity(table, filters.city);
}
