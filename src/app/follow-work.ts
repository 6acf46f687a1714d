import type { AtlasStore } from '../store/atlas-store.ts';
import { followCarry } from './follow-carry.ts';
import { followMeasures } from './follow-measures.ts';
import { followPotential } from './follow-potential.ts';
import { followSites } from './follow-sites.ts';

/**
 * Starts what goes on behind the view: what the workers compute for links and layouts as soon as something asks for it,
 * and, in a build, what makes the atlas usable without a network. `isPlaced` says whether the address that the page was
 * opened with has a camera.
 */
export function followWork(store: AtlasStore, isPlaced: boolean): void {
  followCarry(store, isPlaced);
  followMeasures(store);
  followPotential(store);
  followSites(store);
  if (import.meta.env.PROD)
    void import('./offline/follow-offline.ts').then(({ followOffline }) => followOffline(store));
}
