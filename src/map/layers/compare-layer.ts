import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { CompareMark } from '../views/compare-view.ts';

export const COMPARE_SOURCE = 'compared';

/**
 * Name of the images of the letters, before the place in the comparison, and their size. Like those of the
 * layout, they go when the theme changes.
 */
export const COMPARE_IMAGE = 'layout-compared-';
export const COMPARE_IMAGE_PX = 20;

/** Middle of a letter's disc, px up and to the right of its city. */
const AWAY_PX = 10;

export function compareSource(
  marks: FeatureCollection<Point, CompareMark>,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data: marks };
}

/** Letters of the compared cities on discs in their colours, over everything else; names give way to them. */
export function compareLayer(scale: number): SymbolLayerSpecification {
  return {
    id: 'compared-letter',
    type: 'symbol',
    source: COMPARE_SOURCE,
    layout: {
      'icon-image': ['concat', COMPARE_IMAGE, ['get', 'slot']],
      'icon-size': scale,
      'icon-offset': [AWAY_PX, -AWAY_PX],
      'icon-allow-overlap': true,
      'icon-padding': 1,
    },
  };
}
