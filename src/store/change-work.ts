import type { SitingChoices } from '../domain/layout/lab-choices.ts';
import type { PotentialChoices } from '../domain/links/potential/choices.ts';
import { type AtlasStore, changeScenario } from './atlas-store.ts';
import type { BandsState, PotentialState, SitesState } from './work-states.ts';

export function changePotential(store: AtlasStore, patch: Partial<PotentialState>): void {
  store.setState(({ potential }) => ({ potential: { ...potential, ...patch } }));
}

/** Changes some choices of the potential links. */
export function choosePotential(store: AtlasStore, patch: Partial<PotentialChoices>): void {
  changeScenario(store, { potential: { ...store.getState().scenario.potential, ...patch } });
}

export function changeSites(store: AtlasStore, patch: Partial<SitesState>): void {
  store.setState(({ sites }) => ({ sites: { ...sites, ...patch } }));
}

/** Stops the search; what has been found stays. */
export function stopSites(store: AtlasStore): void {
  if (store.getState().sites.status === 'working') changeSites(store, { status: 'stopped' });
}

export function chooseSiting(store: AtlasStore, patch: Partial<SitingChoices>): void {
  changeScenario(store, { siting: { ...store.getState().scenario.siting, ...patch } });
}

export function changeBands(store: AtlasStore, patch: Partial<BandsState>): void {
  store.setState(({ bands }) => ({ bands: { ...bands, ...patch } }));
}

/** Stops the drawing; what has been drawn stays. */
export function stopBands(store: AtlasStore): void {
  if (store.getState().bands.status === 'drawing') changeBands(store, { status: 'stopped' });
}

/** Draws again after a stop or a failure. */
export function redrawBands(store: AtlasStore): void {
  changeBands(store, { status: 'off' });
}
