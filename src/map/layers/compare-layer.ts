import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  GeoJSONSourceSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { CompareMark } from '../views/compare-view.ts';

export const COMPARE_SOURCE = 'compared';

/** Centre of a letter's disc, px up and to the right of its city. */
const AWAY_PX = 10;
const RADIUS_PX = 8.5;
const LETTER_PX = 11.5;

export function compareSource(
  marks: FeatureCollection<Point, CompareMark>,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data: marks };
}

/** Letters of the compared cities on discs in their colours, over everything else; names give way to them. */
export function compareLayers(
  paper: string,
  font: string[],
  scale: number,
): [CircleLayerSpecification, SymbolLayerSpecification] {
  const away: [number, number] = [AWAY_PX * scale, -AWAY_PX * scale];
  return [
    {
      id: 'compared-disc',
      type: 'circle',
      source: COMPARE_SOURCE,
      paint: {
        'circle-color': ['get', 'colour'],
        'circle-radius': RADIUS_PX * scale,
        'circle-stroke-color': paper,
        'circle-stroke-width': 1.5 * scale,
        'circle-translate': away,
      },
    },
    {
      id: 'compared-letter',
      type: 'symbol',
      source: COMPARE_SOURCE,
      layout: {
        'text-field': ['get', 'letter'],
        'text-font': font,
        'text-size': LETTER_PX * scale,
        'text-offset': [AWAY_PX / LETTER_PX, -AWAY_PX / LETTER_PX],
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': paper },
    },
  ];
}
