import {
  type PlanStatus,
  RECORDED_STATUSES,
  type RecordedStatus,
  type StatusChange,
  type StatusRecords,
  statusChange,
  undoOf,
  withChange,
} from '../../domain/layout/levels/plan-status.ts';
import { type AtlasStore, notify } from '../atlas-store.ts';
import { selectPlan } from '../selectors/layout.ts';
import type { StorageWindow } from './named-list.ts';

const KEY = 'union-atlas.plan-status';
const VERSION = 1;

type GetStorage = () => Storage;
type Wanted = Iterable<readonly [code: string, status: PlanStatus]>;

/** Reads what this browser keeps of the open layout into the store, and says when it cannot be read. */
export function openPlanStatus(store: AtlasStore, storage: GetStorage): void {
  const read = readRecords(storage, planIdOf(store));
  if (read === null) return;
  store.setState(({ planStatus }) => ({ planStatus: { ...planStatus, records: read.records } }));
  if (!read.isUnderstood) notify(store, 'notice.planStatus');
}

/** {@link openPlanStatus}, and again whenever another window has changed it. Returns the undo. */
export function followPlanStatus(store: AtlasStore, window: StorageWindow): () => void {
  const open = (): void => openPlanStatus(store, () => window.localStorage);
  const follow = ({ key }: StorageEvent): void => {
    // Null: everything was cleared.
    if (key === KEY || key === null) open();
  };
  open();
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** Sets the status of one village. */
export function setPlanStatus(
  store: AtlasStore,
  storage: GetStorage,
  code: string,
  status: PlanStatus,
): void {
  change(store, storage, (records) => statusChange(records, [[code, status]]));
}

/** Sets the status of many villages at once, which can be undone. Returns how many have changed. */
export function setPlanStatuses(store: AtlasStore, storage: GetStorage, wanted: Wanted): number {
  const done = change(store, storage, (records) => statusChange(records, wanted));
  if (done.steps.size > 0) {
    store.setState(({ planStatus }) => ({ planStatus: { ...planStatus, lastBulk: done } }));
  }
  return done.steps.size;
}

/** Takes the last change of many villages back; villages that were changed again since stay. Returns how many have changed. */
export function undoPlanStatuses(store: AtlasStore, storage: GetStorage): number {
  const { lastBulk } = store.getState().planStatus;
  if (!lastBulk) return 0;
  const done = change(store, storage, (records) => undoOf(records, lastBulk));
  store.setState(({ planStatus }) => ({ planStatus: { ...planStatus, lastBulk: null } }));
  return done.steps.size;
}

/**
 * Changes the records as they stand in the storage, where another window may have changed them. A storage that
 * refuses is said; the records then last until the page is closed.
 */
function change(
  store: AtlasStore,
  storage: GetStorage,
  next: (records: StatusRecords) => StatusChange,
): StatusChange {
  const planId = planIdOf(store);
  const read = readRecords(storage, planId);
  const kept = read?.records ?? store.getState().planStatus.records;
  const done = next(kept);
  const records = withChange(kept, done);
  store.setState(({ planStatus }) => ({ planStatus: { ...planStatus, records } }));
  try {
    const own = { ...read?.unread, ...Object.fromEntries(records) };
    const plans = { ...plansOf(storage().getItem(KEY)), [planId]: own };
    storage().setItem(KEY, JSON.stringify({ version: VERSION, plans }));
  } catch {
    notify(store, 'notice.storage');
  }
  return done;
}

/** Records are kept by layout: those of another package stay what they are. */
function planIdOf(store: AtlasStore): string {
  const plan = selectPlan(store.getState());
  if (!plan) throw new Error('No layout is open');
  return plan.id;
}

interface KeptRecords {
  records: StatusRecords;
  /** Entries that this version does not understand; they are kept as they are. */
  unread: Record<string, unknown>;
  isUnderstood: boolean;
}

/** The records of one layout; null where the storage is refused. */
function readRecords(storage: GetStorage, planId: string): KeptRecords | null {
  let text: string | null;
  try {
    text = storage().getItem(KEY);
  } catch {
    return null;
  }
  const records = new Map<string, RecordedStatus>();
  const unread: Record<string, unknown> = {};
  for (const [code, word] of Object.entries(membersOf(plansOf(text)[planId]))) {
    const status = RECORDED_STATUSES.find((one) => one === word);
    if (status) records.set(code, status);
    else unread[code] = word;
  }
  const isFile = text === null || membersOf(parsed(text))['version'] === VERSION;
  return { records, unread, isUnderstood: isFile && Object.keys(unread).length === 0 };
}

function plansOf(text: string | null): Record<string, unknown> {
  return text === null ? {} : membersOf(membersOf(parsed(text))['plans']);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
