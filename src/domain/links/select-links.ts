import type { SectorId } from '../sector.ts';
import { LINK_PAIRINGS, type LinkDirection, type LinkPairing } from './link-choices.ts';
import { FROM_CHINA, type LinkTable, linksOfCity, TO_CHINA } from './link-table.ts';
import { LINK_KINDS, type LinkKind } from './recorded.ts';

/** Which recorded links the reader wants. An empty set restricts nothing. */
export interface LinkFilters {
  kinds: ReadonlySet<LinkKind>;
  sectors: ReadonlySet<SectorId>;
  /** `members`: both ends are member cities. `city`: an end is `city`. */
  scope: 'all' | 'members' | 'city';
  /** Index into `AtlasData.cities`; read only in scope `city`, where null leaves no link. */
  city: number | null;
  /** First and last year of records that state one; null = any. */
  years: readonly [from: number, to: number] | null;
  /** Leaves out records without a year too. */
  onlyWithYear: boolean;
  direction: LinkDirection;
  /** 1 = chosen, per city; null = none. `in` and `out` are seen from here, in scope `city` from `city`. */
  chosen: Uint8Array | null;
  pairing: LinkPairing;
  /** How many links of each city stay, strongest first, of the kinds that have a measure; null = all. */
  strongest: number | null;
  /** Two places whose links alone are wanted, as numbers of `from` and `to` per link; null = any. */
  pair: { from: Int32Array; to: Int32Array; a: number; b: number } | null;
}

/** Filters that let every link pass. */
export const EVERY_LINK: LinkFilters = {
  kinds: new Set(),
  sectors: new Set(),
  scope: 'all',
  city: null,
  years: null,
  onlyWithYear: false,
  direction: 'all',
  chosen: null,
  pairing: 'all',
  strongest: null,
  pair: null,
};

export interface LinkSelection {
  /** Indexes of the links to draw, ascending. */
  links: Uint32Array;
  /** Links in scope, whatever the other filters say. */
  scopeCount: number;
  /** Links per kind that pass everything but the kinds, in the order of `LINK_KINDS`. */
  kindCounts: Uint32Array;
  /** Links per sector that pass everything but the sectors, in the order of `LinkTable.sectorIds`. */
  sectorCounts: Uint32Array;
  /** Links per pairing that pass everything but the pairing, in the order of `LINK_PAIRINGS`. */
  pairingCounts: Uint32Array;
  /** Links that pass everything but the years, and those of them that state no year. */
  yearCounts: { all: number; withoutYear: number };
  /** Links of kinds without direction that `in` or `out` leaves out, in the chosen kinds and sectors. */
  withoutDirection: number;
}

/** Bits of what a link fails. */
const FAILS = { kind: 1, sector: 2, years: 4, direction: 8, pairing: 16 } as const;

/**
 * Applies the filters; the counts of a facet ignore that facet. What is strongest is settled among all links
 * of a kind in scope, whatever the other filters say: a link stays when it is among the strongest of one
 * of its member cities, in scope `city` of that city. A chosen sector that the table lacks matches nothing.
 */
export function selectLinks(table: LinkTable, filters: LinkFilters): LinkSelection {
  const { linkCount } = table;
  const kindWanted = Uint8Array.from(LINK_KINDS, (kind) =>
    filters.kinds.size === 0 || filters.kinds.has(kind) ? 1 : 0,
  );
  const sectorWanted = Uint8Array.from(table.sectorIds, (sector) =>
    filters.sectors.size === 0 || filters.sectors.has(sector) ? 1 : 0,
  );
  const candidates = candidateLinks(table, filters);
  const candidateCount = candidates?.length ?? linkCount;
  const inScope = new Uint32Array(candidateCount);
  const isScoped = new Uint8Array(linkCount);
  const fails = new Uint8Array(linkCount);
  let scopeCount = 0;
  for (let at = 0; at < candidateCount; at++) {
    const link = candidates === null ? at : (candidates[at] as number);
    if (!isInScope(table, filters, link)) continue;
    inScope[scopeCount++] = link;
    isScoped[link] = 1;
    fails[link] =
      (kindWanted[table.kinds[link] as number] === 1 ? 0 : FAILS.kind) |
      (sectorWanted[table.sectors[link] as number] === 1 ? 0 : FAILS.sector) |
      (passesYears(table, filters, link) ? 0 : FAILS.years) |
      (passesDirection(table, filters, link) ? 0 : FAILS.direction) |
      (pairingOf(table, link) === filters.pairing || filters.pairing === 'all' ? 0 : FAILS.pairing);
  }
  const scoped = inScope.subarray(0, scopeCount);
  const isWeak = filters.strongest === null ? null : weakLinks(table, filters, isScoped);

  const links = new Uint32Array(scopeCount);
  let count = 0;
  const kindCounts = new Uint32Array(LINK_KINDS.length);
  const sectorCounts = new Uint32Array(table.sectorIds.length);
  const pairingCounts = new Uint32Array(LINK_PAIRINGS.length);
  const yearCounts = { all: 0, withoutYear: 0 };
  let withoutDirection = 0;
  for (const link of scoped) {
    const failed = fails[link] as number;
    if (isWeak !== null && isWeak[link] === 1) continue;
    if (failed === 0) links[count++] = link;
    if ((failed & ~FAILS.kind) === 0) add(kindCounts, table.kinds[link] as number);
    if ((failed & ~FAILS.sector) === 0) add(sectorCounts, table.sectors[link] as number);
    if ((failed & ~FAILS.pairing) === 0) {
      const pairing = LINK_PAIRINGS.indexOf(pairingOf(table, link));
      add(pairingCounts, 0);
      if (pairing > 0) add(pairingCounts, pairing);
    }
    if ((failed & ~FAILS.years) === 0) {
      yearCounts.all++;
      if (table.years[link] === 0) yearCounts.withoutYear++;
    }
    if (failed === FAILS.direction && isSeenFrom(filters) && table.directed[link] === 0) {
      withoutDirection++;
    }
  }
  return {
    links: links.slice(0, count),
    scopeCount,
    kindCounts,
    sectorCounts,
    pairingCounts,
    yearCounts,
    withoutDirection,
  };
}

/** Null stands for every link. */
function candidateLinks(table: LinkTable, filters: LinkFilters): Uint32Array | null {
  if (filters.scope !== 'city') return null;
  return filters.city === null ? new Uint32Array(0) : linksOfCity(table, filters.city);
}

function isInScope(table: LinkTable, { scope, pair }: LinkFilters, link: number): boolean {
  const from = table.fromCities[link] as number;
  const to = table.toCities[link] as number;
  if (scope === 'members' && (from < 0 || to < 0)) return false;
  if (pair === null) return true;
  const a = pair.from[link];
  const b = pair.to[link];
  return (a === pair.a && b === pair.b) || (a === pair.b && b === pair.a);
}

function passesYears(
  { years }: LinkTable,
  { years: span, onlyWithYear }: LinkFilters,
  link: number,
): boolean {
  const year = years[link] as number;
  if (year === 0) return !onlyWithYear;
  return span === null || (year >= span[0] && year <= span[1]);
}

function isSeenFrom({ direction }: LinkFilters): boolean {
  return direction === 'in' || direction === 'out';
}

function passesDirection(table: LinkTable, filters: LinkFilters, link: number): boolean {
  const { direction, scope, city, chosen } = filters;
  if (direction === 'all') return true;
  const isOwn = (end: number): boolean => end >= 0 && scope === 'city' && end === city;
  const isChosen = (end: number): boolean => end >= 0 && chosen?.[end] === 1;
  const isInside = scope === 'city' && isSeenFrom(filters) ? isOwn : isChosen;
  const from = table.fromCities[link] as number;
  const to = table.toCities[link] as number;
  if (direction === 'between')
    return (isOwn(from) || isChosen(from)) && (isOwn(to) || isChosen(to));
  if (table.directed[link] === 0) return false;
  return direction === 'in' ? isInside(to) && !isInside(from) : isInside(from) && !isInside(to);
}

function pairingOf({ chineseEnds }: LinkTable, link: number): LinkPairing {
  const ends = chineseEnds[link] as number;
  if (ends === 0) return 'members';
  return ends === (FROM_CHINA | TO_CHINA) ? 'all' : 'china';
}

/** 1 = the link has a strength and is not among the strongest of its kind at any end that counts. */
function weakLinks(
  table: LinkTable,
  { strongest, scope, city }: LinkFilters,
  isScoped: Uint8Array,
): Uint8Array {
  const isWeak = new Uint8Array(table.linkCount);
  const kindCount = LINK_KINDS.length;
  const taken = new Uint32Array((table.byCity.offsets.length - 1) * kindCount);
  const limit = strongest ?? 0;
  for (const link of table.byStrength) {
    if (isScoped[link] === 0) continue;
    const kind = table.kinds[link] as number;
    const takes = (end: number): boolean => {
      if (end < 0 || (scope === 'city' && end !== city)) return false;
      const slot = end * kindCount + kind;
      add(taken, slot);
      return (taken[slot] as number) <= limit;
    };
    const from = table.fromCities[link] as number;
    const to = table.toCities[link] as number;
    const isStrongAtStart = takes(from);
    const isStrongAtEnd = to !== from && takes(to);
    if (!isStrongAtStart && !isStrongAtEnd) isWeak[link] = 1;
  }
  return isWeak;
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
