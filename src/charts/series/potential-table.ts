import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Cell, type ExportTable, safeTable } from '../../domain/export/formula-safe.ts';
import { linkFeatures } from '../../domain/export/link-features.ts';
import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import { type Language, textIn } from '../../domain/language.ts';
import type { PotentialChoices } from '../../domain/links/potential/choices.ts';
import type { CountryProfiles, LinkRole } from '../../domain/links/potential/country-profiles.ts';
import { type CountrySides, sideReasons } from '../../domain/links/potential/offers-needs.ts';
import { fit01Of, type PotentialLinks } from '../../domain/links/potential/potential-links.ts';
import type { SortKey } from './city-order.ts';

/** Columns of the table that stands for the dotted lines on the map, in its order. */
export const POTENTIAL_COLUMNS = [
  'giver',
  'taker',
  'sector',
  'fit',
  'offerShare',
  'needShare',
  'distance',
] as const;
export type PotentialColumn = (typeof POTENTIAL_COLUMNS)[number];

/** What the table is made of. */
export interface PotentialTableInput {
  data: Pick<AtlasData, 'cities' | 'sectors' | 'sources' | 'links'>;
  profiles: CountryProfiles;
  sides: CountrySides;
  links: PotentialLinks;
}

/** Figures that speak for a side, which go out with a link. */
const REASON_COUNT = 2;
/** What each of them says. */
const REASON_FIELDS = [
  'metric',
  'value',
  'unit',
  'year',
  'source',
  'licence',
  'licence_class',
  'citation',
];

/** One link with what it is made of. */
function linkAt({ data, profiles, sides, links }: PotentialTableInput, at: number) {
  const giver = data.cities[links.from[at] ?? -1];
  const taker = data.cities[links.to[at] ?? -1];
  const sector = links.leadingSectors[at] ?? -1;
  if (!giver || !taker) throw new Error(`Unknown potential link: ${at}`);
  const side = (all: readonly Float64Array[], iso3: string): number =>
    all[sector]?.[profiles.countries.indexOf(iso3)] ?? Number.NaN;
  return {
    giver,
    taker,
    sector: data.sectors[sector],
    offer01: side(sides.offers, giver.iso3),
    need01: side(sides.needs, taker.iso3),
    offerShare01: links.offerShares[at] as number,
    needShare01: links.needShares[at] as number,
    distanceKm: greatCircleDistanceKm(giver, taker),
  };
}

/**
 * Value of a cell. Fit and shares are those of the leading sector, 0–1; the distance is along the great circle, km.
 * @throws when there is no such link
 */
export function potentialCell(
  input: PotentialTableInput,
  column: PotentialColumn,
  at: number,
  language: Language,
): SortKey {
  const link = linkAt(input, at);
  switch (column) {
    case 'giver':
      return textIn(link.giver.name, language);
    case 'taker':
      return textIn(link.taker.name, language);
    case 'sector':
      return link.sector ? textIn(link.sector.short, language) : null;
    case 'fit':
      return fit01Of(link);
    case 'offerShare':
      return link.offerShare01;
    case 'needShare':
      return link.needShare01;
    case 'distance':
      return link.distanceKm;
  }
}

const REASON_COLUMNS = (side: LinkRole): string[] =>
  Array.from({ length: REASON_COUNT }, (_, at) =>
    REASON_FIELDS.map((field) => `${side}_reason_${at + 1}_${field}`),
  ).flat();

const EXPORT_COLUMNS = [
  'id',
  'kind',
  'from_city_id',
  'from_name',
  'from_iso3',
  'from_population',
  'to_city_id',
  'to_name',
  'to_iso3',
  'to_population',
  'sector',
  'strength',
  'offer',
  'need',
  'fit',
  'share_of_offer',
  'share_of_need',
  'great_circle_km',
  'recorded_links',
  'kept_for_display',
  'rule',
  'distance_exponent',
  'least_fit',
  'level',
  ...REASON_COLUMNS('offer'),
  ...REASON_COLUMNS('need'),
];

/**
 * Potential links as rows, in the order given: both cities with the population that sizes them, the leading sector,
 * what the allocation gives, by which choices, and the two figures of each side that speak loudest, with unit, year, source and licence.
 */
function potentialRows(
  input: PotentialTableInput,
  choices: PotentialChoices,
  indexes: readonly number[],
): ExportTable {
  const recordedOf = recordedPairs(input.data);
  const rows = indexes.map((at): Cell[] => {
    const link = linkAt(input, at);
    const { giver, taker, sector, offer01, need01 } = link;
    return [
      `${giver.id}>${taker.id}`,
      'potential_computed',
      giver.id,
      giver.name.en,
      giver.iso3,
      giver.population,
      taker.id,
      taker.name.en,
      taker.iso3,
      taker.population,
      sector?.id ?? null,
      input.links.strengths[at] as number,
      offer01,
      need01,
      offer01 * need01,
      link.offerShare01,
      link.needShare01,
      link.distanceKm,
      recordedOf(input.links.from[at] as number, input.links.to[at] as number),
      input.links.keptForDisplay[at] === 1,
      choices.rule,
      choices.distanceExponent,
      choices.minFit01,
      'country',
      ...reasonCells(input, giver.iso3, sector?.id ?? '', 'offer'),
      ...reasonCells(input, taker.iso3, sector?.id ?? '', 'need'),
    ];
  });
  return { columns: [...EXPORT_COLUMNS], rows };
}

/** How many links of any kind are recorded between two cities, either way. */
function recordedPairs({ links }: Pick<AtlasData, 'links'>): (a: number, b: number) => number {
  const counts = new Map<string, number>();
  const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  for (const { a, b } of links) {
    const key = keyOf(a.city, b.city);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (a, b) => counts.get(keyOf(a, b)) ?? 0;
}

function reasonCells(
  { data, profiles, sides }: PotentialTableInput,
  iso3: string,
  sector: string,
  side: LinkRole,
): Cell[] {
  const country = profiles.countries.indexOf(iso3);
  const reasons = sideReasons(profiles, sides, country, sector, side);
  return Array.from({ length: REASON_COUNT }, (_, at): Cell[] => {
    const reason = reasons[at];
    if (!reason) return REASON_FIELDS.map(() => null);
    const sources = reason.sources.flatMap((source) => data.sources[source] ?? []);
    const metric = profiles.metrics[reason.metric];
    return [
      metric?.id ?? null,
      reason.value,
      metric?.unit.en ?? null,
      reason.year === 0 ? null : reason.year,
      sources.map(({ id }) => id).join(';'),
      sources.map(({ licence }) => licence).join('; '),
      [...new Set(sources.map(({ licenceClass }) => licenceClass))].join(';'),
      sources.map(({ citation }) => citation).join('; '),
    ];
  }).flat();
}

/** {@link potentialRows} for a spreadsheet: text is formula-safe. */
export function potentialExport(
  input: PotentialTableInput,
  choices: PotentialChoices,
  indexes: readonly number[],
): ExportTable {
  return safeTable(potentialRows(input, choices, indexes));
}

/** {@link potentialRows} as lines for a GIS. */
export function potentialCollection(
  input: PotentialTableInput,
  choices: PotentialChoices,
  indexes: readonly number[],
) {
  const ends = indexes.map((at) => {
    const { giver, taker } = linkAt(input, at);
    return { from: giver, to: taker };
  });
  return linkFeatures(potentialRows(input, choices, indexes), ends);
}

/** Numbers of the sources behind the figures of all countries. */
export function profileSources({ columns }: CountryProfiles): Set<number> {
  return new Set(columns.flatMap(({ sources }) => sources.flat()));
}
