import type { SitingChoices } from '../domain/layout/lab-choices.ts';
import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { changeSites } from '../store/change-work.ts';
import { selectPlan } from '../store/selectors/layout.ts';

/**
 * Keeps the chosen villages in step with the reader's rules while they are shown: the newest wish only, in a worker.
 * Returns the undo.
 */
export function followSites(store: AtlasStore): () => void {
  let wish: { plan: LayoutPlan; choices: SitingChoices } | null = null;

  function check(): void {
    const state = store.getState();
    const plan = selectPlan(state);
    const { workspace, showsSites, siting } = state.scenario;
    if (!plan || !showsSites || workspace !== 'layout') return;
    if (wish?.plan === plan && wish.choices === siting) return;
    wish = { plan, choices: siting };
    const isWanted = () => wish?.plan === plan && wish.choices === siting;
    changeSites(store, { status: 'working', done01: 0, shortfalls: [] });
    void import('./solve-sites.ts')
      .then(({ solveSites }) => solveSites(store, siting, isWanted))
      .catch(() => {
        if (isWanted()) changeSites(store, { status: 'failed' });
      });
  }

  check();
  return store.subscribe(check);
}
