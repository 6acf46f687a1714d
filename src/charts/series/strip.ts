import type { AtlasData } from '../../domain/atlas-data.ts';
import { cityRows } from '../../domain/export/city-export.ts';
import type { ExportTable } from '../../domain/export/formula-safe.ts';
import { quantileOfSorted } from '../../domain/scoring/classes.ts';
import { axisShare } from './axis.ts';
import { type Variable, variableColumns } from './variables.ts';

/** A city in a strip: where along the axis, and how many lie under it. */
export interface StripDot {
  city: number;
  x01: number;
  /** 0 stands on the axis. */
  level: number;
}

/** In the variable's unit. */
export type Quartiles = readonly [lower: number, median: number, upper: number];

/** How the shown cities are spread over one variable. */
export interface Strip {
  dots: StripDot[];
  /** Dots in the highest column. */
  height: number;
  /** Quartiles, in the variable's unit; null where nobody has a value. */
  quartiles: Quartiles | null;
  /** Shown cities without a value. */
  missing: number;
}

/** Stacks the shown cities in `columnCount` columns along the axis. */
export function stripOf(
  { values, axis }: Variable,
  visible: Uint8Array,
  columnCount: number,
): Strip {
  const heights = new Uint32Array(columnCount);
  const dots: StripDot[] = [];
  let missing = 0;
  for (let city = 0; city < visible.length; city++) {
    if (visible[city] !== 1) continue;
    const value = values[city] as number;
    const share01 = axisShare(axis, value);
    if (!Number.isFinite(share01)) {
      missing++;
      continue;
    }
    const column = Math.min(columnCount - 1, Math.floor(share01 * columnCount));
    const level = heights[column] as number;
    heights[column] = level + 1;
    dots.push({ city, x01: (column + 0.5) / columnCount, level });
  }
  return {
    dots,
    height: Math.max(0, ...heights),
    quartiles: quartilesOf(values, visible),
    missing,
  };
}

/** Quartiles (type 7) of the values where `mask` is 1; NaN is left out, null where none is left. */
export function quartilesOf(values: Float64Array, mask: Uint8Array): Quartiles | null {
  const sorted = values.filter((value, city) => mask[city] === 1 && !Number.isNaN(value)).sort();
  if (sorted.length === 0) return null;
  const quartile = (share01: number): number => quantileOfSorted(sorted, share01);
  return [quartile(0.25), quartile(0.5), quartile(0.75)];
}

/** The shown cities with the variable's value, highest first, those without one last. */
export function stripTable(
  data: Pick<AtlasData, 'cities' | 'indicators' | 'columns'>,
  variable: Variable,
  visible: Uint8Array,
): ExportTable {
  const { values } = variable;
  const shown = [...visible.keys()].filter((city) => visible[city] === 1);
  const size = (city: number): number => {
    const value = values[city] as number;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  shown.sort((a, b) => size(b) - size(a) || a - b);
  return cityRows(data, shown, variableColumns(data, variable));
}
