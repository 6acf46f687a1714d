import type { Map as MapLibreMap } from 'maplibre-gl';
import { GRIPS, type Grip } from '../../domain/layout/draft/grips.ts';
import type { Theme } from '../../store/scenario.ts';
import { PALETTES } from '../../ui/tokens.ts';
import { GRIP_IMAGE } from '../layers/layout-handles.ts';

const SIZE_PX = 64;
const MIDDLE = SIZE_PX / 2;

const SIGNS: Record<Grip, string> = {
  move: 'M32 12v40M12 32h40M26 18l6-6 6 6M26 46l6 6 6-6M18 26l-6 6 6 6M46 26l6 6-6 6',
  turn: 'M48 32a16 16 0 1 1-5-11.6M44 10v11h-11',
  scale: 'M18 46L46 18M32 18h14v14M18 32v14h14',
};

/** Draws the sign of a grip on a disc; `id` names such an image. */
export function addGripImage(map: MapLibreMap, id: string, theme: Theme): void {
  const grip = GRIPS.find((name) => id === `${GRIP_IMAGE}${name}`);
  if (!grip || map.hasImage(id)) return;
  const { seal, surface } = PALETTES[theme];
  const canvas = new OffscreenCanvas(SIZE_PX, SIZE_PX);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`No canvas to draw ${id}`);
  context.arc(MIDDLE, MIDDLE, MIDDLE - 3, 0, 2 * Math.PI);
  context.fillStyle = surface;
  context.fill();
  context.strokeStyle = seal;
  context.lineWidth = 4;
  context.stroke();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(SIGNS[grip]));
  map.addImage(id, context.getImageData(0, 0, SIZE_PX, SIZE_PX), { pixelRatio: 1 });
}
