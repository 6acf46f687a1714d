import type { FilterSpecification } from 'maplibre-gl';
import type { DraftRole } from '../../domain/layout/draft/draft-geojson.ts';
import { onGround } from './layout-lab.ts';
import {
  growing,
  LAYOUT_MIN_ZOOM,
  type LayoutLayer,
  type LayoutLook,
  nameInk,
  nameLayout,
} from './layout-style.ts';

/** The layout carried to another city; its features carry `role` and `label`. */
export const CARRY_SOURCE = 'layout-carry';
/** Villages of that layout. */
export const CARRY_VILLAGE_SOURCE = 'layout-carry-villages';

const BASE = {
  source: CARRY_SOURCE,
  minzoom: LAYOUT_MIN_ZOOM,
  metadata: { part: 'hover' },
} as const;

function isRole(role: DraftRole | 'belt_broad'): FilterSpecification {
  return ['==', ['get', 'role'], role];
}

/** A proposal in one colour of its own, every line of it dashed: belts, fingers, ring, centre and sub-centres. */
export function carryMarks({ colours, scale }: LayoutLook): LayoutLayer[] {
  const colour = colours.chosen;
  return [
    {
      ...BASE,
      id: 'layout-carry-boundary',
      type: 'line',
      filter: isRole('boundary'),
      paint: { 'line-color': colour, 'line-opacity': 0.7, 'line-width': 1.1 * scale },
    },
    {
      ...BASE,
      id: 'layout-carry-village',
      type: 'circle',
      source: CARRY_VILLAGE_SOURCE,
      paint: {
        'circle-color': colour,
        'circle-opacity': 0.55,
        'circle-radius': growing(0.6 * scale, 1.6 * scale),
      },
    },
    {
      ...BASE,
      id: 'layout-carry-belt-broad',
      type: 'line',
      filter: isRole('belt_broad'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-opacity': 0.1, 'line-width': onGround(1) },
    },
    {
      ...BASE,
      id: 'layout-carry-belt',
      type: 'fill',
      filter: isRole('belt'),
      paint: { 'fill-color': colour, 'fill-opacity': 0.1 },
    },
    {
      ...BASE,
      id: 'layout-carry-belt-line',
      type: 'line',
      filter: isRole('belt'),
      paint: { 'line-color': colour, 'line-width': 1.2 * scale, 'line-dasharray': [4, 3] },
    },
    {
      ...BASE,
      id: 'layout-carry-axis',
      type: 'line',
      filter: isRole('belt_axis'),
      paint: {
        'line-color': colour,
        'line-opacity': 0.6,
        'line-width': 1 * scale,
        'line-dasharray': [1, 2],
      },
    },
    {
      ...BASE,
      id: 'layout-carry-finger',
      type: 'line',
      filter: isRole('finger'),
      paint: {
        'line-color': colour,
        'line-opacity': 0.45,
        'line-width': growing(1.5 * scale, 6 * scale),
        'line-dasharray': [1.6, 0.5],
      },
    },
    {
      ...BASE,
      id: 'layout-carry-ring-casing',
      type: 'line',
      filter: isRole('ring'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.halo,
        'line-width': growing(2 * scale, 6 * scale),
        'line-opacity': 0.8,
      },
    },
    {
      ...BASE,
      id: 'layout-carry-ring',
      type: 'line',
      filter: isRole('ring'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': growing(1.2 * scale, 3 * scale),
        'line-dasharray': [3, 1.7],
      },
    },
    {
      ...BASE,
      id: 'layout-carry-demonstration',
      type: 'circle',
      source: CARRY_VILLAGE_SOURCE,
      filter: ['has', 'demonstration'],
      paint: {
        'circle-color': colour,
        'circle-radius': growing(1.2 * scale, 4 * scale),
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': growing(0.6 * scale, 1.4 * scale),
      },
    },
    circle('site', [1.2, 3.2], [0.8, 1.4]),
    circle('sub_centre', [2, 5.5], [1.2, 2.4]),
    circle('centre', [3, 8], [1.4, 3]),
  ];

  function circle(
    role: DraftRole,
    radiusPx: readonly [number, number],
    edgePx: readonly [number, number],
  ): LayoutLayer {
    return {
      ...BASE,
      id: `layout-carry-${role}`,
      type: 'circle',
      filter: isRole(role),
      paint: {
        'circle-color': colours.halo,
        'circle-radius': growing(radiusPx[0] * scale, radiusPx[1] * scale),
        'circle-stroke-color': colour,
        'circle-stroke-width': growing(edgePx[0] * scale, edgePx[1] * scale),
      },
    };
  }
}

/** Names of the proposed sub-centres. */
export function carryNames(look: LayoutLook): LayoutLayer[] {
  return [
    {
      ...BASE,
      id: 'layout-carry-name',
      type: 'symbol',
      filter: isRole('sub_centre'),
      layout: nameLayout(12.5, look.fonts.bold, look),
      paint: nameInk(look.colours.chosen, look),
    },
  ];
}
