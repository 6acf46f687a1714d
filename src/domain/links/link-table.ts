import type { Sector, SectorId } from '../sector.ts';
import { type Grouping, groupByKey, itemsOf } from './grouping.ts';
import { LINK_KINDS, type RecordedLink } from './recorded.ts';

/** Recorded links as columns, one entry per link in the order of `AtlasData.links`. */
export interface LinkTable {
  linkCount: number;
  sectorIds: readonly SectorId[];
  /** Index into `LINK_KINDS`. */
  kinds: Uint8Array;
  /** Index into `sectorIds`. */
  sectors: Uint8Array;
  /** Index into `AtlasData.cities`; −1 = not a member city. */
  fromCities: Int32Array;
  toCities: Int32Array;
  /** WGS84 degrees, `[lng, lat]` of end a of link n at 2n and 2n + 1; single precision, off by 1 m at most. */
  fromPositions: Float32Array;
  /** The same of end b. */
  toPositions: Float32Array;
  /** Calendar year; 0 = not stated. */
  years: Int16Array;
  /** Links by member city; a link with both ends in one city is there once. */
  byCity: Grouping;
}

/**
 * Columns for `selectLinks` and the map. Built once per data package.
 * @throws when a link names a sector that `sectors` does not have
 */
export function buildLinkTable(
  links: readonly RecordedLink[],
  sectors: readonly Sector[],
): LinkTable {
  const sectorIds = sectors.map((sector) => sector.id);
  const sectorCode = new Map(sectorIds.map((id, code) => [id, code]));
  const linkCount = links.length;
  const kinds = new Uint8Array(linkCount);
  const sectorCodes = new Uint8Array(linkCount);
  const fromCities = new Int32Array(linkCount);
  const toCities = new Int32Array(linkCount);
  const fromPositions = new Float32Array(2 * linkCount);
  const toPositions = new Float32Array(2 * linkCount);
  const years = new Int16Array(linkCount);
  let maxCity = -1;
  links.forEach((link, at) => {
    const sector = sectorCode.get(link.sector);
    if (sector === undefined) throw new Error(`Unknown sector: ${link.sector}`);
    kinds[at] = LINK_KINDS.indexOf(link.kind);
    sectorCodes[at] = sector;
    fromCities[at] = link.a.city;
    toCities[at] = link.b.city;
    fromPositions[2 * at] = link.a.lng;
    fromPositions[2 * at + 1] = link.a.lat;
    toPositions[2 * at] = link.b.lng;
    toPositions[2 * at + 1] = link.b.lat;
    years[at] = link.year ?? 0;
    maxCity = Math.max(maxCity, link.a.city, link.b.city);
  });
  const byCity = groupByKey(maxCity + 1, (emit) => {
    for (let at = 0; at < linkCount; at++) {
      const from = fromCities[at] ?? -1;
      const to = toCities[at] ?? -1;
      if (from >= 0) emit(from, at);
      if (to >= 0 && to !== from) emit(to, at);
    }
  });
  return {
    linkCount,
    sectorIds,
    kinds,
    sectors: sectorCodes,
    fromCities,
    toCities,
    fromPositions,
    toPositions,
    years,
    byCity,
  };
}

/** Indexes of the links that end in a member city, ascending; empty for a city without links. */
export function linksOfCity(table: LinkTable, city: number): Uint32Array {
  return itemsOf(table.byCity, city);
}
