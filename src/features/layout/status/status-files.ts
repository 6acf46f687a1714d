import { statusTable } from '../../../domain/layout/levels/plan-status.ts';
import type { Problem } from '../../../domain/result.ts';
import type { AtlasStore } from '../../../store/atlas-store.ts';
import { setPlanStatuses } from '../../../store/persistence/plan-status.ts';
import { selectUnitTree, selectVillageCodes } from '../../../store/selectors/layout-units.ts';
import { saveCsv } from '../../../ui/save-file.ts';
import { readStatusFile } from '../../../workers/load-client.ts';

/** What became of a file of statuses. */
export interface OpenedStatuses {
  file: string;
  /** Rows that were understood. */
  rows: number;
  /** Villages whose status is another one now. */
  changed: number;
  problems: readonly Problem[];
}

/** Reads a file of statuses and takes over what is understood of it, as one change that can be undone. */
export async function openStatuses(store: AtlasStore, file: File): Promise<OpenedStatuses> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const villages = selectVillageCodes(store.getState());
  const result = await readStatusFile(file.name, { bytes, villages });
  if (!result.ok) return { file: file.name, rows: 0, changed: 0, problems: result.problems };
  const { statuses, problems } = result.value;
  const changed = setPlanStatuses(store, () => window.localStorage, statuses);
  return { file: file.name, rows: statuses.size, changed, problems };
}

/** Hands all villages with their statuses to the reader as a CSV file. */
export async function saveStatuses(store: AtlasStore, fileName: string): Promise<void> {
  const state = store.getState();
  const units = selectUnitTree(state)?.units;
  const villages = selectVillageCodes(state).flatMap((code) => units?.get(code) ?? []);
  await saveCsv(statusTable(villages, state.planStatus.records), fileName);
}
