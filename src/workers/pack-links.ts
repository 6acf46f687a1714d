import { LINK_KINDS, type LinkEnd, type RecordedLink } from '../domain/links/recorded.ts';

/** Separates texts that travel joined; no cell of a table can hold it. */
const SEPARATOR = '\u001f';

/** Numbers per link, in this order: kind, sector, source, year, then longitude, latitude and city of both ends. */
const WIDTH = 10;

/** Recorded links as a few large values: cloning them costs a fraction of cloning one object a link. */
export interface PackedLinks {
  count: number;
  /** `WIDTH` numbers a link; NaN stands for a missing year. */
  numbers: Float64Array;
  sectors: string[];
  /** Id, name and ISO 3166 code of end a, name and code of end b: five texts a link, joined. */
  texts: string;
  /** Facts of the links that have any, by position. */
  facts: [number, RecordedLink['facts']][];
}

const NO_FACTS: RecordedLink['facts'] = Object.freeze({});

/** Packs links for the way from worker to page. */
export function packLinks(links: readonly RecordedLink[]): PackedLinks {
  const numbers = new Float64Array(links.length * WIDTH);
  const sectorIndex = new Map<string, number>();
  const texts: string[] = [];
  const facts: PackedLinks['facts'] = [];
  let at = 0;
  links.forEach((link, position) => {
    const sector = sectorIndex.get(link.sector) ?? sectorIndex.size;
    sectorIndex.set(link.sector, sector);
    const { a, b } = link;
    numbers[at] = LINK_KINDS.indexOf(link.kind);
    numbers[at + 1] = sector;
    numbers[at + 2] = link.source;
    numbers[at + 3] = link.year ?? Number.NaN;
    numbers[at + 4] = a.lng;
    numbers[at + 5] = a.lat;
    numbers[at + 6] = a.city;
    numbers[at + 7] = b.lng;
    numbers[at + 8] = b.lat;
    numbers[at + 9] = b.city;
    at += WIDTH;
    texts.push(link.id, a.name, a.iso3, b.name, b.iso3);
    if (Object.keys(link.facts).length > 0) facts.push([position, link.facts]);
  });
  return {
    count: links.length,
    numbers,
    sectors: [...sectorIndex.keys()],
    texts: texts.join(SEPARATOR),
    facts,
  };
}

/** The links again as objects, equal to those that were packed. */
export function unpackLinks(packed: PackedLinks): RecordedLink[] {
  const { count, numbers, sectors } = packed;
  const texts = packed.texts.split(SEPARATOR);
  const numberAt = (index: number): number => numbers[index] ?? Number.NaN;
  const end = (text: number, number: number): LinkEnd => ({
    name: texts[text] ?? '',
    iso3: texts[text + 1] ?? '',
    lng: numberAt(number),
    lat: numberAt(number + 1),
    city: numberAt(number + 2),
  });
  const links = Array.from({ length: count }, (_, position): RecordedLink => {
    const number = position * WIDTH;
    const text = position * 5;
    const kind = LINK_KINDS[numberAt(number)];
    if (kind === undefined) throw new Error(`no link kind: ${numberAt(number)}`);
    const year = numberAt(number + 3);
    return {
      id: texts[text] ?? '',
      kind,
      sector: sectors[numberAt(number + 1)] ?? '',
      a: end(text + 1, number + 4),
      b: end(text + 3, number + 7),
      year: Number.isNaN(year) ? null : year,
      facts: NO_FACTS,
      source: numberAt(number + 2),
    };
  });
  for (const [position, facts] of packed.facts) {
    const link = links[position];
    if (link !== undefined) link.facts = facts;
  }
  return links;
}
