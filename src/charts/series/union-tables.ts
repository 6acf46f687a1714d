import type { AtlasData } from '../../domain/atlas-data.ts';
import type { City } from '../../domain/city.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { LEVELS } from '../../domain/indicator.ts';
import { quantileOfSorted } from '../../domain/scoring/classes.ts';

/** Regions of the member cities, those with the most cities first, with the region number of each city. */
export interface UnionRegions {
  names: string[];
  cityCounts: number[];
  regionOf: Int32Array;
}

/** Groups the cities by region. */
export function unionRegions(cities: readonly Pick<City, 'region'>[]): UnionRegions {
  const counts = new Map<string, number>();
  for (const { region } of cities) counts.set(region, (counts.get(region) ?? 0) + 1);
  const names = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return {
    names,
    cityCounts: names.map((name) => counts.get(name) ?? 0),
    regionOf: Int32Array.from(cities, ({ region }) => names.indexOf(region)),
  };
}

const NATIONAL = LEVELS.indexOf('country');

/** Indicators that stand for a shared challenge; higher is worse in all of them. */
const CHALLENGES = [
  'pm25_annual_mean',
  'water_stress',
  'urban_slum_share',
  'under5_mortality',
  'co2_per_capita',
] as const;

/** A challenge by region. */
export interface ChallengeRow {
  /** Index into `AtlasData.indicators`. */
  indicator: number;
  /** Median of the cities with a value, one per region; null = none has one. */
  medians: (number | null)[];
  /** Cities with a value. */
  counts: number[];
  /** First and last year of the values; null without any. */
  years: readonly [first: number, last: number] | null;
  /** Indexes into `AtlasData.sources`, in ascending order. */
  sources: number[];
  /** Share of the values that stand for the whole country. */
  nationalShare01: number;
}

/** Medians of the challenges that the package has, by region. */
export function challengeRows(
  { indicators, columns }: Pick<AtlasData, 'indicators' | 'columns'>,
  { names, regionOf }: UnionRegions,
): ChallengeRow[] {
  return CHALLENGES.flatMap((id): ChallengeRow[] => {
    const indicator = indicators.findIndex((one) => one.id === id);
    const column = columns[indicator];
    if (!column) return [];
    const { values, levels } = column;
    const known = names.map((_, region) =>
      values.filter((value, city) => regionOf[city] === region && !Number.isNaN(value)).sort(),
    );
    return [
      {
        indicator,
        medians: known.map((sorted) => (sorted.length > 0 ? quantileOfSorted(sorted, 0.5) : null)),
        counts: known.map((sorted) => sorted.length),
        years: spanOf(column.years.filter((year) => year > 0)),
        sources: [...new Set(column.sources)].filter((at) => at >= 0).sort((a, b) => a - b),
        nationalShare01:
          levels.filter((level) => level === NATIONAL).length /
          levels.filter((level) => level > 0).length,
      },
    ];
  });
}

/** Whether a median rests on fewer than a third of the cities of its region. */
export function restsOnFew(known: number, all: number): boolean {
  return 3 * known < all;
}

/** Challenges as a file: one row a challenge; for each region the median, the cities with a value and all cities. */
export function challengeTable(
  { indicators }: Pick<AtlasData, 'indicators'>,
  { names, cityCounts }: UnionRegions,
  rows: readonly ChallengeRow[],
): ExportTable {
  return {
    columns: [
      'challenge',
      'unit',
      'first_year',
      'last_year',
      'national_share',
      ...names.flatMap((name) => [`${name} median`, `${name} cities_with_value`, `${name} cities`]),
    ],
    rows: rows.map(({ indicator, medians, counts, years, nationalShare01 }) => [
      indicators[indicator]?.id ?? '',
      indicators[indicator]?.unit.en ?? '',
      years?.[0] ?? null,
      years?.[1] ?? null,
      Number.isNaN(nationalShare01) ? null : nationalShare01,
      ...names.flatMap((_, region) => [
        medians[region] ?? null,
        counts[region] ?? 0,
        cityCounts[region] ?? 0,
      ]),
    ]),
  };
}

function spanOf(years: Int16Array): readonly [number, number] | null {
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** A matrix of counts as a file: one row a head, one column a region. */
export function countTable(
  first: string,
  heads: readonly string[],
  regions: readonly string[],
  values: Float64Array,
): ExportTable {
  return {
    columns: [first, ...regions],
    rows: heads.map((head, row) => [
      head,
      ...values.subarray(row * regions.length, (row + 1) * regions.length),
    ]),
  };
}

/** Numbers of the cities that no record links to another place: neither an end of a link nor active in a sector. */
export function unlinkedCities(
  cityCount: number,
  linkCountOf: (city: number) => number,
  sectorMasks: Uint32Array,
): number[] {
  return Array.from({ length: cityCount }, (_, city) => city).filter(
    (city) => linkCountOf(city) === 0 && sectorMasks[city] === 0,
  );
}

/** A group of linked cities in a line. */
export interface CommunityRow {
  size: number;
  /** Numbers of its cities with the most people, at most {@link NAMED_CITIES}. */
  largest: number[];
  /** The region of most of its cities, and their share. */
  region: number;
  regionShare01: number;
}

const NAMED_CITIES = 4;

/** Groups of two cities or more, the largest first; a city alone in its group has no link. */
export function communityRows(
  cities: readonly Pick<City, 'population'>[],
  { names, regionOf }: UnionRegions,
  groups: Int32Array,
): CommunityRow[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, city) => {
    members.set(group, [...(members.get(group) ?? []), city]);
  });
  return [...members.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const counts = names.map(
        (_, region) => group.filter((city) => regionOf[city] === region).length,
      );
      const most = Math.max(...counts);
      const people = (city: number): number => cities[city]?.population ?? 0;
      return {
        size: group.length,
        largest: [...group].sort((a, b) => people(b) - people(a)).slice(0, NAMED_CITIES),
        region: counts.indexOf(most),
        regionShare01: most / group.length,
      };
    });
}
