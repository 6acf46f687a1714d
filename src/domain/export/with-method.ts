import type { ScoreScale } from '../scoring/score-scale.ts';
import { type ExportTable, safeCell } from './formula-safe.ts';

/** The table with the method under which its scores were made, in a column at the end. */
export function withMethod({ columns, rows }: ExportTable, method: string): ExportTable {
  const cell = safeCell(method);
  return { columns: [...columns, 'method'], rows: rows.map((row) => [...row, cell]) };
}

/** How the name of a score's column ends: what its numbers mean. */
export const SCALE_SUFFIX = {
  edition: '0_100',
  points: 'points',
  wins: 'wins',
} as const satisfies Record<ScoreScale, string>;
