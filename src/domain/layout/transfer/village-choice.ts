import type { DraftVillages } from '../draft/layout-draft.ts';

/** Jincheng names a hundred demonstration villages for its 1,548. */
const VILLAGES_PER_TARGET = 1548 / 100;
const FEWEST_TARGET = 10;

/** A demonstration village is to have the others within this distance. */
export const DEMONSTRATION_RADIUS_KM = 5;

/** Where villages stand, as columns. */
export type VillagePlaces = Pick<DraftVillages, 'lngs' | 'lats'>;

/** What a reader may ask of the demonstration villages of a place. */
export interface VillageChoice {
  count: number;
  /** A village counts as reached within this distance of a chosen one. */
  radiusKm: number;
  /** Least distance between any two chosen ones; 0 = any. */
  spacingKm: number;
}

/** Demonstration villages in the proportion of Jincheng, 100 for 1,548, and at least ten. */
export function villageTarget(villages: number): number {
  return Math.max(FEWEST_TARGET, Math.round(villages / VILLAGES_PER_TARGET));
}
