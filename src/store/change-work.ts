import type { SitingChoices } from '../domain/layout/lab-choices.ts';
import type { PotentialChoices } from '../domain/links/potential/choices.ts';
import { type AtlasStore, changeScenario } from './atlas-store.ts';
import { selectData, selectPinnedIndex } from './selectors/data.ts';
import type { BandsState, PotentialState, SitesState } from './work-states.ts';

export function changePotential(store: AtlasStore, patch: Partial<PotentialState>): void {
  store.setState(({ potential }) => ({ potential: { ...potential, ...patch } }));
}

/** Opens the reasons of a potential link with its pinned city, else with the one that could give. */
export function openPotentialPair(store: AtlasStore, from: number, to: number): void {
  const state = store.getState();
  const pinned = selectPinnedIndex(state);
  const city = selectData(state)?.cities[pinned === to ? to : from];
  if (!city) return;
  changePotential(store, { openedPair: { from, to } });
  changeScenario(store, { pinned: city.id, linksTab: 'partners' });
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
