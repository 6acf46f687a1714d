/** Which side of its figure a target wants a measure on. */
export const TARGET_BOUNDS = ['at_least', 'at_most'] as const;
export type TargetBound = (typeof TARGET_BOUNDS)[number];

/** What the reader wants of a measure, in the measure's own unit; the bound itself is allowed. */
export interface LayoutTarget {
  bound: TargetBound;
  value: number;
}

/** Targets by measure; a measure without one is not judged. */
export type LayoutTargets = Readonly<Record<string, LayoutTarget>>;

/** Whether a figure is on the wanted side. */
export function isMet({ bound, value }: LayoutTarget, figure: number): boolean {
  return bound === 'at_least' ? figure >= value : figure <= value;
}
