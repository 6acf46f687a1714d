import { NEAR_ZOOM } from '../views/near-marks.ts';
import {
  FULL_SIZE_ZOOM,
  growing,
  LAYOUT_MIN_ZOOM,
  type LayoutLayer,
  type LayoutLook,
  nameInk,
  nameLayout,
} from './layout-style.ts';
import { DOT_RADIUS, dotColour, dotOpacity, statusMarks, unitOpacity } from './layout-unit.ts';

const VILLAGE_MIN_ZOOM = 6.8;

/** Villages, fingers, ring, townships, sites and centres, bottom to top. */
export function layoutMarks(look: LayoutLook): LayoutLayer[] {
  const { colours, fonts, scale } = look;
  return [
    {
      id: 'layout-village-dot',
      type: 'circle',
      source: 'layout-villages',
      minzoom: VILLAGE_MIN_ZOOM,
      filter: ['==', ['get', 'kind'], 'village'],
      paint: {
        'circle-color': dotColour(look),
        'circle-radius': DOT_RADIUS,
        'circle-opacity': dotOpacity(look.unit),
      },
      metadata: { part: 'villages' },
    },
    ...(look.showsStatus ? statusMarks(look) : []),
    {
      id: 'layout-finger',
      type: 'line',
      source: 'layout-fingers',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'line-color': colours.accent,
        'line-opacity': 0.5,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['*', 0.25, ['get', 'width']],
          9,
          ['get', 'width'],
        ],
      },
      metadata: { part: 'fingers' },
    },
    {
      id: 'layout-ring-casing',
      type: 'line',
      source: 'layout-ring',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'line-color': colours.halo, 'line-width': growing(2, 6), 'line-opacity': 0.8 },
      layout: { 'line-join': 'round' },
      metadata: { part: 'ring' },
    },
    {
      id: 'layout-ring-line',
      type: 'line',
      source: 'layout-ring',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'line-color': colours.ring,
        'line-width': growing(1.2, 3),
        'line-dasharray': [3, 1.7],
      },
      layout: { 'line-join': 'round' },
      metadata: { part: 'ring' },
    },
    {
      id: 'layout-stop',
      type: 'circle',
      source: 'layout-stops',
      minzoom: NEAR_ZOOM,
      paint: {
        'circle-color': colours.halo,
        'circle-radius': 3.4,
        'circle-stroke-color': colours.ring,
        'circle-stroke-width': 1.6,
      },
      metadata: { part: 'ring' },
    },
    {
      id: 'layout-demonstration',
      type: 'symbol',
      source: 'layout-villages',
      minzoom: VILLAGE_MIN_ZOOM,
      filter: ['==', ['get', 'demonstration'], true],
      layout: {
        'icon-image': 'layout-diamond',
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          VILLAGE_MIN_ZOOM,
          0.22 * scale,
          7.4,
          0.28 * scale,
          9,
          0.4 * scale,
          11,
          0.5 * scale,
        ],
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': unitOpacity(look.unit) },
      metadata: { part: 'demonstration' },
    },
    {
      id: 'layout-township',
      type: 'circle',
      source: 'layout-townships',
      minzoom: NEAR_ZOOM,
      paint: {
        'circle-color': colours.county,
        'circle-radius': 2.8,
        'circle-stroke-color': colours.outline,
        'circle-stroke-width': 1.3,
      },
      metadata: { part: 'townships' },
    },
    {
      id: 'layout-site',
      type: 'symbol',
      source: 'layout-sites',
      minzoom: NEAR_ZOOM,
      layout: {
        'icon-image': 'layout-triangle',
        'icon-size': 0.5 * scale,
        'icon-allow-overlap': true,
        ...nameLayout(11, fonts.regular, look),
        'text-optional': true,
      },
      paint: nameInk(colours.siteText, look),
      metadata: { part: 'sites' },
    },
    {
      id: 'layout-centre',
      type: 'circle',
      source: 'layout-centres',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'circle-color': [
          'case',
          ['==', ['get', 'role'], 'central_city'],
          colours.accent,
          colours.halo,
        ],
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          LAYOUT_MIN_ZOOM,
          ['case', ['==', ['get', 'role'], 'central_city'], 3, 1.6],
          FULL_SIZE_ZOOM,
          ['case', ['==', ['get', 'role'], 'central_city'], 9, 5.5],
        ],
        'circle-stroke-color': [
          'case',
          ['==', ['get', 'role'], 'central_city'],
          colours.halo,
          colours.accent,
        ],
        'circle-stroke-width': growing(1, 3),
      },
      metadata: { part: 'fingers' },
    },
  ];
}
