import type { Map as MapLibreMap } from 'maplibre-gl';

/** The next frame of `map` on a ground of the colour `ground`, in device pixels, without what lies over it. */
export function pictureOf(map: MapLibreMap, ground: string): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    map.once('render', () => resolve(copyOf(map.getCanvas(), ground)));
    map.triggerRepaint();
  });
}

/** What `canvas` shows on a ground of the colour `ground`; in the task of its frame only. */
export function copyOf(canvas: HTMLCanvasElement, ground: string): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) throw new Error('No 2D canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  return copy;
}
