import { axisShare } from './axis.ts';
import { type Share, valueAtPlace } from './plot-area.ts';
import type { Quartiles } from './strip.ts';
import type { Variable } from './variables.ts';

/** Both ends included, in the unit of the variable. */
export type VariableRange = readonly [from: number, to: number];

/**
 * A range that has a name: a part of a spread, or what is at least as high (`from`) or at most as high (`to`)
 * as a compared city.
 */
export interface NamedRange {
  kind: 'lowest' | 'middle' | 'highest' | 'from' | 'to';
  /** Place in the tray of the compared city; null for a part of the spread. */
  slot: number | null;
  range: VariableRange;
}

/** The named ranges of a variable. Cities without a value name none, nor does a spread of nobody. */
export function namedRanges(
  { axis, values }: Variable,
  quartiles: Quartiles | null,
  compared: readonly number[],
): NamedRange[] {
  const { lower, upper } = axis;
  const parts: NamedRange[] = quartiles
    ? [
        { kind: 'highest', slot: null, range: [quartiles[2], upper] },
        { kind: 'middle', slot: null, range: [quartiles[0], quartiles[2]] },
        { kind: 'lowest', slot: null, range: [lower, quartiles[0]] },
      ]
    : [];
  const ofCities = compared.flatMap((city, slot): NamedRange[] => {
    const value = values[city] as number;
    if (Number.isNaN(value)) return [];
    return [
      { kind: 'from', slot, range: [value, upper] },
      { kind: 'to', slot, range: [lower, value] },
    ];
  });
  return [...parts, ...ofCities];
}

/** The range between two places of a plot along the axis of a variable. */
export function rangeAlong(variable: Variable, path: readonly Share[]): VariableRange {
  const places = path.map(([x01]) => valueAtPlace(variable, x01));
  return [Math.min(...places), Math.max(...places)];
}

/** Where a range begins and ends, shares of the axis, cut at its ends. */
export function rangeShares(
  { axis }: Variable,
  range: VariableRange,
): [from01: number, to01: number] {
  const cut = (value: number): number => Math.min(1, Math.max(0, axisShare(axis, value)));
  return [cut(range[0]), cut(range[1])];
}
