/** How potential links are chosen out of all pairs. */
export const POTENTIAL_RULES = ['top', 'matching', 'capped', 'backbone'] as const;
/**
 * `top`: the strongest of each city. `matching`: every city gives to one at most and takes from one at most.
 * `capped`: to and from so many at most. `backbone`: those that stand out from the others of their city.
 */
export type PotentialRule = (typeof POTENTIAL_RULES)[number];

/** What a reader may ask of potential links. */
export interface PotentialChoices {
  /** How fast links weaken with distance: the exponent of 1 / km. */
  distanceExponent: number;
  /** Links of a fit below this do not count. Fit = offer × need, 0–1. */
  minFit01: number;
  rule: PotentialRule;
  /** Partners of a city on each side; read by the rules `top` and `capped`. */
  partnerCount: number;
}

export const DISTANCE_EXPONENT_RANGE = { min: 0, max: 3, step: 0.1 } as const;
export const PARTNER_COUNT_RANGE = { min: 1, max: 10, step: 1 } as const;

/** The exponent is that of the test against recorded links (docs/links.md). */
export const DEFAULT_POTENTIAL: PotentialChoices = {
  distanceExponent: 2,
  minFit01: 0.3,
  rule: 'top',
  partnerCount: 1,
};
