import type { ExportTable } from '../../export/formula-safe.ts';
import type { Localised } from '../../language.ts';
import type { Problem } from '../../result.ts';

/** Whether the multi-plan integration of a village is done, as the secretariat records it. */
export const RECORDED_STATUSES = ['covered', 'not_covered'] as const;
export type RecordedStatus = (typeof RECORDED_STATUSES)[number];

/** A village without a record is none of the two: that is no statement. */
export const PLAN_STATUSES = [...RECORDED_STATUSES, 'not_recorded'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Recorded statuses by village code. */
export type StatusRecords = ReadonlyMap<string, RecordedStatus>;

export interface StatusCounts {
  covered: number;
  notCovered: number;
  notRecorded: number;
  /** Sum of the three: every village once. */
  total: number;
  /** Covered of those recorded, 0–1; null while none is. */
  coveredShare01: number | null;
}

/** Statuses that were set together, with what stood before: enough to undo them. */
export interface StatusChange {
  /** By village code; unchanged villages are left out. */
  readonly steps: ReadonlyMap<string, { before: PlanStatus; after: PlanStatus }>;
}

/** The status of one village. */
export function statusOf(records: StatusRecords, code: string): PlanStatus {
  return records.get(code) ?? 'not_recorded';
}

/** How many of the given villages have which status. Records of other codes do not count. */
export function countStatuses(villages: readonly string[], records: StatusRecords): StatusCounts {
  let covered = 0;
  let notCovered = 0;
  for (const code of villages) {
    const status = records.get(code);
    if (status === 'covered') covered++;
    else if (status === 'not_covered') notCovered++;
  }
  const recorded = covered + notCovered;
  return {
    covered,
    notCovered,
    notRecorded: villages.length - recorded,
    total: villages.length,
    coveredShare01: recorded === 0 ? null : covered / recorded,
  };
}

/** What setting the given statuses changes; the same status again is no change. */
export function statusChange(
  records: StatusRecords,
  wanted: Iterable<readonly [code: string, status: PlanStatus]>,
): StatusChange {
  const steps = new Map<string, { before: PlanStatus; after: PlanStatus }>();
  for (const [code, after] of wanted) {
    const before = statusOf(records, code);
    if (before !== after) steps.set(code, { before, after });
  }
  return { steps };
}

/** The records after a change. */
export function withChange(records: StatusRecords, { steps }: StatusChange): StatusRecords {
  const next = new Map(records);
  for (const [code, { after }] of steps) {
    if (after === 'not_recorded') next.delete(code);
    else next.set(code, after);
  }
  return next;
}

/** The change that takes another one back, where nobody has changed the village again since. */
export function undoOf(records: StatusRecords, { steps }: StatusChange): StatusChange {
  const back = [...steps].flatMap(([code, { before, after }]) =>
    statusOf(records, code) === after ? [[code, { before: after, after: before }] as const] : [],
  );
  return { steps: new Map(back) };
}

/** Columns that a file of statuses must have. */
export const STATUS_COLUMNS = ['code', 'status'] as const;

/** What a file of statuses says, and every row of it that was not understood. */
export interface StatusFile {
  /** By village code, in the order of the file. */
  statuses: ReadonlyMap<string, PlanStatus>;
  problems: Problem[];
}

/** Every given village with its names and its status, for a file that can be read again. */
export function statusTable(
  villages: readonly { code: string; name: Localised }[],
  records: StatusRecords,
): ExportTable {
  const [code, status] = STATUS_COLUMNS;
  return {
    columns: [code, 'name_zh', 'name_en', status],
    rows: villages.map((village) => [
      village.code,
      village.name.zh,
      village.name.en,
      statusOf(records, village.code),
    ]),
  };
}
