import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../store/scenario.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { OBSTACLE_IMAGE, OBSTACLE_PX } from '../layers/city-label-layer.ts';
import { POTENTIAL_ARROW } from '../layers/potential-ids.ts';

const SIZE_PX = 32;

/** Draws the map's own images: a diamond for demonstration villages, a triangle for sites, the invisible obstacle. */
export function addMapImages(map: MapLibreMap, theme: Theme): void {
  const palette = PALETTES[theme];
  if (!map.hasImage(OBSTACLE_IMAGE)) {
    const data = new Uint8Array(OBSTACLE_PX * OBSTACLE_PX * 4);
    map.addImage(OBSTACLE_IMAGE, { width: OBSTACLE_PX, height: OBSTACLE_PX, data });
  }
  if (!map.hasImage(POTENTIAL_ARROW)) {
    map.addImage(POTENTIAL_ARROW, arrow(), { sdf: true });
  }
  add(map, 'layout-diamond', palette.layoutDemonstration, palette.ink, [
    [16, 3],
    [29, 16],
    [16, 29],
    [3, 16],
  ]);
  add(map, 'layout-triangle', palette.ink2, palette.labelHalo, [
    [16, 6],
    [28, 27],
    [4, 27],
  ]);
}

function add(
  map: MapLibreMap,
  id: string,
  fill: string,
  edge: string,
  points: [x: number, y: number][],
): void {
  if (map.hasImage(id)) return;
  const canvas = new OffscreenCanvas(SIZE_PX, SIZE_PX);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`No canvas to draw ${id}`);
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 2.5;
  context.strokeStyle = edge;
  context.stroke();
  map.addImage(id, context.getImageData(0, 0, SIZE_PX, SIZE_PX), { pixelRatio: 1 });
}

/** A triangle that points along its line, as an image that takes any colour. */
function arrow(): ImageData {
  const canvas = new OffscreenCanvas(SIZE_PX, SIZE_PX);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas to draw an arrow');
  context.beginPath();
  context.moveTo(6, 4);
  context.lineTo(28, 16);
  context.lineTo(6, 28);
  context.closePath();
  context.fill();
  return context.getImageData(0, 0, SIZE_PX, SIZE_PX);
}
