/** What villages may be near: parts of the layout, any of its three lines, or the documented villages. */
export const REACH_TARGETS = ['ring', 'belt1', 'belt2', 'any', 'demonstration'] as const;
export type ReachTarget = (typeof REACH_TARGETS)[number];

export const REACH_RANGE_KM = { min: 0, max: 20, step: 0.5 } as const;
export const DEFAULT_REACH_KM = 5;
/** Width of the bars that show how far the villages are. */
export const REACH_BAR_KM = 2;

/** How villages are chosen: as many as possible within the radius, the least mean distance, the least longest one. */
export const SITING_METHODS = ['covering', 'median', 'center'] as const;
export type SitingMethod = (typeof SITING_METHODS)[number];

/** What counts when villages are chosen: each village once, its people, or documented ones or those in a belt threefold. */
export const SITING_WEIGHTS = ['villages', 'people', 'heritage', 'belts'] as const;
export type SitingWeight = (typeof SITING_WEIGHTS)[number];

/** What a reader may ask of the chosen villages. */
export interface SitingChoices {
  method: SitingMethod;
  count: number;
  /** A village counts as served within this distance; read by `covering`. */
  radiusKm: number;
  weight: SitingWeight;
  /** Chosen villages that every county gets at least. */
  leastPerCounty: number;
  /** Distance between any two chosen villages. */
  spacingKm: number;
  /** The documented villages are chosen first. */
  keepsDocumented: boolean;
  /** Each smaller choice is part of the larger, so that a budget may stop anywhere; read by `covering`. */
  isNested: boolean;
}

export const SITE_COUNT_RANGE = { min: 1, max: 300, step: 1 } as const;
export const SITE_RADIUS_RANGE_KM = { min: 1, max: 20, step: 0.5 } as const;
export const LEAST_PER_COUNTY_RANGE = { min: 0, max: 20, step: 1 } as const;
export const SPACING_RANGE_KM = { min: 0, max: 10, step: 0.5 } as const;

/** A hundred villages, as the layout names them. */
export const DEFAULT_SITING: SitingChoices = {
  method: 'covering',
  count: 100,
  radiusKm: 3,
  weight: 'villages',
  leastPerCounty: 0,
  spacingKm: 0,
  keepsDocumented: false,
  isNested: false,
};
