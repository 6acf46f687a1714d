import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { CityLabel } from '../views/label-view.ts';

export const CITY_LABEL_SOURCE = 'city-names';

export interface LabelStyle {
  text: string;
  halo: string;
  regular: string[];
  medium: string[];
  bold: string[];
  /** Factor on every size. */
  scale: number;
}

/** Ranks that may be named at a zoom: far out, few names read better than many. */
const MOST_NAMES: ['step', ['zoom'], number, number, number, number, number, number, number] = [
  'step',
  ['zoom'],
  70,
  2.6,
  130,
  3.6,
  260,
  5,
  10_000,
];

/** Image of an invisible square, `OBSTACLE_PX` wide, that keeps names off the symbols. */
export const OBSTACLE_IMAGE = 'atlas-obstacle';
export const OBSTACLE_PX = 16;

export function cityLabelSource(
  labels: FeatureCollection<Point, CityLabel>,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data: labels };
}

/** City names, right of their symbol first, never over another name. One layer per weight. */
export function cityLabelLayers({
  text,
  halo,
  regular,
  medium,
  bold,
  scale,
}: LabelStyle): SymbolLayerSpecification[] {
  const layer = (
    id: string,
    tiers: number[],
    font: string[],
    sizePx: number,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: CITY_LABEL_SOURCE,
    filter: [
      'all',
      ['in', ['get', 'tier'], ['literal', tiers]],
      ['<', ['get', 'rank'], MOST_NAMES],
    ],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': font,
      'text-size': sizePx * scale,
      'text-variable-anchor': [
        'left',
        'right',
        'bottom',
        'top',
        'bottom-left',
        'top-left',
        'bottom-right',
        'top-right',
      ],
      'text-radial-offset': ['/', ['get', 'gapPx'], sizePx],
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 5,
      ...(tiers.includes(0) ? { 'text-allow-overlap': true } : {}),
    },
    paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 1.8 },
  });
  return [
    layer('city-name-small', [3], regular, 11),
    layer('city-name-middle', [2], medium, 11.5),
    layer('city-name-large', [1], medium, 12.5),
    layer('city-name-pinned', [0], bold, 14),
    obstacles(),
  ];
}

/** Symbols as invisible icons: names give way to them. Placed before all names, so it is the last layer. */
function obstacles(): SymbolLayerSpecification {
  return {
    id: 'city-obstacle',
    type: 'symbol',
    source: CITY_LABEL_SOURCE,
    layout: {
      'icon-image': OBSTACLE_IMAGE,
      'icon-size': ['/', ['*', 2, ['-', ['get', 'gapPx'], 3]], OBSTACLE_PX],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}
