import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../ui/tokens.ts';

/** Points of the open draft that the pointer can take hold of; its features carry `part`, `key` and `fromZoom`. */
export const HANDLE_SOURCE = 'layout-handles';
/** Images of the grips: the prefix and the name of the grip. */
export const GRIP_IMAGE = 'layout-grip-';

/** How far the grips for turning and scaling are from the centre, in pixels of their images. */
const GRIP_OFFSET = 170;

/** Filters know the zoom in whole steps. */
const IS_SHOWN: ['>=', ['zoom'], ['get', 'fromZoom']] = ['>=', ['zoom'], ['get', 'fromZoom']];

/** Layers that can be taken hold of, the uppermost first. */
export const HANDLE_LAYERS = ['layout-handle-grip', 'layout-handle', 'layout-handle-middle'];

/** `middle`: of an edge, where a vertex can be put; `selected`: the point that was taken last. */
export type HandlePart = 'vertex' | 'selected' | 'middle' | 'grip';

interface HandleLook {
  palette: Palette;
  scale: number;
}

/** Middles of edges faint, points clear, the selected one full, grips as signs. */
export function handleLayers({ palette, scale }: HandleLook): LayerSpecification[] {
  const isPart = (part: HandlePart): ['==', ['get', 'part'], HandlePart] => [
    '==',
    ['get', 'part'],
    part,
  ];
  return [
    {
      id: 'layout-handle-middle',
      type: 'circle',
      source: HANDLE_SOURCE,
      filter: ['all', isPart('middle'), IS_SHOWN],
      minzoom: 7,
      paint: {
        'circle-radius': 4 * scale,
        'circle-color': palette.seal,
        'circle-opacity': 0.5,
        'circle-stroke-color': palette.labelHalo,
        'circle-stroke-width': 1.2 * scale,
      },
    },
    {
      id: 'layout-handle',
      type: 'circle',
      source: HANDLE_SOURCE,
      filter: ['all', ['in', ['get', 'part'], ['literal', ['vertex', 'selected']]], IS_SHOWN],
      paint: {
        'circle-radius': ['case', isSelected(), 7.5 * scale, 5 * scale],
        'circle-color': ['case', isSelected(), palette.seal, palette.surface],
        'circle-stroke-color': ['case', isSelected(), palette.labelHalo, palette.seal],
        'circle-stroke-width': 2.2 * scale,
      },
    },
    {
      id: 'layout-handle-grip',
      type: 'symbol',
      source: HANDLE_SOURCE,
      filter: isPart('grip'),
      layout: {
        'icon-image': ['concat', GRIP_IMAGE, ['get', 'key']],
        'icon-size': 0.5 * scale,
        // Around the centre, which can be taken by itself.
        'icon-offset': [
          'match',
          ['get', 'key'],
          'turn',
          ['literal', [0, -GRIP_OFFSET]],
          'scale',
          ['literal', [GRIP_OFFSET, 0]],
          ['literal', [0, GRIP_OFFSET / 2]],
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

function isSelected(): ['==', ['get', 'part'], 'selected'] {
  return ['==', ['get', 'part'], 'selected'];
}
