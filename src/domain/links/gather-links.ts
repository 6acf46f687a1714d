import type { AtlasData } from '../atlas-data.ts';
import type { GatherLevel } from './link-choices.ts';
import type { LinkTable } from './link-table.ts';
import { LINK_KINDS } from './recorded.ts';
import { sphereMiddles } from './sphere-middles.ts';

/** Where the links end on one level. */
export interface LinkPlaces {
  level: GatherLevel;
  /**
   * City: id of the member city, else `lng,lat`. Country: ISO 3166 alpha-3 code. Region: its name. An end
   * whose region is not known stays with its country, and one without country with its place.
   */
  ids: readonly string[];
  /** Place of each link's ends, index into `ids`. */
  from: Int32Array;
  to: Int32Array;
  /**
   * `[lng, lat]` of each place: the middle of all ends recorded there, on the sphere, whatever is filtered,
   * so that a place stands where its links are and stays there. A member city stands at its own point.
   */
  anchors: Float32Array;
}

/** Links gathered between places: one bundle per pair of places, kind and sector; kinds are never added up. */
export interface GatheredLinks {
  places: LinkPlaces;
  bundleCount: number;
  /** Places of each bundle; `from` is the start where the kind has a direction, else the lower number. */
  from: Int32Array;
  to: Int32Array;
  /** Index into `LINK_KINDS`. */
  kinds: Uint8Array;
  /** Index into `LinkTable.sectorIds`. */
  sectors: Uint8Array;
  directed: Uint8Array;
  /** Records in each bundle, ≥ 1. */
  records: Uint32Array;
  /** Sum of the stated strengths, in the unit of the kind; 0 with `measured` 0 means that none is stated. */
  strengths: Float64Array;
  /** Records whose strength is stated. */
  measured: Uint32Array;
  /** Bundle of each gathered link, in the order given; −1 = both ends in one place. */
  bundleOf: Int32Array;
  /** Per place, records of kinds with a direction that come from or lead to another place. */
  incoming: Uint32Array;
  outgoing: Uint32Array;
  /** Per place, records of kinds without direction that join it with another place. */
  between: Uint32Array;
  /** Per place, records of any kind with both ends in it. */
  inside: Uint32Array;
}

/** The places of a level and the place of every link's ends. */
export function linkPlaces(
  { cities, links }: Pick<AtlasData, 'cities' | 'links'>,
  table: LinkTable,
  level: GatherLevel,
): LinkPlaces {
  const memberCount = table.byCity.offsets.length - 1;
  const regionOf = new Map(cities.map(({ iso3, region }) => [iso3, region]));
  const lngs = new Float64Array(table.placeCount);
  const lats = new Float64Array(table.placeCount);
  const names = new Array<string>(table.placeCount).fill('');
  cities.slice(0, memberCount).forEach(({ id, iso3, region, lng, lat }, at) => {
    lngs[at] = lng;
    lats[at] = lat;
    names[at] = level === 'city' ? id : level === 'country' ? iso3 : region;
  });
  links.forEach(({ a, b }, at) => {
    for (const [end, place] of [
      [a, table.fromPlaces[at] as number],
      [b, table.toPlaces[at] as number],
    ] as const) {
      if (place < memberCount || names[place] !== '') continue;
      lngs[place] = end.lng;
      lats[place] = end.lat;
      const country = end.iso3 || `${end.lng},${end.lat}`;
      if (level === 'city') names[place] = `${end.lng},${end.lat}`;
      else names[place] = level === 'country' ? country : (regionOf.get(end.iso3) ?? country);
    }
  });

  const ids: string[] = [];
  const numberOf = new Map<string, number>();
  const placeOf = Int32Array.from(names, (name) => {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, ids.length);
    return ids.push(name) - 1;
  });
  return {
    level,
    ids,
    from: table.fromPlaces.map((place) => placeOf[place] as number),
    to: table.toPlaces.map((place) => placeOf[place] as number),
    anchors: middles(table, placeOf, ids.length, lngs, lats),
  };
}

/** Middle of the recorded ends of each place; without any, of its cities. */
function middles(
  table: LinkTable,
  placeOf: Int32Array,
  placeCount: number,
  lngs: Float64Array,
  lats: Float64Array,
): Float32Array {
  const ends = new Float64Array(table.placeCount);
  for (let link = 0; link < table.linkCount; link++) {
    for (const place of [table.fromPlaces[link] as number, table.toPlaces[link] as number])
      ends[place] = (ends[place] as number) + 1;
  }
  // So little that it decides only where nothing is recorded.
  const LEAST = 1e-6;
  return sphereMiddles({
    lngs,
    lats,
    groupOf: placeOf,
    groupCount: placeCount,
    weightOf: (place) => Math.max(LEAST, ends[place] as number),
  });
}

/** Gathers the chosen links between the places of a level, in one pass. */
export function gatherLinks(
  table: LinkTable,
  places: LinkPlaces,
  links: Uint32Array,
): GatheredLinks {
  const placeCount = places.ids.length;
  const sectorCount = table.sectorIds.length;
  const numbers = bundleNumbers(placeCount * placeCount * LINK_KINDS.length * sectorCount);
  const first: number[] = [];
  const bundleOf = new Int32Array(links.length);
  const records = new Uint32Array(links.length);
  const strengths = new Float64Array(links.length);
  const measured = new Uint32Array(links.length);
  const incoming = new Uint32Array(placeCount);
  const outgoing = new Uint32Array(placeCount);
  const between = new Uint32Array(placeCount);
  const inside = new Uint32Array(placeCount);
  for (let at = 0; at < links.length; at++) {
    const link = links[at] as number;
    const from = places.from[link] as number;
    const to = places.to[link] as number;
    if (from === to) {
      inside[from] = (inside[from] as number) + 1;
      bundleOf[at] = -1;
      continue;
    }
    const isDirected = table.directed[link] === 1;
    const isTurned = !isDirected && from > to;
    const pair = isTurned ? to * placeCount + from : from * placeCount + to;
    const key =
      (pair * LINK_KINDS.length + (table.kinds[link] as number)) * sectorCount +
      (table.sectors[link] as number);
    let bundle = numbers.get(key);
    if (bundle < 0) {
      bundle = first.push(link) - 1;
      numbers.set(key, bundle);
    }
    bundleOf[at] = bundle;
    records[bundle] = (records[bundle] as number) + 1;
    const strength = table.strengths[link] as number;
    if (!Number.isNaN(strength)) {
      strengths[bundle] = (strengths[bundle] as number) + strength;
      measured[bundle] = (measured[bundle] as number) + 1;
    }
    if (isDirected) {
      outgoing[from] = (outgoing[from] as number) + 1;
      incoming[to] = (incoming[to] as number) + 1;
    } else {
      between[from] = (between[from] as number) + 1;
      between[to] = (between[to] as number) + 1;
    }
  }
  const starts = first.map((link) => places.from[link] as number);
  const ends = first.map((link) => places.to[link] as number);
  const keepsOrder = (bundle: number): boolean =>
    table.directed[first[bundle] as number] === 1 ||
    (starts[bundle] as number) < (ends[bundle] as number);
  const count = first.length;
  return {
    places,
    bundleCount: count,
    from: Int32Array.from(starts, (start, at) => (keepsOrder(at) ? start : (ends[at] as number))),
    to: Int32Array.from(ends, (end, at) => (keepsOrder(at) ? end : (starts[at] as number))),
    kinds: Uint8Array.from(first, (link) => table.kinds[link] as number),
    sectors: Uint8Array.from(first, (link) => table.sectors[link] as number),
    directed: Uint8Array.from(first, (link) => table.directed[link] as number),
    records: records.slice(0, count),
    strengths: strengths.slice(0, count),
    measured: measured.slice(0, count),
    bundleOf,
    incoming,
    outgoing,
    between,
    inside,
  };
}

/** More keys than this are looked up in a map; fewer in an array, which is faster. */
const MAX_DENSE_KEYS = 4e6;

/** Number of the bundle of a key; −1 = none yet. */
function bundleNumbers(keyCount: number) {
  if (keyCount <= MAX_DENSE_KEYS) {
    const numbers = new Int32Array(keyCount).fill(-1);
    return {
      get: (key: number): number => numbers[key] as number,
      set: (key: number, bundle: number): void => {
        numbers[key] = bundle;
      },
    };
  }
  const numbers = new Map<number, number>();
  return {
    get: (key: number): number => numbers.get(key) ?? -1,
    set: (key: number, bundle: number): void => void numbers.set(key, bundle),
  };
}
