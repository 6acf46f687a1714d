import { LAYOUT_MIN_ZOOM, type LayoutLayer, type LayoutLook } from './layout-style.ts';

/** Places where a file of the reader has a problem. */
export const PROBLEM_SOURCE = 'layout-problems';
/** Places where a ring crosses itself or is open. */
export const FAULT_SOURCE = 'layout-ring-faults';

/** Marks of what is wrong, over everything of the layout; those of a ring as soon as the ring is drawn. */
export function problemMarks(look: LayoutLook): LayoutLayer[] {
  return [
    ...targets(look, PROBLEM_SOURCE, 'layout-problem', 0),
    ...targets(look, FAULT_SOURCE, 'layout-ring-fault', LAYOUT_MIN_ZOOM),
  ];
}

/** A ring with a dot around each place. */
function targets(
  { colours, scale }: LayoutLook,
  source: string,
  id: string,
  minzoom: number,
): LayoutLayer[] {
  const base = { source, minzoom, type: 'circle', metadata: { part: 'hover' } } as const;
  return [
    {
      ...base,
      id: `${id}-ring`,
      paint: {
        'circle-radius': 11 * scale,
        'circle-opacity': 0,
        'circle-stroke-color': colours.text,
        'circle-stroke-width': 2.5 * scale,
      },
    },
    {
      ...base,
      id: `${id}-dot`,
      paint: {
        'circle-radius': 3.5 * scale,
        'circle-color': colours.text,
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 1.5 * scale,
      },
    },
  ];
}
