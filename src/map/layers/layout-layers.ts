import type { LayerSpecification } from 'maplibre-gl';
import type { LayoutPart } from '../../domain/layout/parts.ts';
import type { LayoutColours } from './layout-colours.ts';
import { LAYOUT_HOVER_SOURCE } from './layout-sources.ts';

/** A style layer and the part of the layout it belongs to; a hidden part hides all of its layers, `hover` is never hidden. */
export type LayoutLayer = LayerSpecification & {
  metadata: { part: LayoutPart | 'belts' | 'hover' };
};

export interface LayoutFonts {
  regular: string[];
  medium: string[];
  bold: string[];
  /** Serif for rivers and roads. */
  waterItalic: string[];
}

/** The layout starts to show at this zoom; below it the map is the world's. */
const LAYOUT_MIN_ZOOM = 5;
const VILLAGE_MIN_ZOOM = 7.4;
const SITE_MIN_ZOOM = 8.7;
const TOWNSHIP_MIN_ZOOM = 8.4;
const TOWNSHIP_LABEL_MIN_ZOOM = 10;
/** From this zoom on, lines and marks have their full size. */
const FULL_SIZE_ZOOM = 7.6;
const VILLAGE_LABEL_MIN_ZOOM = 11.2;

/**
 * Style layers of a layout, bottom to top. Dashed always means schematic. Names are last so that
 * the caller can put them above the cities.
 */
export function layoutLayers(
  colours: LayoutColours,
  fonts: LayoutFonts,
  scale: number,
): LayoutLayer[] {
  const text = (size: number, font: string[]) => ({
    'text-field': ['get', 'label'] as ['get', string],
    'text-font': font,
    'text-size': size * scale,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'] as (
      | 'left'
      | 'right'
      | 'top'
      | 'bottom'
    )[],
    'text-radial-offset': 0.7,
    'text-justify': 'auto' as const,
  });
  const ink = (colour: string | BeltColour) => ({
    'text-color': colour,
    'text-halo-color': colours.halo,
    'text-halo-width': 1.8,
  });
  return [
    {
      id: 'layout-outline-glow',
      type: 'line',
      source: 'layout-counties',
      filter: ['==', ['get', 'kind'], 'prefecture'],
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'line-color': colours.outline, 'line-width': growing(2, 11), 'line-opacity': 0.22 },
      layout: { 'line-join': 'round' },
      metadata: { part: 'counties' },
    },
    {
      id: 'layout-county-fill',
      type: 'fill',
      source: 'layout-counties',
      filter: ['==', ['get', 'kind'], 'county'],
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'fill-color': colours.county, 'fill-opacity': 0.85 },
      metadata: { part: 'counties' },
    },
    {
      id: 'layout-county-line',
      type: 'line',
      source: 'layout-counties',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'line-color': colours.outline,
        'line-width': ['case', ['==', ['get', 'kind'], 'prefecture'], 1.6, 0.8],
      },
      metadata: { part: 'counties' },
    },
    {
      id: 'layout-belt-fill',
      type: 'fill',
      source: 'layout-belts',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'fill-color': beltColour(colours), 'fill-opacity': 0.17 },
      metadata: { part: 'belts' },
    },
    {
      id: 'layout-belt-line',
      type: 'line',
      source: 'layout-belts',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: { 'line-color': beltColour(colours), 'line-width': 1.2, 'line-dasharray': [4, 3] },
      metadata: { part: 'belts' },
    },
    {
      id: 'layout-river',
      type: 'line',
      source: 'layout-rivers',
      minzoom: LAYOUT_MIN_ZOOM,
      paint: {
        'line-color': colours.river,
        'line-width': growing(0.6, 2),
        'line-opacity': ['case', ['get', 'inner'], 1, 0.4],
      },
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      metadata: { part: 'rivers' },
    },
    {
      id: 'layout-village-dot',
      type: 'circle',
      source: 'layout-villages',
      minzoom: VILLAGE_MIN_ZOOM,
      filter: ['==', ['get', 'kind'], 'village'],
      paint: {
        'circle-color': colours.village,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 1.1, 10, 2.3, 13, 4],
        'circle-opacity': ['case', ['==', ['get', 'precision'], 'gazetteer'], 1, 0.62],
      },
      metadata: { part: 'villages' },
    },
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
      minzoom: 8.4,
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
          7.4,
          0.28 * scale,
          9,
          0.4 * scale,
          11,
          0.5 * scale,
        ],
        'icon-allow-overlap': true,
      },
      metadata: { part: 'demonstration' },
    },
    {
      id: 'layout-township',
      type: 'circle',
      source: 'layout-townships',
      minzoom: TOWNSHIP_MIN_ZOOM,
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
      minzoom: SITE_MIN_ZOOM,
      layout: {
        'icon-image': 'layout-triangle',
        'icon-size': 0.5 * scale,
        'icon-allow-overlap': true,
        ...text(11, fonts.regular),
        'text-optional': true,
      },
      paint: ink(colours.siteText),
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
    {
      id: 'layout-village-name',
      type: 'symbol',
      source: 'layout-villages',
      minzoom: VILLAGE_LABEL_MIN_ZOOM,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'village'],
        ['==', ['get', 'precision'], 'gazetteer'],
      ],
      layout: text(10.5, fonts.regular),
      paint: ink(colours.siteText),
      metadata: { part: 'villages' },
    },
    {
      id: 'layout-township-name',
      type: 'symbol',
      source: 'layout-townships',
      minzoom: TOWNSHIP_LABEL_MIN_ZOOM,
      layout: text(11, fonts.regular),
      paint: ink(colours.text),
      metadata: { part: 'townships' },
    },
    {
      id: 'layout-ring-name',
      type: 'symbol',
      source: 'layout-ring',
      minzoom: 7.8,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 520,
        'text-field': ['get', 'label'],
        'text-font': fonts.waterItalic,
        'text-size': 12.5 * scale,
        'text-offset': [0, -0.9],
        'text-max-angle': 30,
        'text-padding': 6,
      },
      paint: ink(colours.ring),
      metadata: { part: 'ring' },
    },
    {
      id: 'layout-belt-name',
      type: 'symbol',
      source: 'layout-belts',
      minzoom: 7,
      layout: {
        'text-field': ['get', 'short'],
        'text-font': fonts.waterItalic,
        'text-size': 13.5 * scale,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'text-max-width': 6,
      },
      paint: ink(beltColour(colours)),
      metadata: { part: 'belts' },
    },
    {
      id: 'layout-centre-name',
      type: 'symbol',
      source: 'layout-centres',
      minzoom: 6.4,
      layout: {
        ...text(13, fonts.bold),
        'text-radial-offset': 0.9,
        'symbol-sort-key': ['case', ['==', ['get', 'role'], 'central_city'], 0, 1],
      },
      paint: ink(colours.text),
      metadata: { part: 'fingers' },
    },
  ];
}

type BeltColour = ['match', ['get', 'id'], string, string, string];

function beltColour(colours: LayoutColours): BeltColour {
  return ['match', ['get', 'id'], 'belt-qinhe', colours.qinhe, colours.danhe];
}

/** A size in px that grows with the zoom until the layout fills the window. */
function growing(
  fromPx: number,
  toPx: number,
): ['interpolate', ['linear'], ['zoom'], number, number, number, number] {
  return ['interpolate', ['linear'], ['zoom'], LAYOUT_MIN_ZOOM, fromPx, FULL_SIZE_ZOOM, toPx];
}
