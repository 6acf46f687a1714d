/** Choices of the method that a draw may change; each can be held as it is. */
export const DRAW_FACTORS = [
  'weights',
  'normalisation',
  'aggregation',
  'goalposts',
  'left_out',
  'missing',
] as const;
export type DrawFactor = (typeof DRAW_FACTORS)[number];

/** How far a draw may go. Shares are of the value itself or of the goalposts' range. */
export const DRAW_RANGES = {
  /** Every weight is multiplied by 1 ± this, then all are rescaled. */
  weightShare: 0.25,
  /** Either goalpost moves by ± this share of their distance. */
  goalpostShare: 0.1,
  /** Chance that one indicator is left out. */
  leftOutChance: 0.2,
  /** A gap lies between these quantiles of its peers. */
  missingQuantiles: [0.05, 0.95],
} as const;
