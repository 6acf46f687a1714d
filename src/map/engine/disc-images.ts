import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../store/scenario.ts';
import { compareColour, compareLetter, PALETTES } from '../../ui/tokens.ts';
import { COMPARE_IMAGE, COMPARE_IMAGE_PX } from '../layers/compare-layer.ts';
import { PARTNER_IMAGE } from '../layers/potential-ids.ts';
import { PARTNER_RADIUS_PX } from '../views/drawn-partners.ts';

/** Drawn larger than shown, for sharp letters on dense screens and big walls. */
const DENSITY = 4;

interface Disc {
  text: string;
  sizePx: number;
  /** From the edge inwards. */
  rings: readonly { colour: string; widthPx: number }[];
  fill: string;
  ink: string;
}

/** Draws the letter of a place in the comparison on a disc in its colour; `id` names such an image. */
export function addCompareImage(map: MapLibreMap, id: string, theme: Theme): void {
  const slot = Number(id.slice(COMPARE_IMAGE.length));
  const { paper } = PALETTES[theme];
  addDisc(map, id, {
    text: compareLetter(slot),
    sizePx: COMPARE_IMAGE_PX,
    rings: [{ colour: paper, widthPx: 1.5 }],
    fill: compareColour(slot, theme),
    ink: paper,
  });
}

/** Draws the place of a partner in a ring in its colour; `id` names such an image. */
export function addPartnerImage(map: MapLibreMap, id: string, theme: Theme): void {
  const [text = '', colour = ''] = id.slice(PARTNER_IMAGE.length).split('#');
  const { paper, ink } = PALETTES[theme];
  addDisc(map, id, {
    text,
    sizePx: 2 * PARTNER_RADIUS_PX,
    rings: [
      { colour: paper, widthPx: 1 },
      { colour: `#${colour}`, widthPx: 2 },
    ],
    fill: paper,
    ink,
  });
}

function addDisc(map: MapLibreMap, id: string, { text, sizePx, rings, fill, ink }: Disc): void {
  const size = sizePx * DENSITY;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`No canvas to draw ${id}`);
  const middle = size / 2;
  let radius = middle;
  for (const { colour, widthPx } of [...rings, { colour: fill, widthPx: 0 }]) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(middle, middle, radius, 0, 2 * Math.PI);
    context.fill();
    radius -= widthPx * DENSITY;
  }
  context.fillStyle = ink;
  context.font = `700 ${0.62 * size}px 'Inter Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, middle, middle + 0.04 * size);
  map.addImage(id, context.getImageData(0, 0, size, size), { pixelRatio: DENSITY });
}
