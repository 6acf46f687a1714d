import {
  PLAN_STATUSES,
  type PlanStatus,
  STATUS_COLUMNS,
  type StatusFile,
} from '../domain/layout/levels/plan-status.ts';
import { decodeText } from './decode-text.ts';
import { ProblemList } from './problem-list.ts';
import { readTable } from './read-table.ts';

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
  const [codeColumn, statusColumn] = STATUS_COLUMNS;
  const problems = new ProblemList();
  const statuses = new Map<string, PlanStatus>();
  const text = decodeText(bytes, file, problems);
  if (text !== null) {
    readTable(text, file, STATUS_COLUMNS, problems, (row) => {
      const code = row.text(codeColumn).trim();
      const status = row.choice(statusColumn, 'status', PLAN_STATUSES);
      if (code === '') return;
      if (!villages.has(code)) problems.add('unknown-village', file, row.place, { id: code });
      else if (statuses.has(code)) problems.add('duplicate-village', file, row.place, { id: code });
      else if (status !== null) statuses.set(code, status);
    });
  }
  return { statuses, problems: problems.toArray() };
}
