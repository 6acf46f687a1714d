import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

export interface TableSort {
  columnId: string;
  descending: boolean;
}

/** Indexes of all rows, ascending. */
export function allRows({ count }: Range): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Indexes of the rows to draw: those in sight and the one that has the tab stop, ascending. */
export function visibleRows(range: Range, active: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (active >= range.count || inSight.includes(active)) return inSight;
  return [...inSight, active].sort((a, b) => a - b);
}

/**
 * Rows in the order of a column; numbers by size, texts by the language's alphabet, missing last
 * in both directions. Equal rows keep their order. A new array.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number | null,
  descending: boolean,
  language: string,
): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const way = descending ? -1 : 1;
  return [...rows].sort((rowA, rowB) => {
    const a = value(rowA);
    const b = value(rowB);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
    return way * collator.compare(String(a), String(b));
  });
}
