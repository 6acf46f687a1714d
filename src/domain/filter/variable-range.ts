import type { VariableId } from '../variable.ts';
import type { CityFilters } from './city-filters.ts';
import { crossFilter } from './cross-filter.ts';
import type { FilterTable } from './filter-table.ts';

type Range = readonly [min: number, max: number];

/** The range that a variable is filtered by, in its unit; null = none. */
export function rangeOf(filters: CityFilters, id: VariableId): Range | null {
  if (id === 'index' || id === 'population') return filters[id];
  return filters.ranges.get(id) ?? null;
}

/** What changes of the filters when a variable is filtered by a range, or by none. */
export function withRange(
  { ranges }: Pick<CityFilters, 'ranges'>,
  id: VariableId,
  range: Range | null,
): Partial<CityFilters> {
  if (id === 'index' || id === 'population') return { [id]: range };
  const next = new Map(ranges);
  if (range === null) next.delete(id);
  else next.set(id, range);
  return { ranges: next };
}

/** 1 for each city that passes every filter but the range of one variable: what its chart shows. */
export function passesWithoutRange(
  table: FilterTable,
  filters: CityFilters,
  id: VariableId,
): Uint8Array {
  return crossFilter(table, { ...filters, ...withRange(filters, id, null) }).visible;
}
