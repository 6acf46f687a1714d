import { expect, test } from 'vitest';
import { changeScenario, createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { type AddressWindow, followAddress } from '../../../../src/store/persistence/address.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';

/** A window with a history of its own, as far as the address needs one. */
class HistoryWindow implements AddressWindow {
  readonly steps: string[];
  #at = 0;
  #onPop: () => void = () => {};
  constructor(hash: string) {
    this.steps = [hash];
  }
  location = { hash: '', pathname: '/', search: '' };
  history = {
    pushState: (_data: unknown, _title: string, url?: string | URL | null) => {
      this.steps.splice(this.#at + 1, this.steps.length, hashOf(url));
      this.#move(1);
    },
    replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
      this.steps[this.#at] = hashOf(url);
      this.#move(0);
    },
  };
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void {
    if (type === 'popstate') this.#onPop = listener;
  }
  removeEventListener(): void {}
  go(by: 1 | -1): void {
    this.#move(by);
    this.#onPop();
  }
  #move(by: number): void {
    this.#at = Math.max(0, Math.min(this.#at + by, this.steps.length - 1));
    this.location.hash = `#${this.steps[this.#at]}`;
  }
}

function hashOf(url: string | URL | null | undefined): string {
  return String(url).split('#')[1] ?? '';
}

function follow(hash: string) {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const window = new HistoryWindow(hash);
  window.history.replaceState(null, '', `/#${hash}`);
  followAddress(store, window);
  return { store, window };
}

test('a decision is a step of Back, a movement of the camera is none', () => {
  const { store, window } = follow('lang=en');
  changeScenario(store, { workspace: 'scores' });
  changeScenario(store, { camera: { zoom: 3, lat: 1, lng: 2, bearing: 0, pitch: 0 } });
  expect(window.steps).toEqual(['lang=en', 'v=1&map=3/1/2&ws=scores&lang=en&theme=light']);
});

test('going back to an address that was written by hand keeps the way forward', () => {
  const { store, window } = follow('lang=en&theme=dark');
  changeScenario(store, { workspace: 'scores', theme: 'light' });
  window.go(-1);
  expect(store.getState().scenario).toMatchObject({ workspace: 'cities', theme: 'dark' });
  window.go(1);
  expect(store.getState().scenario).toMatchObject({ workspace: 'scores', theme: 'light' });
  expect(window.steps).toEqual(['v=1&lang=en&theme=dark', 'v=1&ws=scores&lang=en&theme=light']);
});
