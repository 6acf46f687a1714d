import type { EditionIndicator } from '../edition.ts';
import type { Indicator, IndicatorColumn } from '../indicator.ts';

/** The values that an edition takes for one of its indicators, and where each comes from. */
export interface UsedValues {
  /** Raw values in the indicator's unit; NaN = missing. */
  values: Float64Array;
  /** Index into `AtlasData.indicators`: the indicator itself or its fallback; −1 = missing. */
  columns: Int16Array;
  /** Index into `LEVELS`, of the value that is used; 0 = missing. */
  levels: Uint8Array;
}

/** Everything that {@link usedValues} needs to know about the data package. */
export interface IndicatorTable {
  indicators: readonly Indicator[];
  /** Same order as `indicators`. */
  columns: readonly IndicatorColumn[];
  cityCount: number;
}

function columnNumber(id: string, { indicators, columns, cityCount }: IndicatorTable): number {
  const number = indicators.findIndex((indicator) => indicator.id === id);
  const rows = columns[number]?.values.length;
  if (rows === undefined) throw new Error(`No column for indicator ${id}`);
  if (rows !== cityCount) {
    throw new RangeError(`Expected ${cityCount} values of ${id}, got ${rows}`);
  }
  return number;
}

/**
 * Picks per city the indicator's own value, else the fallback's, else none. A value of a year before
 * `yearMin` counts as none. Edition procedure, step 1.
 */
export function usedValues(
  indicator: EditionIndicator,
  table: IndicatorTable,
  yearMin: number,
): UsedValues {
  const used: UsedValues = {
    values: new Float64Array(table.cityCount).fill(Number.NaN),
    columns: new Int16Array(table.cityCount).fill(-1),
    levels: new Uint8Array(table.cityCount),
  };
  for (const id of [indicator.id, indicator.fallback]) {
    if (id === null) continue;
    const number = columnNumber(id, table);
    const { values, years, levels } = table.columns[number] as IndicatorColumn;
    for (let i = 0; i < table.cityCount; i++) {
      const value = values[i] as number;
      const isTaken = (used.columns[i] as number) >= 0;
      if (isTaken || Number.isNaN(value) || (years[i] as number) < yearMin) continue;
      used.values[i] = value;
      used.columns[i] = number;
      used.levels[i] = levels[i] as number;
    }
  }
  return used;
}
