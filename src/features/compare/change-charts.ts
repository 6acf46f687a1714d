import type { ChartChoices } from '../../domain/chart-choices.ts';
import { type AtlasStore, changeScenario } from '../../store/atlas-store.ts';

/** Changes what the charts show, as one step of Back. */
export function changeCharts(store: AtlasStore, patch: Partial<ChartChoices>): void {
  const { charts } = store.getState().scenario;
  changeScenario(store, { charts: { ...charts, ...patch } });
}
