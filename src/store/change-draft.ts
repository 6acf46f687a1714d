import { closeStep, type History, record, redo, startHistory, undo } from '../domain/history.ts';
import { applyEdit, type DraftEdit, mergeKey } from '../domain/layout/draft/edit.ts';
import type { EditRefusal } from '../domain/layout/draft/edit-outcome.ts';
import type {
  DraftChoice,
  DraftVillages,
  LayoutDraft,
} from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import type { ProposalBasis } from '../domain/layout/transfer/propose.ts';
import type { AtlasStore } from './atlas-store.ts';

/** Opens a draft at a place; what was open there before is gone. */
export function openDraft(
  store: AtlasStore,
  place: string,
  draft: LayoutDraft,
  measures: DraftMeasures,
  basis: ProposalBasis | null,
): void {
  const history = startHistory(draft);
  store.setState({
    handle: null,
    carry: { status: 'ready', place, basis, start: draft, history, measures, measured: draft },
  });
}

/** Makes one edit of the open draft; says why when it is refused. Null = made. */
export function editDraft(store: AtlasStore, edit: DraftEdit): EditRefusal | null {
  const { carry } = store.getState();
  if (carry.status !== 'ready') return 'no_such_element';
  const outcome = applyEdit(carry.history.present, edit);
  if (!outcome.ok) return outcome.refusal;
  changeHistory(store, (history) => record(history, outcome.draft, mergeKey(edit)));
  return null;
}

/** Makes one edit that is a step of its own, such as that of a field that has been left. Null = made. */
export function editDraftOnce(store: AtlasStore, edit: DraftEdit): EditRefusal | null {
  closeDraftStep(store);
  const refusal = editDraft(store, edit);
  closeDraftStep(store);
  return refusal;
}

/** Puts another draft in the place of the open one, in one step that can be undone: a name, a kept copy, a fresh start. */
export function replaceDraft(store: AtlasStore, draft: LayoutDraft): void {
  changeHistory(store, (history) => closeStep(record(history, draft)));
}

/** Makes the chosen ones of the open draft's villages its demonstration villages; nothing where others are open by now. */
export function chooseDemonstration(
  store: AtlasStore,
  villages: DraftVillages,
  demonstration: DraftChoice,
): void {
  const { carry } = store.getState();
  if (carry.status !== 'ready' || carry.history.present.villages !== villages) return;
  replaceDraft(store, {
    ...carry.history.present,
    villageTarget: demonstration.rows.length,
    villages: { ...villages, demonstration },
  });
}

/** One step back in the open draft. */
export function undoDraft(store: AtlasStore): void {
  changeHistory(store, undo);
}

/** One step forward again in the open draft. */
export function redoDraft(store: AtlasStore): void {
  changeHistory(store, redo);
}

/** Ends a drag or a field's edit: the next edit is a step of its own. */
export function closeDraftStep(store: AtlasStore): void {
  changeHistory(store, closeStep);
}

function changeHistory(
  store: AtlasStore,
  change: (history: History<LayoutDraft>) => History<LayoutDraft>,
): void {
  const { carry } = store.getState();
  if (carry.status !== 'ready') return;
  const history = change(carry.history);
  if (history !== carry.history) store.setState({ carry: { ...carry, history } });
}
