import type { AtlasStore } from '../store/atlas-store.ts';
import { followSketches } from '../store/persistence/kept-sketches.ts';
import { followCarry } from './follow-carry.ts';
import { followMeasures } from './follow-measures.ts';
import { followPotential } from './follow-potential.ts';
import { followSites } from './follow-sites.ts';

/** Starts what the workers compute for links and layouts as soon as something asks for it. Returns the undo. */
export function followSolvers(store: AtlasStore, isPlaced: boolean): () => void {
  const stops = [
    followCarry(store, isPlaced),
    followMeasures(store),
    followPotential(store),
    followSites(store),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Starts what goes on behind the view: what the workers compute for links and layouts as soon as something asks for it,
 * what was drawn in this tab and, in a build, what makes the atlas usable without a network. `isPlaced` says whether the address that the page was
 * opened with has a camera.
 */
export function followWork(store: AtlasStore, isPlaced: boolean): void {
  followSolvers(store, isPlaced);
  followSketches(store, () => window.sessionStorage);
  if (import.meta.env.PROD)
    void import('./offline/follow-offline.ts').then(({ followOffline }) => followOffline(store));
}
