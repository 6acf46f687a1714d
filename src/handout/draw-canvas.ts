import { fontOf } from './lettering.ts';
import type { Mark, MeasureText, Sheet } from './marks.ts';

/** Widths of words in the fonts that the page has loaded. Throws where the browser gives no canvas. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas to measure on');
  return (mark) => {
    context.font = fontOf(mark);
    return context.measureText(mark.text).width;
  };
}

/**
 * A sheet as a picture with so many device pixels a pixel, in the fonts that the page has loaded.
 * @throws when a picture is missing, or the browser gives no canvas of this size
 */
export function drawSheet(
  sheet: Sheet,
  images: ReadonlyMap<string, CanvasImageSource>,
  scale: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.widthPx * scale);
  canvas.height = Math.round(sheet.heightPx * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas of this size');
  context.scale(scale, scale);
  context.fillStyle = sheet.background;
  context.fillRect(0, 0, sheet.widthPx, sheet.heightPx);
  for (const mark of sheet.marks) {
    context.save();
    draw(context, mark, images);
    context.restore();
  }
  return canvas;
}

function draw(
  context: CanvasRenderingContext2D,
  mark: Mark,
  images: ReadonlyMap<string, CanvasImageSource>,
): void {
  switch (mark.kind) {
    case 'text':
      context.font = fontOf(mark);
      context.fillStyle = mark.colour;
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.fillText(mark.text, mark.x, mark.y);
      return;
    case 'image': {
      const image = images.get(mark.imageId);
      if (!image) throw new Error(`No picture ${mark.imageId}`);
      context.drawImage(image, mark.x, mark.y, mark.widthPx, mark.heightPx);
      return;
    }
    case 'rect': {
      const shape = new Path2D();
      shape.roundRect(mark.x, mark.y, mark.widthPx, mark.heightPx, mark.radiusPx ?? 0);
      paint(context, mark, shape, 1);
      return;
    }
    case 'circle': {
      const shape = new Path2D();
      shape.arc(mark.x, mark.y, mark.radiusPx, 0, Math.PI * 2);
      paint(context, mark, shape, 1);
      return;
    }
    case 'path': {
      const { scale = 1 } = mark;
      context.translate(mark.x, mark.y);
      context.scale(scale, scale);
      context.lineCap = 'round';
      context.lineJoin = 'round';
      paint(context, mark, new Path2D(mark.d), scale);
      return;
    }
  }
}

function paint(
  context: CanvasRenderingContext2D,
  mark: Exclude<Mark, { kind: 'text' | 'image' }>,
  shape: Path2D,
  scale: number,
): void {
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.fill !== undefined) {
    context.fillStyle = mark.fill;
    context.fill(shape);
  }
  if (mark.stroke === undefined) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = (mark.strokePx ?? 1) / scale;
  context.setLineDash((mark.dash ?? []).map((length) => length / scale));
  context.stroke(shape);
}
