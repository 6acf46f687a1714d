import type { Localised } from './language.ts';

/** `energy_exploration` … `human_resources` in the published package; a package may define its own. */
export type SectorId = string;

/** One field of cooperation. At most 32 per package, so that a set of them fits one integer. */
export interface Sector {
  id: SectorId;
  name: Localised;
  /** Short name for chips and badges. */
  short: Localised;
}

export const MAX_SECTORS = 32;
