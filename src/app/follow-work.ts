import type { AtlasStore } from '../store/atlas-store.ts';
import { followCarry } from './follow-carry.ts';
import { followMeasures } from './follow-measures.ts';
import { followPotential } from './follow-potential.ts';
import { followSites } from './follow-sites.ts';

/**
 * Starts what the workers compute for links and layouts as soon as something asks for it. `isPlaced` says whether the
 * address that the page was opened with has a camera.
 */
export function followWork(store: AtlasStore, isPlaced: boolean): void {
  followCarry(store, isPlaced);
  followMeasures(store);
  followPotential(store);
  followSites(store);
}
