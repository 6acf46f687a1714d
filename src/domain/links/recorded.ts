import type { Localised } from '../language.ts';
import type { SectorId } from '../sector.ts';

/** Kinds of recorded link between two places in a package. Somebody recorded each one; none is computed. */
export const PACKAGE_KINDS = ['sister_city', 'air', 'rail', 'workshop', 'corridor'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** Kinds of link that are drawn and listed. `own`: from a file that the reader has brought. */
export const LINK_KINDS = [...PACKAGE_KINDS, 'own'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * Kinds whose records say from where to where: end `a` to end `b`. Sister cities and air routes are
 * mutual, and the order of their ends in a record says nothing.
 */
export const DIRECTED_KINDS: ReadonlySet<LinkKind> = new Set(['rail', 'workshop', 'corridor']);

/** Fact that says how strong a link is, by kind; a kind that is left out has no measure. */
export const STRENGTH_FACTS: Readonly<Partial<Record<LinkKind, string>>> = { air: 'airlines' };

/** Codes that count as China: its air and twinning records name the two regions apart. */
export const CHINA: ReadonlySet<string> = new Set(['CHN', 'HKG', 'MAC']);

/** One end of a link: a member city or another place. */
export interface LinkEnd {
  name: string;
  /** Empty at a waypoint of a corridor, which lies in no named place. */
  iso3: string;
  lng: number;
  lat: number;
  /** Index into `AtlasData.cities`; −1 = not a member city. */
  city: number;
}

/** One recorded link. Facts that a kind does not have are null. */
export interface RecordedLink {
  id: string;
  kind: LinkKind;
  /** Sector that this kind of record stands for (docs/links.md). */
  sector: SectorId;
  a: LinkEnd;
  b: LinkEnd;
  /** Year of opening or of the record; null when the source states none. */
  year: number | null;
  /** Kind-specific facts, shown as label and value: airlines, route km, days, match, corridor, branch. A key ending in `_zh` is the Chinese form of the key before it. */
  facts: Record<string, string | number>;
  /** Index into `AtlasData.sources`. */
  source: number;
}

export const PROJECT_STATUSES = [
  'completed',
  'implementation',
  'pipeline_commitment',
  'pipeline_pledge',
  'suspended',
  'cancelled',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** One Chinese-financed project. China as a whole is the financier: no Chinese city is named by the record. */
export interface Project {
  id: string;
  /** Number of the record in the source. */
  recordId: string;
  /** Null where the record names a region or several countries. */
  iso3: string | null;
  /** Null = no sector meaning (debt action, emergency relief). */
  sector: SectorId | null;
  /** Name of the OECD purpose code, a fact of the record; not its title. */
  purpose: Localised;
  commitmentYear: number | null;
  /** Constant 2017 US dollars; null = not stated. */
  amountUsd2017: number | null;
  status: ProjectStatus;
  completionYear: number | null;
  /** Machine name: `loan`, `grant`, `export_buyers_credit`, `technical_assistance`… */
  flowType: string;
  /** False where the source advises against adding it to totals. */
  inAggregates: boolean;
  /** Centroid of the mapped features; see `spread`. */
  lng: number;
  lat: number;
  /** `point_like` < 5 km, `area` < 50 km, `linear_or_multi_site` above: the centroid may lie off every site. */
  spread: 'point_like' | 'area' | 'linear_or_multi_site';
  /** Member cities within 50 km in the same country: index into `AtlasData.cities` and distance. */
  near: { city: number; distanceKm: number }[];
  source: number;
}

/**
 * What the recorded point of an institute agrees with: the place that the record names, or at least its country.
 * `neither`: it was found elsewhere or could not be compared, and is no place to draw.
 */
export const POINT_CHECKS = ['place', 'country', 'neither'] as const;
export type PointCheck = (typeof POINT_CHECKS)[number];

/** One Confucius Institute, at its host city. */
export interface Institute {
  id: string;
  name: string;
  iso3: string;
  /** Nearest city as recorded; null when the source names none. */
  place: string | null;
  lng: number;
  lat: number;
  city: number;
  /** In China, by name alone. */
  partner: string | null;
  year: number | null;
  /** Null in a package that does not say. */
  point: PointCheck | null;
  source: number;
}

/** Whether the recorded point of an institute may stand on a map. */
export function isPlaced({ point }: Institute): boolean {
  return point !== 'neither';
}
