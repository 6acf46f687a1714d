import type { FeatureCollection, MultiLineString } from 'geojson';
import type { GeoJSONSourceSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { CorridorTag } from '../views/no-corridors.ts';

export const CORRIDOR_SOURCE = 'corridors';

export function corridorSource(
  corridors: FeatureCollection<MultiLineString, CorridorTag>,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data: corridors };
}

/** Corridors are schematic, so they are dashed. */
export function corridorLayers(colour: string, scale: number): LineLayerSpecification[] {
  return [
    {
      id: 'corridor-line',
      type: 'line',
      source: CORRIDOR_SOURCE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': 2.2 * scale,
        'line-dasharray': [3, 2],
        'line-opacity': 0.8,
      },
    },
  ];
}
