import { layoutAreas } from './layout-areas.ts';
import { carryMarks, carryNames } from './layout-carry.ts';
import { chosenMarks, reachAreas, reachedVillages } from './layout-lab.ts';
import { layoutMarks } from './layout-marks.ts';
import { layoutNames } from './layout-names.ts';
import { problemMarks } from './layout-problems.ts';
import { LAYOUT_HOVER_SOURCE, type LayoutLayer, type LayoutLook } from './layout-style.ts';
import { unitMarks } from './layout-unit.ts';

/**
 * Style layers of a layout, bottom to top. Dashed always means schematic. Names are last so that
 * the caller can put them above the cities.
 */
export function layoutLayers(look: LayoutLook): LayoutLayer[] {
  return [
    ...withReach(layoutAreas(look)),
    ...unitMarks(look).filter(isUnderMarks),
    ...withReachedVillages(look),
    ...chosenMarks(look),
    ...unitMarks(look).filter((layer) => !isUnderMarks(layer)),
    ...carryMarks(look),
    ...problemMarks(look),
    ...layoutHover(look),
    ...layoutNames(look),
    ...carryNames(look),
  ];
}

/** Villages within reach stand over the dots of all villages and under every other mark. */
function withReachedVillages(look: LayoutLook): LayoutLayer[] {
  return layoutMarks(look).flatMap((layer) =>
    layer.id === 'layout-village-dot' ? [layer, ...reachedVillages(look)] : [layer],
  );
}

/** Ground within reach lies on the counties' own colour, under every line. */
function withReach(areas: readonly LayoutLayer[]): LayoutLayer[] {
  return areas.flatMap((layer) =>
    layer.id === 'layout-county-fill' ? [layer, ...reachAreas()] : [layer],
  );
}

/** Outlines and veils lie under the dots, rings above them. */
function isUnderMarks({ type }: LayoutLayer): boolean {
  return type !== 'circle';
}

function layoutHover({ colours, scale }: LayoutLook): LayoutLayer[] {
  return [
    {
      id: 'layout-hover-line',
      type: 'line',
      source: LAYOUT_HOVER_SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': colours.text, 'line-width': 2.4 * scale },
      layout: { 'line-join': 'round' },
      metadata: { part: 'hover' },
    },
    {
      id: 'layout-hover-ring',
      type: 'circle',
      source: LAYOUT_HOVER_SOURCE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 9 * scale,
        'circle-opacity': 0,
        'circle-stroke-color': colours.text,
        'circle-stroke-width': 2.2 * scale,
      },
      metadata: { part: 'hover' },
    },
  ];
}
