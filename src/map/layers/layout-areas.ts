import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayoutColours } from './layout-colours.ts';
import {
  beltColour,
  growing,
  LAYOUT_MIN_ZOOM,
  type LayoutLayer,
  type LayoutLook,
} from './layout-style.ts';

/** Outline, counties, belts and rivers, bottom to top. */
export function layoutAreas({ colours, countyColours }: LayoutLook): LayoutLayer[] {
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
      paint: {
        'fill-color': countyFill(colours, countyColours),
        'fill-opacity': countyColours ? 1 : 0.85,
      },
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
  ];
}

/** One colour for all counties, or each its own. */
function countyFill(
  { county }: LayoutColours,
  colours: ReadonlyMap<string, string> | null,
): string | ExpressionSpecification {
  if (!colours || colours.size === 0) return county;
  const [first, ...others] = [...colours];
  if (!first) return county;
  return ['match', ['get', 'id'], ...first, ...others.flat(), county];
}
