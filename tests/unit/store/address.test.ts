import { describe, expect, it } from 'vitest';
import { changeFilters, changeScenario, createAtlasStore } from '../../../src/store/atlas-store.ts';
import { type AddressWindow, followAddress } from '../../../src/store/persistence/address.ts';
import { DEFAULT_SCENARIO } from '../../../src/store/scenario.ts';

/** A window that keeps its history in a list. */
function createWindow(hash = '') {
  const entries = [hash];
  const listeners = new Set<() => void>();
  const location = { hash, pathname: '/atlas/', search: '' };
  const write = (url: string | URL | null | undefined) => {
    location.hash = `#${String(url).split('#')[1] ?? ''}`;
    return location.hash;
  };
  const window: AddressWindow = {
    location,
    history: {
      pushState: (_state, _title, url) => void entries.push(write(url)),
      replaceState: (_state, _title, url) => void entries.splice(-1, 1, write(url)),
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  const goTo = (next: string) => {
    location.hash = next;
    for (const listener of listeners) listener();
  };
  return { window, entries, goTo };
}

function follow() {
  return { store: createAtlasStore(DEFAULT_SCENARIO), ...createWindow() };
}

describe('followAddress', () => {
  it('makes a step of Back for a decision and none for a movement of the camera', () => {
    const { store, window, entries } = follow();
    followAddress(store, window);
    changeScenario(store, { workspace: 'scores' });
    changeScenario(store, { camera: { zoom: 2, lat: 1, lng: 3, bearing: 0, pitch: 0 } });
    expect(entries).toEqual(['', '#v=1&map=2/1/3&ws=scores&lang=en&theme=light']);
  });

  it('makes one step of Back for a word that is being typed', () => {
    const { store, window, entries } = follow();
    followAddress(store, window);
    for (const text of ['a', 'al', 'alm']) changeFilters(store, { text });
    expect(entries).toEqual(['', '#v=1&lang=en&theme=light&q=alm']);
  });

  it('applies an address that the reader went back to, and keeps the camera that it does not name', () => {
    const { store, window, goTo } = follow();
    const camera = { zoom: 4, lat: 5, lng: 6, bearing: 0, pitch: 0 };
    followAddress(store, window);
    changeScenario(store, { workspace: 'links', camera });
    goTo('#v=1&ws=scores');
    expect(store.getState().scenario).toEqual({ ...DEFAULT_SCENARIO, workspace: 'scores', camera });
  });

  it('names what it does not understand', () => {
    const { store, window, goTo } = follow();
    followAddress(store, window);
    goTo('#ws=moon');
    expect(store.getState().notices).toEqual([
      { id: 1, key: 'notice.badAddressField', values: { key: 'ws', text: 'moon' } },
    ]);
  });
});
