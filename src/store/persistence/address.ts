import { type AtlasStore, notify } from '../atlas-store.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../scenario.ts';
import { scenarioFromHash, scenarioToHash } from './url.ts';

/** The part of `window` that the address needs. */
export interface AddressWindow {
  location: { hash: string; pathname: string; search: string };
  history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

/** Fields that pass with the hand's movement: they replace the entry, so that Back skips them. */
const PASSING: readonly (keyof Scenario)[] = ['camera', 'linksTab', 'layoutTab'];

/**
 * Keeps the address and the scenario the same: every decision is a step of Back, movements of the
 * camera are not. Bad fields of a followed link are named in a notice. Returns the undo.
 */
export function followAddress(
  store: AtlasStore,
  window: AddressWindow,
  preference: Partial<Scenario> = {},
): () => void {
  const base = { ...DEFAULT_SCENARIO, ...preference };
  let written = window.location.hash.replace(/^#/, '');
  /** A followed address is at most put in order: a new step would cut off the way forward. */
  let isFollowing = false;

  const unsubscribe = store.subscribe((state, { scenario: before, presentation }) => {
    const { scenario } = state;
    if (scenario === before) return;
    const hash = scenarioToHash(scenario);
    if (hash === written) return;
    written = hash;
    const changed = (Object.keys(scenario) as (keyof Scenario)[]).filter(
      (key) => scenario[key] !== before[key],
    );
    const url = `${window.location.pathname}${window.location.search}#${hash}`;
    const isPassing = (key: keyof Scenario) =>
      PASSING.includes(key) || (key === 'filters' && isTyping(scenario, before));
    // The scenes of a presentation, and the way out of it, are no steps of Back.
    const isPresented = state.presentation !== null || presentation !== null;
    if (isFollowing || isPresented || changed.every(isPassing))
      window.history.replaceState(null, '', url);
    else window.history.pushState(null, '', url);
  });

  const read = () => {
    const hash = window.location.hash.replace(/^#/, '');
    if (hash === written) return;
    const { scenario, problems } = scenarioFromHash(hash, base);
    written = hash;
    const { camera } = store.getState().scenario;
    isFollowing = true;
    store.setState({ scenario: { ...scenario, camera: scenario.camera ?? camera } });
    isFollowing = false;
    for (const { key, text } of problems) notify(store, 'notice.badAddressField', { key, text });
  };
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
}

/** Whether only the search text of the filters goes on changing: one step of Back for the whole word. */
function isTyping({ filters }: Scenario, { filters: before }: Scenario): boolean {
  const keys = Object.keys(filters) as (keyof Scenario['filters'])[];
  return (
    before.text !== '' &&
    filters.text !== '' &&
    keys.every((key) => key === 'text' || filters[key] === before[key])
  );
}
