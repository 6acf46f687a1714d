import type {
  CircleLayerSpecification,
  GeoJSONSourceSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { PotentialView } from '../views/potential-view.ts';
import { OBSTACLE_IMAGE, OBSTACLE_PX } from './city-label-layer.ts';
import { POTENTIAL_ARROW, POTENTIAL_LINE } from './potential-ids.ts';

const POTENTIAL_SOURCE = 'potential-links';
const PARTNER_SOURCE = 'potential-partners';

const RING_PX = 9;
/** From here on the arrows of many lines can be told apart. */
const NEAR_ZOOM = 3.4;

export interface PotentialLook {
  /** Paper under the numbers. */
  paper: string;
  ink: string;
  halo: string;
  bold: string[];
  /** Factor on every size. */
  scale: number;
}

export function potentialSources({
  lines,
  partners,
}: PotentialView): Record<string, GeoJSONSourceSpecification> {
  return {
    [POTENTIAL_SOURCE]: { type: 'geojson', data: lines },
    [PARTNER_SOURCE]: { type: 'geojson', data: partners },
  };
}

/** Dotted lines with an arrow in the middle: unlike anything that somebody recorded. */
export function potentialLines({
  scale,
}: PotentialLook): (LineLayerSpecification | SymbolLayerSpecification)[] {
  return [
    {
      id: POTENTIAL_LINE,
      type: 'line',
      source: POTENTIAL_SOURCE,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': ['*', scale, ['get', 'widthPx']],
        'line-dasharray': [0, 1.9],
      },
    },
    {
      id: 'potential-direction',
      type: 'symbol',
      source: POTENTIAL_SOURCE,
      layout: {
        'symbol-placement': 'line-center',
        'icon-image': POTENTIAL_ARROW,
        'icon-size': 0.42 * scale,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': ['get', 'colour'],
        'icon-opacity': ['step', ['zoom'], ['get', 'farArrow'], NEAR_ZOOM, 1],
      },
    },
  ];
}

/** Partners of the pinned city: a ring around each with its place in the list. */
export function partnerMarks({
  paper,
  ink,
  halo,
  bold,
  scale,
}: PotentialLook): (CircleLayerSpecification | SymbolLayerSpecification)[] {
  return [
    {
      id: 'potential-partner-ring',
      type: 'circle',
      source: PARTNER_SOURCE,
      paint: {
        'circle-radius': RING_PX * scale,
        'circle-color': paper,
        'circle-stroke-color': ['get', 'colour'],
        'circle-stroke-width': 2 * scale,
      },
    },
    {
      id: 'potential-partner-place',
      type: 'symbol',
      source: PARTNER_SOURCE,
      layout: {
        'text-field': ['get', 'place'],
        'text-font': bold,
        'text-size': 11 * scale,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        // Names keep off the ring.
        'icon-image': OBSTACLE_IMAGE,
        'icon-size': (2 * RING_PX * scale) / OBSTACLE_PX,
        'icon-allow-overlap': true,
      },
      paint: { 'text-color': ink },
    },
    {
      id: 'potential-partner-name',
      type: 'symbol',
      source: PARTNER_SOURCE,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': bold,
        'text-size': 12 * scale,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.8 },
    },
  ];
}
