import { CENTRE_LABEL_MIN_ZOOM } from './centre-zoom.ts';
import {
  beltColour,
  type LayoutLayer,
  type LayoutLook,
  nameInk,
  nameLayout,
  namesOnTheirSide,
} from './layout-style.ts';

const TOWNSHIP_LABEL_MIN_ZOOM = 10;
const VILLAGE_LABEL_MIN_ZOOM = 11.2;
const STOP_NUMBER_MIN_ZOOM = 8.8;

/** Names of the layout, the least important first. */
export function layoutNames(look: LayoutLook): LayoutLayer[] {
  const { colours, fonts, scale } = look;
  return [
    {
      id: 'layout-village-name',
      type: 'symbol',
      source: 'layout-villages',
      minzoom: VILLAGE_LABEL_MIN_ZOOM,
      filter: ['has', 'written'],
      layout: { ...nameLayout(10.5, fonts.regular, look), 'text-field': ['get', 'written'] },
      paint: nameInk(colours.siteText, look),
      metadata: { part: 'villages' },
    },
    {
      id: 'layout-township-name',
      type: 'symbol',
      source: 'layout-townships',
      minzoom: TOWNSHIP_LABEL_MIN_ZOOM,
      layout: nameLayout(11, fonts.regular, look),
      paint: nameInk(colours.text, look),
      metadata: { part: 'townships' },
    },
    {
      id: 'layout-stop-name',
      type: 'symbol',
      source: 'layout-stops',
      minzoom: STOP_NUMBER_MIN_ZOOM,
      layout: {
        'text-field': ['get', 'number'],
        'text-font': fonts.bold,
        'text-size': 11 * scale,
        'text-variable-anchor': ['top-left', 'top-right', 'bottom-left', 'bottom-right'],
        'text-radial-offset': 0.4,
      },
      paint: nameInk(colours.ring, look),
      metadata: { part: 'ring' },
    },
    {
      id: 'layout-ring-name',
      type: 'symbol',
      source: 'layout-ring',
      minzoom: 7.8,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 520,
        'text-field': ['get', 'label'],
        'text-font': fonts.waterItalic,
        'text-size': 12.5 * scale,
        'text-offset': [0, -0.9],
        'text-max-angle': 30,
        'text-padding': 6,
      },
      paint: nameInk(colours.ring, look),
      metadata: { part: 'ring' },
    },
    {
      id: 'layout-belt-name',
      type: 'symbol',
      source: 'layout-belts',
      minzoom: 7,
      layout: {
        'text-field': ['get', 'short'],
        'text-font': fonts.waterItalic,
        'text-size': 13.5 * scale,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'text-max-width': 6,
      },
      paint: nameInk(beltColour(colours), look),
      metadata: { part: 'belts' },
    },
    {
      id: 'layout-centre-name',
      type: 'symbol',
      source: 'layout-centres',
      minzoom: CENTRE_LABEL_MIN_ZOOM,
      layout: {
        ...nameLayout(13, fonts.bold, look),
        'text-variable-anchor-offset': namesOnTheirSide(0.9),
        'symbol-sort-key': ['case', ['==', ['get', 'role'], 'central_city'], 0, 1],
      },
      paint: nameInk(colours.text, look),
      metadata: { part: 'fingers' },
    },
  ];
}
