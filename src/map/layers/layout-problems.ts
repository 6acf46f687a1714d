import type { LayoutLayer, LayoutLook } from './layout-style.ts';

/** Places where a file of the reader has a problem. */
export const PROBLEM_SOURCE = 'layout-problems';

/** A ring with a dot around each place, over everything of the layout. */
export function problemMarks({ colours, scale }: LayoutLook): LayoutLayer[] {
  const base = { source: PROBLEM_SOURCE, type: 'circle', metadata: { part: 'hover' } } as const;
  return [
    {
      ...base,
      id: 'layout-problem-ring',
      paint: {
        'circle-radius': 11 * scale,
        'circle-opacity': 0,
        'circle-stroke-color': colours.text,
        'circle-stroke-width': 2.5 * scale,
      },
    },
    {
      ...base,
      id: 'layout-problem-dot',
      paint: {
        'circle-radius': 3.5 * scale,
        'circle-color': colours.text,
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 1.5 * scale,
      },
    },
  ];
}
