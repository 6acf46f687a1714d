import type { LngLat } from '../domain/geodesy.ts';
import type { LinkEnd, RecordedLink } from '../domain/links/recorded.ts';
import type { Place, Problem, Result } from '../domain/result.ts';
import { foldText } from '../domain/search/fold-text.ts';
import type { SectorId } from '../domain/sector.ts';
import { decimal, isYear, reportYear } from './cell-rules.ts';
import { checkLngLat } from './coordinates.ts';
import { type LinkColumns, linkColumns } from './own-link-columns.ts';
import { ownLinkRows } from './own-link-rows.ts';
import { asWritten, ProblemList } from './problem-list.ts';

/** Longer texts in a file are cut; the column stays readable in a tooltip. */
const MOST_CHARACTERS = 160;
const MOST_ROWS = 50_000;
const MOST_MEGABYTES = 20;

/** What rows may name, by any of its names. */
export interface KnownCities {
  /** Id and names of each city, in the order of `AtlasData.cities`. */
  names: readonly (readonly string[])[];
  iso3s: readonly string[];
  lngs: Float64Array;
  lats: Float64Array;
}

export interface OwnLinksContext {
  cities: KnownCities;
  /** Each sector with its id and names. */
  sectors: readonly { id: SectorId; names: readonly string[] }[];
  /** What rows without a sector stand for; null = they are left out. */
  sector: SectorId | null;
  /** Number of the file's own entry among the sources. */
  source: number;
}

/** Links of a file of the reader's own, and what had to be left out. */
export interface OwnLinks {
  links: RecordedLink[];
  /** Rows or features in the file. */
  read: number;
  problems: readonly Problem[];
}

/**
 * Reads CSV (commas, semicolons or tabs) or GeoJSON with two ends in each row. An end is a member city by id or name, or
 * another place by name and coordinates; nothing else is taken for a link. Fails where the file has no ends at all.
 */
export function readOwnLinks(
  file: string,
  text: string,
  context: OwnLinksContext,
): Result<OwnLinks> {
  const problems = new ProblemList();
  const rows = ownLinkRows(file, text, MOST_ROWS, problems);
  if (rows === null) return { ok: false, problems: problems.toArray() };
  const columns = linkColumns(rows.columns);
  if (columns === null) {
    problems.add('no-link-ends', file, null, { columns: rows.columns.slice(0, 8).join(', ') });
    return { ok: false, problems: problems.toArray() };
  }
  const read = new RowReader(file, columns, context, problems);
  const links = rows.rows.flatMap(({ cells, place, ends }, at) => {
    const link = read.link(cells, place, ends, at);
    return link ? [link] : [];
  });
  return { ok: true, value: { links, read: rows.rows.length, problems: problems.toArray() } };
}

/** Whether a file of so many bytes is read at all. */
export function ownLinksTooLarge(file: string, bytes: number): Problem | null {
  const megabytes = bytes / 1e6;
  if (megabytes <= MOST_MEGABYTES) return null;
  const problems = new ProblemList();
  problems.add('file-too-large', file, null, {
    megabytes: Math.ceil(megabytes),
    maximum: MOST_MEGABYTES,
  });
  return problems.toArray()[0] ?? null;
}

type Cells = Readonly<Record<string, string>>;

/** Turns rows into links; a row that names what nobody knows becomes a problem and no link. */
class RowReader {
  readonly file: string;
  readonly columns: LinkColumns;
  readonly context: OwnLinksContext;
  readonly problems: ProblemList;
  readonly #cities = new Map<string, number[]>();
  readonly #sectors = new Map<string, SectorId>();

  constructor(file: string, columns: LinkColumns, context: OwnLinksContext, problems: ProblemList) {
    this.file = file;
    this.columns = columns;
    this.context = context;
    this.problems = problems;
    context.cities.names.forEach((names, at) => {
      for (const key of new Set(names.map(foldText)))
        this.#cities.set(key, [...(this.#cities.get(key) ?? []), at]);
    });
    for (const { id, names } of context.sectors)
      for (const name of [id, ...names]) this.#sectors.set(foldText(name), id);
  }

  link(
    cells: Cells,
    place: Place,
    drawn: readonly [LngLat, LngLat] | null,
    at: number,
  ): RecordedLink | null {
    const a = this.#end(cells, this.columns.a, place, drawn?.[0] ?? null);
    const b = this.#end(cells, this.columns.b, place, drawn?.[1] ?? null);
    const sector = this.#sector(cells, place);
    if (a === null || b === null || sector === null) return null;
    if (a.city >= 0 && a.city === b.city) {
      this.problems.add('link-to-itself', this.file, place, { id: a.name });
      return null;
    }
    return {
      id: `own-${at + 1}`,
      kind: 'own',
      sector,
      a,
      b,
      year: this.#year(cells, place),
      facts: this.#facts(cells),
      source: this.context.source,
    };
  }

  #end(
    cells: Cells,
    columns: LinkColumns['a'],
    place: Place,
    drawn: LngLat | null,
  ): LinkEnd | null {
    const names = columns.names.map((name) => cells[name] ?? '').filter((name) => name !== '');
    const [first] = names;
    if (first === undefined) {
      this.problems.add('missing-value', this.file, place, { field: columns.names[0] ?? '' });
      return null;
    }
    const stated = columns.iso3 === null ? '' : (cells[columns.iso3] ?? '').toUpperCase();
    const { cities } = this.context;
    for (const name of names) {
      const found = (this.#cities.get(foldText(name)) ?? []).filter(
        (at) => stated.length !== 3 || cities.iso3s[at] === stated,
      );
      if (found.length > 1) {
        const params = { id: asWritten(name), count: found.length };
        this.problems.add('ambiguous-city', this.file, place, params);
        return null;
      }
      const [city] = found;
      if (city !== undefined)
        return {
          name: cities.names[city]?.[1] ?? name,
          iso3: cities.iso3s[city] ?? '',
          lng: cities.lngs[city] as number,
          lat: cities.lats[city] as number,
          city,
        };
    }
    const lngLat = drawn ?? positionIn(cells, columns);
    if (lngLat === null) {
      this.problems.add('city-not-member', this.file, place, { id: asWritten(first) });
      return null;
    }
    if (!checkLngLat(lngLat.lng, lngLat.lat, this.file, place, this.problems)) return null;
    return { name: cut(first), iso3: stated, ...lngLat, city: -1 };
  }

  #sector(cells: Cells, place: Place): SectorId | null {
    const stated = this.columns.sector === null ? '' : (cells[this.columns.sector] ?? '');
    if (stated === '') {
      if (this.context.sector === null)
        this.problems.add('link-without-sector', this.file, place, {});
      return this.context.sector;
    }
    const sector = this.#sectors.get(foldText(stated)) ?? null;
    if (sector === null)
      this.problems.add('link-sector-unknown', this.file, place, { id: asWritten(stated) });
    return sector;
  }

  /** A year that cannot be read is said and not stated. */
  #year(cells: Cells, place: Place): number | null {
    const { year: column } = this.columns;
    const text = column === null ? '' : (cells[column] ?? '');
    if (column === null || text === '') return null;
    const year = decimal(text);
    if (isYear(year)) return year;
    reportYear(text, column, this.file, place, this.problems);
    return null;
  }

  #facts(cells: Cells): RecordedLink['facts'] {
    const facts: RecordedLink['facts'] = {};
    for (const column of this.columns.facts) {
      const text = cells[column] ?? '';
      if (text === '') continue;
      const value = decimal(text);
      facts[column] = Number.isNaN(value) ? cut(text) : value;
    }
    return facts;
  }
}

function positionIn(cells: Cells, { lng, lat }: LinkColumns['a']): LngLat | null {
  if (lng === null || lat === null) return null;
  const position = { lng: decimal(cells[lng] ?? ''), lat: decimal(cells[lat] ?? '') };
  return Number.isNaN(position.lng) || Number.isNaN(position.lat) ? null : position;
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}
