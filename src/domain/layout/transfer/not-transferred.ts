/** Elements of a layout that may fail to go over. */
export type TransferElement = 'sub_centres' | 'ring' | 'belts' | 'villages' | 'place';

/** Why something did not go over as the layout has it, or only with a reservation. */
export const TRANSFER_GAPS = [
  /** figures: found, wanted, spacingKm */
  'few_centres',
  /** Sub-centres whose population nobody stated; figures: centres */
  'population_unknown',
  /** figures: found, needed */
  'few_sites',
  /** All sites on one line: a tour goes there and back; figures: sites, crossings */
  'no_simple_ring',
  /** Sub-centres that the ring leaves out, since it would go there and back; figures: centres, cornerDeg */
  'centres_off_ring',
  /** The shortest way through its stops leaves the place outside */
  'ring_beside_place',
  /** figures: outside01, the share of the ring outside of the boundary */
  'ring_leaves_boundary',
  /** No river or other line was given, and none lies within reach; figures: lines */
  'no_river',
  /** The lines are too short inside, or all but one lie in its belt; figures: lines, usable */
  'few_rivers',
  /** Belts follow river lines that are drawn for maps of the world; figures: belts */
  'generalised_rivers',
  /** Not two belts that keep apart; figures: found, wanted, overlap01 where a second one was refused */
  'few_belts',
  /** figures: places, needed */
  'few_places',
  'no_villages',
  /** Too many to choose demonstration villages from unasked; figures: villages, most */
  'many_villages',
  'place_outside_boundary',
] as const;
export type TransferGapCode = (typeof TRANSFER_GAPS)[number];

/** One thing that did not go over, with the figures that show it. */
export interface NotTransferred {
  element: TransferElement;
  code: TransferGapCode;
  figures: Readonly<Record<string, number>>;
}
