import type { ExpressionSpecification } from 'maplibre-gl';
import {
  LAYOUT_MIN_ZOOM,
  type LayoutLayer,
  type LayoutLook,
  STATUS_SOURCE,
  type UnitMark,
} from './layout-style.ts';

/** How far the dots outside of the chosen unit fade. */
const OUTSIDE_OPACITY = 0.22;

/** Radius of a village dot, px. */
export const DOT_RADIUS: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  1.1,
  10,
  2.3,
  13,
  4,
];

/** Opacity of a village dot: pale where its place is not its own, paler outside of the chosen unit. */
export function dotOpacity(unit: UnitMark | null): ExpressionSpecification {
  const own: ExpressionSpecification = [
    'case',
    ['==', ['get', 'precision'], 'gazetteer'],
    1,
    unit ? 0.85 : 0.62,
  ];
  return unit ? ['case', isInside(unit), own, OUTSIDE_OPACITY] : own;
}

/** Opacity of a mark of a village: pale outside of the chosen unit. */
export function unitOpacity(unit: UnitMark | null): ExpressionSpecification | number {
  return unit ? ['case', isInside(unit), 1, OUTSIDE_OPACITY] : 1;
}

/** Colour of a village dot: that of text inside of the chosen unit. */
export function dotColour({ colours, unit }: LayoutLook): string | ExpressionSpecification {
  return unit ? ['case', isInside(unit), colours.text, colours.village] : colours.village;
}

/** Villages whose status is recorded: a full disc for covered, an open one for not covered. */
export function statusMarks({ colours, unit, scale }: LayoutLook): LayoutLayer[] {
  const isCovered: ExpressionSpecification = ['==', ['get', 'status'], 'covered'];
  const opacity = unitOpacity(unit);
  return [
    {
      id: 'layout-status-dot',
      type: 'circle',
      source: STATUS_SOURCE,
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'circle-color': ['case', isCovered, colours.covered, colours.halo],
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          1.4 * scale,
          10,
          3 * scale,
          13,
          5 * scale,
        ],
        'circle-stroke-color': ['case', isCovered, colours.halo, colours.notCovered],
        'circle-stroke-width': ['case', isCovered, 0.5, 1.6 * scale],
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
      metadata: { part: 'villages' },
    },
  ];
}

/** The outline of the chosen unit's county, and a ring around a unit that is a point. */
export function unitMarks({ colours, unit, scale }: LayoutLook): LayoutLayer[] {
  if (!unit) return [];
  const isPoint: ExpressionSpecification = ['==', ['get', 'id'], unit.point ?? ''];
  return [
    {
      id: 'layout-unit-veil',
      type: 'fill',
      source: 'layout-counties',
      filter: ['all', ['==', ['get', 'kind'], 'county'], ['!=', ['get', 'id'], unit.county]],
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'fill-color': colours.halo, 'fill-opacity': 0.45 },
      metadata: { part: 'hover' },
    },
    {
      id: 'layout-unit-line',
      type: 'line',
      source: 'layout-counties',
      filter: ['==', ['get', 'id'], unit.county],
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'line-color': colours.text, 'line-width': 2.6 * scale },
      layout: { 'line-join': 'round' },
      metadata: { part: 'hover' },
    },
    {
      id: 'layout-unit-point',
      type: 'circle',
      source: 'layout-villages',
      filter: isPoint,
      paint: { 'circle-color': colours.text, 'circle-radius': 4 * scale },
      metadata: { part: 'hover' },
    },
    {
      id: 'layout-unit-ring',
      type: 'circle',
      source: 'layout-villages',
      filter: isPoint,
      paint: {
        'circle-radius': 10 * scale,
        'circle-opacity': 0,
        'circle-stroke-color': colours.text,
        'circle-stroke-width': 2.4 * scale,
      },
      metadata: { part: 'hover' },
    },
  ];
}

function isInside({ dots }: UnitMark): ExpressionSpecification {
  return dots ? ['==', ['get', dots.property], dots.value] : ['literal', false];
}
