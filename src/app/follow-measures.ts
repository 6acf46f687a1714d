import type { LayoutMeasures } from '../domain/layout/layout-measures.ts';
import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';
import { selectPlan } from '../store/selectors/layout.ts';
import { answerTo, foresee } from './foreseen.ts';

async function measuresOf(packageUrl: string): Promise<LayoutMeasures> {
  const { measureInWorker } = await import('../workers/measure-client.ts');
  return measureInWorker(packageUrl);
}

/** Measures the layout of a package before somebody opens its workspace. */
export function foreseeMeasures(packageUrl: string): void {
  foresee(`measures ${packageUrl}`, () => measuresOf(packageUrl));
}

/** Measures the layout, in a worker, once it is there and its workspace is open. Returns the undo. */
export function followMeasures(store: AtlasStore): () => void {
  let measured: LayoutPlan | null = null;

  async function measure(plan: LayoutPlan, packageUrl: string): Promise<void> {
    store.setState({ measures: { status: 'working' } });
    const isStillOpen = () => selectPlan(store.getState()) === plan;
    try {
      const value = await answerTo(`measures ${packageUrl}`, () => measuresOf(packageUrl));
      if (isStillOpen()) store.setState({ measures: { status: 'ready', value } });
    } catch {
      if (isStillOpen()) store.setState({ measures: { status: 'failed' } });
    }
  }

  function check(): void {
    const state = store.getState();
    const plan = selectPlan(state);
    const packageUrl = selectData(state)?.baseUrl;
    if (!plan || plan === measured || state.scenario.workspace !== 'layout') return;
    if (packageUrl === undefined) return;
    measured = plan;
    void measure(plan, packageUrl);
  }

  check();
  return store.subscribe(check);
}
