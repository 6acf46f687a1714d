import type { Localised } from '../../language.ts';
import type { SectorId } from '../../sector.ts';

/** What a figure of a country measures. */
export interface CountryMetric {
  id: string;
  name: Localised;
  unit: Localised;
  /** Digits after the point on screen, 0–6. */
  decimals: number;
}

/** One metric of all countries, in the order of `CountryProfiles.countries`. */
export interface CountryColumn {
  /** NaN = no figure. */
  values: Float64Array;
  /** Calendar year; 0 = not stated, as for ratios of figures of several years. */
  years: Int16Array;
  /** Indexes into `AtlasData.sources`; empty without a figure. */
  sources: readonly number[][];
}

/** Sides of a sector: what a country could give, and what it lacks. */
export const LINK_ROLES = ['offer', 'need'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** A metric that speaks for an offer or a need. */
export interface SectorMetric {
  sector: SectorId;
  role: LinkRole;
  /** Index into `CountryProfiles.metrics`. */
  metric: number;
  /** 1: more of it is more of the role; −1: less of it is. */
  direction: 1 | -1;
}

/** Figures of the countries among which offers and needs are ranked. */
export interface CountryProfiles {
  /** ISO 3166-1 alpha-3, ascending. */
  countries: readonly string[];
  metrics: readonly CountryMetric[];
  /** Same order as `metrics`. */
  columns: readonly CountryColumn[];
  /** In the order of the package. */
  sectorMetrics: readonly SectorMetric[];
}
