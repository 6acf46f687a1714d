import type { ReachTarget } from '../../../domain/layout/lab-choices.ts';

/** Colours of what reaches villages, as on the map. */
export const TARGET_COLOURS: Readonly<Record<ReachTarget, string>> = {
  ring: 'var(--layout-ring)',
  belt1: 'var(--layout-belt-qinhe)',
  belt2: 'var(--layout-belt-danhe)',
  any: 'var(--ink)',
  demonstration: 'var(--layout-demonstration)',
};
