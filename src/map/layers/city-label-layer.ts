import type { FeatureCollection, Point } from 'geojson';
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { type CityLabel, LABEL_GAP_PX } from '../views/label-view.ts';

export const CITY_LABEL_SOURCE = 'city-names';

export interface LabelStyle {
  text: string;
  halo: string;
  regular: string[];
  medium: string[];
  bold: string[];
  /** Factor on every size. */
  scale: number;
  /** Factor on the symbols that the names give way to. */
  symbolScale: number;
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

/** City names, right of their symbol first, never over another name. */
export function cityLabelLayers({
  text,
  halo,
  regular,
  medium,
  bold,
  scale,
  symbolScale,
}: LabelStyle): SymbolLayerSpecification[] {
  // Cities grow less than the type and the marks: in ems alone, a name would stand beside another city.
  const distancePx = (tier: CityLabel['tier']): ExpressionSpecification => [
    '+',
    [
      '*',
      tier === 0 || tier === 'partner' ? scale : symbolScale,
      ['-', ['get', 'gapPx'], LABEL_GAP_PX],
    ],
    LABEL_GAP_PX * scale,
  ];
  const layer = (
    id: string,
    tier: CityLabel['tier'],
    font: string[],
    sizePx: number,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: CITY_LABEL_SOURCE,
    filter: ['all', ['==', ['get', 'tier'], tier], ['<', ['get', 'rank'], MOST_NAMES]],
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
      'text-radial-offset': ['/', distancePx(tier), sizePx * scale],
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
      // Partners stand close together; who they are matters more than air around them.
      'text-padding': tier === 'partner' ? 1 : 5,
      ...(tier === 0 ? { 'text-allow-overlap': true } : {}),
    },
    paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 1.8 },
  });
  // The map places from the last layer to the first: a name gives way to symbols of its own tier and of
  // those above, and stands over those below.
  return [
    layer('city-name-small', 3, regular, 11),
    obstacles(3, symbolScale),
    layer('city-name-middle', 2, medium, 11.5),
    obstacles(2, symbolScale),
    layer('city-name-large', 1, medium, 12.5),
    obstacles(1, symbolScale),
    layer('city-name-partner', 'partner', medium, 12.5),
    obstacles('partner', symbolScale),
    layer('city-name-pinned', 0, bold, 14),
    obstacles(0, symbolScale),
  ];
}

/** Symbols of a tier as invisible icons that keep names away. */
function obstacles(tier: CityLabel['tier'], symbolScale: number): SymbolLayerSpecification {
  return {
    id: `city-obstacle-${tier}`,
    type: 'symbol',
    source: CITY_LABEL_SOURCE,
    filter: ['==', ['get', 'tier'], tier],
    layout: {
      'icon-image': OBSTACLE_IMAGE,
      'icon-size': [
        '/',
        ['*', 2 * symbolScale, ['-', ['get', 'gapPx'], LABEL_GAP_PX]],
        OBSTACLE_PX,
      ],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}
