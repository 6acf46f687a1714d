import {
  PLAN_STATUSES,
  type PlanStatus,
  type StatusRecords,
  statusOf,
} from '../domain/layout/levels/plan-status.ts';
import type { Problem } from '../domain/result.ts';
import { decodeText } from './decode-text.ts';
import { ProblemList } from './problem-list.ts';
import { readTable } from './read-table.ts';

/** What a file of statuses says, and every row of it that was not understood. */
export interface StatusFile {
  /** By village code, in the order of the file. */
  statuses: ReadonlyMap<string, PlanStatus>;
  problems: Problem[];
}

const CODE_COLUMN = 'code';
const STATUS_COLUMN = 'status';

/**
 * Reads a CSV file with the columns `code` and `status`; other columns are passed over. A row with an unknown village, a
 * village that a row before has, or another word than `covered`, `not_covered`, `not_recorded` is named and left out;
 * the others count.
 */
export function readPlanStatus(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  villages: ReadonlySet<string>,
): StatusFile {
  const problems = new ProblemList();
  const statuses = new Map<string, PlanStatus>();
  const text = decodeText(bytes, file, problems);
  if (text !== null) {
    readTable(text, file, [CODE_COLUMN, STATUS_COLUMN], problems, (row) => {
      const code = row.text(CODE_COLUMN).trim();
      const status = row.choice(STATUS_COLUMN, 'status', PLAN_STATUSES);
      if (code === '') return;
      if (!villages.has(code)) problems.add('unknown-village', file, row.place, { id: code });
      else if (statuses.has(code)) problems.add('duplicate-village', file, row.place, { id: code });
      else if (status !== null) statuses.set(code, status);
    });
  }
  return { statuses, problems: problems.toArray() };
}

/** A village as a file of statuses names it. */
export interface StatusVillage {
  code: string;
  nameZh: string;
  nameEn: string;
}

/** All villages with their status, as a table that {@link readPlanStatus} reads again. */
export function planStatusTable(villages: readonly StatusVillage[], records: StatusRecords) {
  return {
    columns: [CODE_COLUMN, 'name_zh', 'name_en', STATUS_COLUMN],
    rows: villages.map(({ code, nameZh, nameEn }) => [
      code,
      nameZh,
      nameEn,
      statusOf(records, code),
    ]),
  };
}
