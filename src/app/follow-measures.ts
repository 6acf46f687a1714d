import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';
import { selectPlan } from '../store/selectors/layout.ts';

/** Measures the layout, in a worker, once it is there and its workspace is open. Returns the undo. */
export function followMeasures(store: AtlasStore): () => void {
  let measured: LayoutPlan | null = null;

  async function measure(plan: LayoutPlan, packageUrl: string): Promise<void> {
    store.setState({ measures: { status: 'working' } });
    const isStillOpen = () => selectPlan(store.getState()) === plan;
    try {
      const { measureInWorker } = await import('../workers/measure-client.ts');
      const value = await measureInWorker(packageUrl);
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
