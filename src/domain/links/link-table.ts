import type { Sector, SectorId } from '../sector.ts';
import { type Grouping, groupByKey, itemsOf } from './grouping.ts';
import {
  CHINA,
  DIRECTED_KINDS,
  LINK_KINDS,
  type LinkEnd,
  type RecordedLink,
  STRENGTH_FACTS,
} from './recorded.ts';

/** Bits of `LinkTable.chineseEnds`. */
export const FROM_CHINA = 1;
export const TO_CHINA = 2;

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
  /** Places, the same number for the same place: the member cities, then the others in the order of the records. */
  fromPlaces: Int32Array;
  toPlaces: Int32Array;
  placeCount: number;
  /** WGS84 degrees, `[lng, lat]` of end a of link n at 2n and 2n + 1; single precision, off by 1 m at most. */
  fromPositions: Float32Array;
  /** The same of end b. */
  toPositions: Float32Array;
  /** Calendar year; 0 = not stated. */
  years: Int16Array;
  /** 1 = the record says from where to where. */
  directed: Uint8Array;
  /** Ends that lie in China: `FROM_CHINA`, `TO_CHINA`. */
  chineseEnds: Uint8Array;
  /** By the measure of the kind, such as airlines; NaN = the kind has none or the record does not state it. */
  strengths: Float32Array;
  /** Links that have a strength, strongest first, equal ones in the order of the package. */
  byStrength: Uint32Array;
  /** Links by member city; a link with both ends in one city is there once. */
  byCity: Grouping;
}

/**
 * Columns for `selectLinks`, `gatherLinks` and the map. Built once per data package.
 * @throws when a link names a sector that `sectors` does not have
 */
export function buildLinkTable(
  links: readonly RecordedLink[],
  sectors: readonly Sector[],
): LinkTable {
  const sectorIds = sectors.map((sector) => sector.id);
  const sectorCode = new Map(sectorIds.map((id, code) => [id, code]));
  const linkCount = links.length;
  const table = {
    linkCount,
    sectorIds,
    kinds: new Uint8Array(linkCount),
    sectors: new Uint8Array(linkCount),
    fromCities: new Int32Array(linkCount),
    toCities: new Int32Array(linkCount),
    fromPositions: new Float32Array(2 * linkCount),
    toPositions: new Float32Array(2 * linkCount),
    years: new Int16Array(linkCount),
    directed: new Uint8Array(linkCount),
    chineseEnds: new Uint8Array(linkCount),
    strengths: new Float32Array(linkCount).fill(Number.NaN),
  };
  let cityCount = 0;
  links.forEach(({ kind, sector: id, a, b, year, facts }, at) => {
    const sector = sectorCode.get(id);
    if (sector === undefined) throw new Error(`Unknown sector: ${id}`);
    table.kinds[at] = LINK_KINDS.indexOf(kind);
    table.sectors[at] = sector;
    table.fromCities[at] = a.city;
    table.toCities[at] = b.city;
    table.fromPositions[2 * at] = a.lng;
    table.fromPositions[2 * at + 1] = a.lat;
    table.toPositions[2 * at] = b.lng;
    table.toPositions[2 * at + 1] = b.lat;
    table.years[at] = year ?? 0;
    table.directed[at] = DIRECTED_KINDS.has(kind) ? 1 : 0;
    table.chineseEnds[at] =
      (CHINA.has(a.iso3) ? FROM_CHINA : 0) | (CHINA.has(b.iso3) ? TO_CHINA : 0);
    const strength = facts[STRENGTH_FACTS[kind] ?? ''];
    if (typeof strength === 'number') table.strengths[at] = strength;
    cityCount = Math.max(cityCount, a.city + 1, b.city + 1);
  });
  const byCity = groupByKey(cityCount, (emit) => {
    for (let at = 0; at < linkCount; at++) {
      const from = table.fromCities[at] ?? -1;
      const to = table.toCities[at] ?? -1;
      if (from >= 0) emit(from, at);
      if (to >= 0 && to !== from) emit(to, at);
    }
  });
  return {
    ...table,
    ...numberPlaces(links, cityCount),
    byStrength: strongestFirst(table.strengths),
    byCity,
  };
}

/** Indexes of the links that end in a member city, ascending; empty for a city without links. */
export function linksOfCity(table: LinkTable, city: number): Uint32Array {
  return itemsOf(table.byCity, city);
}

/** Numbers every place: a member city keeps its own, another one is known by its position. */
function numberPlaces(
  links: readonly RecordedLink[],
  cityCount: number,
): Pick<LinkTable, 'fromPlaces' | 'toPlaces' | 'placeCount'> {
  const others = new Map<number, number>();
  const numberOf = ({ city, lng, lat }: LinkEnd): number => {
    if (city >= 0) return city;
    const key = Math.round(lng * 1e4) * 4e6 + Math.round(lat * 1e4);
    const known = others.get(key);
    if (known !== undefined) return known;
    const number = cityCount + others.size;
    others.set(key, number);
    return number;
  };
  const fromPlaces = new Int32Array(links.length);
  const toPlaces = new Int32Array(links.length);
  links.forEach(({ a, b }, at) => {
    fromPlaces[at] = numberOf(a);
    toPlaces[at] = numberOf(b);
  });
  return { fromPlaces, toPlaces, placeCount: cityCount + others.size };
}

function strongestFirst(strengths: Float32Array): Uint32Array {
  const order: number[] = [];
  strengths.forEach((strength, at) => {
    if (!Number.isNaN(strength)) order.push(at);
  });
  return Uint32Array.from(order).sort(
    (a, b) => (strengths[b] as number) - (strengths[a] as number) || a - b,
  );
}
