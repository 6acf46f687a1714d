/** Columns of one end; null where the file has none. */
export interface EndColumns {
  /** Id or name of the place, the surest first. */
  names: readonly string[];
  iso3: string | null;
  lng: string | null;
  lat: string | null;
}

/** What the columns of a file of links stand for. */
export interface LinkColumns {
  a: EndColumns;
  b: EndColumns;
  sector: string | null;
  year: string | null;
  /** All others, shown as they are. */
  facts: readonly string[];
}

/** Usual names of both ends; the first pair that a file has counts. */
const ENDS = [
  ['a', 'b'],
  ['from', 'to'],
  ['origin', 'destination'],
  ['start', 'end'],
  ['city1', 'city2'],
  ['source', 'target'],
  ['起点', '终点'],
  ['城市1', '城市2'],
] as const;
const NAMES = ['_city_id', '_id', '', '_city', '_name'];
const COUNTRIES = ['_iso3', '_country'];
const LNGS = ['_lon', '_lng', '_longitude', '_x'];
const LATS = ['_lat', '_latitude', '_y'];
const SECTORS = ['sector', 'sector_id', '部门', '领域'];
const YEARS = ['year', '年份', '年'];
/** Columns of the atlas's own files that say nothing that is not shown elsewhere. */
const SILENT = new Set([
  'id',
  'kind',
  'great_circle_km',
  'source_id',
  'source_title',
  'source_publisher',
  'source_year',
  'licence',
  'licence_class',
  'citation',
]);

/** Columns by what they stand for, whatever their case; null where no two of them are the ends of a link. */
export function linkColumns(columns: readonly string[]): LinkColumns | null {
  const byName = new Map(columns.map((name) => [name.trim().toLowerCase(), name]));
  const first = (names: readonly string[]): string | null => {
    const found = names.find((name) => byName.has(name));
    return found === undefined ? null : (byName.get(found) ?? null);
  };
  const endOf = (prefix: string): EndColumns => ({
    names: NAMES.flatMap((suffix) => byName.get(prefix + suffix) ?? []),
    iso3: first(COUNTRIES.map((suffix) => prefix + suffix)),
    lng: first(LNGS.map((suffix) => prefix + suffix)),
    lat: first(LATS.map((suffix) => prefix + suffix)),
  });
  for (const [from, to] of ENDS) {
    const [a, b] = [endOf(from), endOf(to)];
    if (a.names.length === 0 || b.names.length === 0) continue;
    const [sector, year] = [first(SECTORS), first(YEARS)];
    const used = new Set([
      ...[a, b].flatMap(({ names, iso3, lng, lat }) => [...names, iso3, lng, lat]),
      sector,
      year,
    ]);
    const facts = columns.filter(
      (name) => !used.has(name) && name !== '' && !SILENT.has(name.trim().toLowerCase()),
    );
    return { a, b, sector, year, facts };
  }
  return null;
}
