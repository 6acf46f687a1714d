import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../ui/tokens.ts';
import { onGround } from './layout-lab.ts';

/** What has been drawn; its features carry `part` and `label`, broad lines `widthPx`, their width at zoom 0. */
export const SKETCH_SOURCE = 'sketch';
/** The shape that is being drawn; follows the pointer. */
export const SKETCH_CURRENT_SOURCE = 'sketch-current';

/**
 * `broad`: a belt whose area is not there yet. `ahead`: from the last position to the pointer. `handle`: a position that
 * can be dragged, `held`: the one that was taken last, `middle`: of a stretch.
 */
export type SketchPart =
  | 'area'
  | 'belt'
  | 'broad'
  | 'line'
  | 'ahead'
  | 'vertex'
  | 'handle'
  | 'held'
  | 'middle'
  | 'crossing'
  | 'label';

interface SketchLook {
  palette: Palette;
  scale: number;
  font: string[];
}

/** Layers of all that is drawn by hand, bottom to top: areas, lines on an edge of paper, positions, names. */
export function sketchLayers(look: SketchLook): LayerSpecification[] {
  return [SKETCH_SOURCE, SKETCH_CURRENT_SOURCE].flatMap((source) => layersOf(source, look));
}

function isPart(part: SketchPart): ['==', ['get', 'part'], SketchPart] {
  return ['==', ['get', 'part'], part];
}

function layersOf(source: string, { palette, scale, font }: SketchLook): LayerSpecification[] {
  const colour = palette.accent;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const areas: FilterSpecification = ['in', ['get', 'part'], ['literal', ['area', 'belt']]];
  const lines: FilterSpecification = ['in', ['get', 'part'], ['literal', ['line', 'ahead']]];
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: areas,
      paint: { 'fill-color': colour, 'fill-opacity': 0.16 },
    },
    {
      id: `${source}-broad`,
      type: 'line',
      source,
      filter: isPart('broad'),
      layout: round,
      paint: { 'line-color': colour, 'line-opacity': 0.16, 'line-width': onGround(1) },
    },
    {
      id: `${source}-belt-edge`,
      type: 'line',
      source,
      filter: isPart('belt'),
      paint: { 'line-color': colour, 'line-width': 1.2 * scale },
    },
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      filter: lines,
      layout: round,
      paint: { 'line-color': palette.labelHalo, 'line-width': 5.5 * scale, 'line-opacity': 0.9 },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: isPart('line'),
      layout: round,
      paint: { 'line-color': colour, 'line-width': 2.5 * scale },
    },
    {
      id: `${source}-ahead`,
      type: 'line',
      source,
      filter: isPart('ahead'),
      paint: { 'line-color': colour, 'line-width': 2 * scale, 'line-dasharray': [2, 1.6] },
    },
    {
      id: `${source}-vertex`,
      type: 'circle',
      source,
      filter: isPart('vertex'),
      paint: {
        'circle-color': palette.surface,
        'circle-radius': 3.6 * scale,
        'circle-stroke-color': colour,
        'circle-stroke-width': 2 * scale,
      },
    },
    {
      id: `${source}-handle`,
      type: 'circle',
      source,
      filter: ['in', ['get', 'part'], ['literal', ['handle', 'held', 'middle']]],
      paint: {
        'circle-color': ['case', isPart('handle'), palette.surface, colour],
        'circle-opacity': ['case', isPart('middle'), 0.5, 1],
        'circle-radius': [
          'match',
          ['get', 'part'],
          'held',
          8 * scale,
          'middle',
          4.5 * scale,
          6 * scale,
        ],
        'circle-stroke-color': ['case', isPart('handle'), colour, palette.labelHalo],
        'circle-stroke-width': 2.2 * scale,
      },
    },
    {
      id: `${source}-crossing`,
      type: 'circle',
      source,
      filter: isPart('crossing'),
      paint: {
        'circle-opacity': 0,
        'circle-radius': 9 * scale,
        'circle-stroke-color': palette.bad,
        'circle-stroke-width': 2.6 * scale,
      },
    },
    {
      id: `${source}-label`,
      type: 'symbol',
      source,
      filter: isPart('label'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': font,
        'text-size': 13 * scale,
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': colour,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 2 * scale,
      },
    },
  ];
}
