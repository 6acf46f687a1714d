import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../store/scenario.ts';
import { compareColour, compareLetter, PALETTES } from '../../ui/tokens.ts';
import { COMPARE_IMAGE, COMPARE_IMAGE_PX } from '../layers/compare-layer.ts';

/** Drawn larger than shown, for sharp letters on dense screens and big walls. */
const DENSITY = 4;

/** Draws the letter of a place in the comparison on a disc in its colour, if `id` names such an image. */
export function addCompareImage(map: MapLibreMap, id: string, theme: Theme): void {
  const slot = Number(id.slice(COMPARE_IMAGE.length));
  const sizePx = COMPARE_IMAGE_PX * DENSITY;
  const canvas = new OffscreenCanvas(sizePx, sizePx);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`No canvas to draw ${id}`);
  const middle = sizePx / 2;
  const disc = (radiusPx: number, colour: string): void => {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(middle, middle, radiusPx, 0, 2 * Math.PI);
    context.fill();
  };
  const { paper } = PALETTES[theme];
  disc(middle, paper);
  disc(middle - 1.5 * DENSITY, compareColour(slot, theme));
  context.fillStyle = paper;
  context.font = `700 ${0.62 * sizePx}px 'Inter Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(compareLetter(slot), middle, middle + 0.04 * sizePx);
  map.addImage(id, context.getImageData(0, 0, sizePx, sizePx), { pixelRatio: DENSITY });
}
