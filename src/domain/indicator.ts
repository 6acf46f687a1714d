import type { Localised } from './language.ts';

/** How local a value is. Index 0 stands for "no value" in `IndicatorColumn.levels`. */
export const LEVELS = ['missing', 'city', 'subnational', 'country'] as const;
export type Level = (typeof LEVELS)[number];

export interface Indicator {
  id: string;
  name: Localised;
  unit: Localised;
  /** Requirement number, 1–8 in the published edition; null for context that belongs to none, such as income. */
  requirement: number | null;
  /** +1 higher is better, −1 lower is better. */
  direction: 1 | -1;
  use: 'score' | 'context';
  rationale: Localised;
  caveat: Localised | null;
}

/** Id under which a package states income per person, if it does. */
export const INCOME_INDICATOR = 'gdp_per_capita';

/** All values of one indicator, one entry per city in the order of `AtlasData.cities`. */
export interface IndicatorColumn {
  /** In the indicator's unit; NaN = missing. */
  values: Float64Array;
  /** Calendar year; 0 = missing. */
  years: Int16Array;
  /** Index into `LEVELS`; 0 = missing. */
  levels: Uint8Array;
  /** Index into `AtlasData.sources`; −1 = missing. */
  sources: Int16Array;
}
