import type {
  GeoJSONSourceSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { PotentialView } from '../views/potential-view.ts';
import { PARTNER_IMAGE, POTENTIAL_ARROW, POTENTIAL_LINE } from './potential-ids.ts';

const POTENTIAL_SOURCE = 'potential-links';
const PARTNER_SOURCE = 'potential-partners';

/** From here on the arrows of many lines can be told apart. */
const NEAR_ZOOM = 3.4;

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
export function potentialLines(
  scale: number,
): (LineLayerSpecification | SymbolLayerSpecification)[] {
  return [
    {
      id: POTENTIAL_LINE,
      type: 'line',
      source: POTENTIAL_SOURCE,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': ['*', scale, ['get', 'widthPx']],
        'line-offset': ['*', scale, ['get', 'offsetPx']],
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
        // Arrows of both directions of a pair lie side by side, as their lines do.
        'icon-offset': [
          'case',
          ['==', ['get', 'offsetPx'], 0],
          ['literal', [0, 0]],
          ['literal', [0, 8]],
        ],
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

/** Partners of the pinned city: a ring around each with its place in the list, the first on top; names give way. */
export function partnerMarks(scale: number): SymbolLayerSpecification[] {
  return [
    {
      id: 'potential-partner',
      type: 'symbol',
      source: PARTNER_SOURCE,
      layout: {
        'icon-image': ['concat', PARTNER_IMAGE, ['to-string', ['get', 'place']], ['get', 'colour']],
        'icon-size': scale,
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['-', 0, ['get', 'place']],
      },
    },
  ];
}
