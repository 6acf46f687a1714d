import type { UsedValues } from '../indicator-values.ts';

/** How old the values behind a score are. */
export interface ValueAges {
  /** Values in use. */
  count: number;
  /** Calendar years; NaN without a value. */
  oldest: number;
  median: number;
  newest: number;
  /** Share of the values of a year before `since`, 0–1. */
  before01: number;
}

/**
 * Years of all values in use. `years`: per indicator of the package, one per city. The median of an even number
 * of values is the later of the two in the middle, so that it is a year that occurs.
 */
export function valueAges(
  used: readonly (readonly Pick<UsedValues, 'columns'>[])[],
  years: readonly Int16Array[],
  since: number,
): ValueAges {
  const taken: number[] = [];
  for (const { columns } of used.flat()) {
    for (const [city, column] of columns.entries()) {
      if (column >= 0) taken.push(years[column]?.[city] as number);
    }
  }
  const sorted = Int16Array.from(taken).sort();
  const count = sorted.length;
  const before = sorted.findIndex((year) => year >= since);
  return {
    count,
    oldest: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(count / 2)] ?? Number.NaN,
    newest: sorted.at(-1) ?? Number.NaN,
    before01: (before < 0 ? count : before) / count,
  };
}
