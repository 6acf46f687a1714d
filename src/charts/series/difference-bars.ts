import type { Edition } from '../../domain/edition.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { safeCell } from '../../domain/export/formula-safe.ts';
import type { Localised } from '../../domain/language.ts';
import type { Difference } from '../../domain/scoring/explain/difference.ts';
import { type Axis, axisOver } from './axis.ts';

/** What one requirement, or the different coverage, adds to a difference of indexes. */
export interface DifferenceBar {
  /** Null for the bar of different coverage. */
  requirement: number | null;
  short: Localised | null;
  points: number;
  /** False where the two share no indicator of the requirement. */
  isShared: boolean;
}

/** All bars of a difference in edition order; that of different coverage last, where there is one. */
export function differenceBars(edition: Edition, difference: Difference): DifferenceBar[] {
  const bars: DifferenceBar[] = edition.requirements.map(({ id, short }, r) => {
    const part = difference.requirements[r];
    return { requirement: id, short, points: part?.points ?? 0, isShared: part?.isShared ?? true };
  });
  return difference.coverage === 0
    ? bars
    : [...bars, { requirement: null, short: null, points: difference.coverage, isShared: true }];
}

/** An axis around 0 with both sides equally long. */
export function differenceAxis(bars: readonly DifferenceBar[]): Axis {
  const most = Math.max(1, ...bars.map(({ points }) => Math.abs(points)));
  return axisOver([-most, most], false, 4);
}

/** The bars with the indicators inside them where there are any, and the two indexes, as a file. Text is formula-safe. */
export function differenceTable(
  edition: Edition,
  difference: Difference,
  names: { from: string; to: string },
): ExportTable {
  const rows = edition.requirements.flatMap(({ id, indicators }, r) => {
    const part = difference.requirements[r];
    return [
      [id, null, part?.points ?? 0, part?.isShared ?? true],
      ...(part?.indicators.length === 0 ? [] : indicators).map((indicator, k) => {
        const points = part?.indicators[k] ?? Number.NaN;
        return [id, indicator.id, Number.isNaN(points) ? null : points, !Number.isNaN(points)];
      }),
    ];
  });
  const ends = [names.from, difference.from, names.to, difference.to];
  return {
    columns: [
      'requirement',
      'indicator',
      'points',
      'both_have_it',
      'from',
      'from_index',
      'to',
      'to_index',
    ],
    rows: [...rows, ['different_coverage', null, difference.coverage, null]].map((row) =>
      [...row, ...ends].map(safeCell),
    ),
  };
}
