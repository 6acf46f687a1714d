import { growing, LAYOUT_MIN_ZOOM, type LayoutLayer, type LayoutLook } from './layout-style.ts';

/** Ground within reach; its features carry `colour` and `widthPx`, their width at zoom 0. */
export const REACH_SOURCE = 'layout-reach';
/** Villages with `reached`, 1 or 0. */
export const REACH_VILLAGE_SOURCE = 'layout-reach-villages';
/** Chosen villages. */
export const SITE_SOURCE = 'layout-chosen';

const FIRST_ZOOM = LAYOUT_MIN_ZOOM;
const LAST_ZOOM = 20;

type Width = ['*', number, ['get', 'widthPx']];

/** A length on the ground: it doubles with each zoom. `share`: of the width. */
export function onGround(
  share: number,
): ['interpolate', ['exponential', 2], ['zoom'], number, Width, number, Width] {
  const at = (zoom: number): Width => ['*', share * 2 ** zoom, ['get', 'widthPx']];
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    ...[FIRST_ZOOM, at(FIRST_ZOOM)],
    ...[LAST_ZOOM, at(LAST_ZOOM)],
  ] as ReturnType<typeof onGround>;
}

/** Ground within reach, without gaps or darker overlaps: one flat colour under everything that is drawn on it. */
export function reachAreas(): LayoutLayer[] {
  return [
    {
      id: 'layout-reach-line',
      type: 'line',
      source: REACH_SOURCE,
      filter: ['!=', ['geometry-type'], 'Point'],
      minzoom: LAYOUT_MIN_ZOOM,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-width': onGround(1) },
      metadata: { part: 'hover' },
    },
    {
      id: 'layout-reach-fill',
      type: 'fill',
      source: REACH_SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'fill-color': ['get', 'colour'] },
      metadata: { part: 'hover' },
    },
    {
      id: 'layout-reach-circle',
      type: 'circle',
      source: REACH_SOURCE,
      filter: ['==', ['geometry-type'], 'Point'],
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'circle-color': ['get', 'colour'], 'circle-radius': onGround(0.5) },
      metadata: { part: 'hover' },
    },
  ];
}

/** Villages within reach full, those beyond hollow. */
export function reachedVillages({ colours, scale }: LayoutLook): LayoutLayer[] {
  // Of 1,548 dots, larger ones would hide each other on a big screen.
  const dot = 1 + (scale - 1) / 3;
  return [
    {
      id: 'layout-reach-village',
      type: 'circle',
      source: REACH_VILLAGE_SOURCE,
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          1.6 * dot,
          10,
          2.8 * dot,
          13,
          5 * dot,
        ],
        'circle-color': ['case', ['==', ['get', 'reached'], 1], colours.accent, colours.halo],
        'circle-stroke-color': colours.village,
        'circle-stroke-width': ['case', ['==', ['get', 'reached'], 1], 0, 0.9 * dot],
      },
      metadata: { part: 'hover' },
    },
  ];
}

/** Chosen villages as larger discs with an edge. */
export function chosenMarks({ colours, scale }: LayoutLook): LayoutLayer[] {
  return [
    {
      id: 'layout-chosen',
      type: 'circle',
      source: SITE_SOURCE,
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'circle-radius': growing(2.5 * scale, 5 * scale),
        'circle-color': colours.chosen,
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 1.6 * scale,
      },
      metadata: { part: 'hover' },
    },
  ];
}
